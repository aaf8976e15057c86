// One article with its ladders of options.
#include "game/draft.hpp"
#include "rules/world/locks.hpp"
#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/seat_words.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

/// Everything that prices an option for the viewer.
class Ladder {
  public:
    Ladder(const rules::View& view, rules::ProvisionId provision)
        : view_(&view),
          provision_(provision),
          base_(game::starting_options(view.scenario().text, view.open().text, view.seat())) {}

    [[nodiscard]] std::vector<std::string> rungs() const {
        std::vector<std::string> lines;
        for (std::size_t option = 0; option < text().at(provision_).options.size(); ++option)
            lines.push_back(rung(static_cast<rules::OptionIndex>(option)));
        return lines;
    }

  private:
    [[nodiscard]] const treaty::TreatyText& text() const { return view_->scenario().text; }

    [[nodiscard]] std::string rung(rules::OptionIndex option) const {
        std::vector<std::string> parts{worth(option)};
        for (std::size_t i = 0; i < text().provisions.size(); ++i)
            if (std::string seen = checked(rules::ProvisionId(i), option); !seen.empty())
                parts.push_back(std::move(seen));
        const std::string marked = marks(option);
        return phrase("  {number}. {label}: {parts}{marks}.",
                      {{"number", std::to_string(option)},
                       {"label", option_label(view_->scenario(), provision_, option)},
                       {"parts", joined(parts, "; ")},
                       {"marks", marked.empty() ? "" : " (" + marked + ")"}});
    }

    [[nodiscard]] treaty::Receipt receipt(rules::ProvisionId provision, const treaty::Outcome& outcome) const {
        return treaty::value_receipt(text(), view_->mandate(), view_->terms(), view_->seat(),
                                     rules::credits_now(*view_), provision, outcome);
    }

    /// "+15, of 20 on paper", "costs us 4", "nothing to us".
    [[nodiscard]] std::string worth(rules::OptionIndex option) const {
        treaty::Outcome outcome = base_;
        outcome[provision_.index()] = option;
        const treaty::Receipt priced = receipt(provision_, outcome);
        if (priced.counted.rounded() < 0)
            return phrase("costs us {points}", {{"points", points(-priced.counted)}});
        if (priced.face.rounded() == 0)
            return option == treaty::status_quo ? "0" : "nothing to us in itself";
        if (priced.face.rounded() == priced.counted.rounded())
            return phrase("{worth} to us", {{"worth", signed_points(priced.counted)}});
        return phrase("{worth} to us, of {face} on paper",
                      {{"worth", signed_points(priced.counted)}, {"face", points(priced.face)}});
    }

    /// What the option would let a promise that this provision verifies count for: “border zone” would count 7 of 10.
    [[nodiscard]] std::string checked(rules::ProvisionId promise, rules::OptionIndex option) const {
        bool verifies = false;
        for (const treaty::Verifier& verifier : text().at(promise).verifiers)
            verifies |= verifier.provision == provision_;
        const rules::OptionIndex wanted = promised(promise);
        if (!verifies || promise == provision_ || wanted == treaty::status_quo)
            return {};
        treaty::Outcome outcome = base_;
        outcome[promise.index()] = wanted;
        outcome[provision_.index()] = option;
        const treaty::Receipt priced = receipt(promise, outcome);
        return phrase("{promise}, “{label}”, then counts {counted} of {face}",
                      {{"promise", provision_name(view_->scenario(), promise)},
                       {"label", option_label(view_->scenario(), promise, wanted)},
                       {"counted", points(priced.counted)},
                       {"face", points(priced.face)}});
    }

    /// The promise as it stands where it benefits us, else the dearest that would.
    [[nodiscard]] rules::OptionIndex promised(rules::ProvisionId promise) const {
        const auto& values = view_->mandate().values[promise.index()];
        rules::OptionIndex best = base_[promise.index()];
        if (values[best].rounded() > 0)
            return best;
        best = treaty::status_quo;
        for (std::size_t option = 0; option < values.size(); ++option)
            if (values[option] > values[best])
                best = static_cast<rules::OptionIndex>(option);
        return values[best].rounded() > 0 ? best : treaty::status_quo;
    }

    [[nodiscard]] std::string marks(rules::OptionIndex option) const {
        const treaty::RollingText& rolling = view_->open().text;
        std::vector<std::string> words;
        if (rolling.agreed_articles.contains(text().at(provision_).article)) {
            if (rolling.agreed[provision_.index()] == option)
                words.emplace_back("agreed");
        } else {
            for (std::size_t p = 0; p < view_->scenario().party_count(); ++p)
                if (rolling.position[p][provision_.index()] == option)
                    words.push_back(pages::our_or_names(*view_, rules::PartyId(p)) + " position");
            if (words.size() == 2 && view_->scenario().party_count() == 2)
                words = {"both sides' position"};
        }
        if (std::string against = pages::against_instructions(*view_, provision_, option); !against.empty())
            words.push_back(std::move(against));
        for (const rules::DeclaredLine& declared : view_->open().red_lines)
            if (declared.line.provision == provision_ && treaty::crosses(declared.line, option))
                words.push_back("across " + pages::our_or_names(*view_, declared.by) + " red line");
        if (rules::lock_on(view_->scenario(), view_->open(), provision_, option))
            words.emplace_back("locked");
        return joined(words, "; ");
    }

    const rules::View* view_;
    rules::ProvisionId provision_;
    treaty::Outcome base_;
};

} // namespace

std::vector<std::string> ladders(const rules::View& view, rules::ArticleId id) {
    const treaty::Article& article = view.scenario().text.at(id);
    std::vector<std::string> page{
        phrase("Article {number}. {title}", {{"number", std::to_string(article.number)}, {"title", article.title}})};
    std::size_t ordinal = 0;
    for (const rules::ProvisionId provision : article.provisions) {
        page.emplace_back();
        page.push_back(
            phrase("{article}.{ordinal} {name} ({binds})", {{"article", std::to_string(article.number)},
                                                            {"ordinal", std::to_string(++ordinal)},
                                                            {"name", provision_name(view.scenario(), provision)},
                                                            {"binds", pages::binds(view, provision)}}));
        for (std::string& line : Ladder(view, provision).rungs())
            page.push_back(std::move(line));
    }
    return page;
}

} // namespace parley::wording
