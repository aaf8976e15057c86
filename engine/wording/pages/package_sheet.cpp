// A package priced: its articles alone and together, against no deal, at home and against the instructions.
#include "wording/choices/draft_words.hpp"
#include "wording/choices/report_words.hpp"
#include "wording/document.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/seat_words.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

class Sheet {
  public:
    Sheet(const rules::View& view, const treaty::Package& package)
        : view_(&view),
          package_(package),
          agreed_(view.open().text.agreed),
          whole_(treaty::with(view.scenario().text, agreed_, package)),
          utility_(rules::utility_now(view)) {}

    [[nodiscard]] std::vector<std::string> lines() const {
        std::vector<std::string> page;
        const PartsInPoints shown = parts();
        std::size_t next = 0;
        for (const rules::ArticleId article : package_.articles)
            add_article(page, article, shown.alone[next++]);
        page.push_back(together());
        page.push_back(against_no_deal());
        for (std::string& line : belief_ticks(*view_, whole_))
            page.push_back(std::move(line));
        for (std::size_t c = 0; c < view_->constituency_count(); ++c)
            if (std::string line = at_home(rules::ConstituencyId(c)); !line.empty())
                page.push_back(std::move(line));
        add_instructions(page);
        return page;
    }

  private:
    [[nodiscard]] const scenario::PublicScenario& scenario() const { return view_->scenario(); }

    /// What the articles add to what is agreed, by themselves.
    [[nodiscard]] core::Points alone(rules::ArticleSet articles) const {
        const treaty::Package part = treaty::part_of(scenario().text, package_, articles);
        return utility_.worth(treaty::with(scenario().text, agreed_, part)) - utility_.worth(agreed_);
    }

    void add_article(std::vector<std::string>& page, rules::ArticleId id, std::int32_t worth) const {
        page.push_back(phrase("{article}: {worth} to us alone.",
                              {{"article", article_name(scenario(), id)}, {"worth", signed_number(worth)}}));
        for (const rules::ProvisionId provision : scenario().text.at(id).provisions)
            page.push_back(phrase("  {name}: {label} ({binds}).",
                                  {{"name", provision_name(scenario(), provision)},
                                   {"label", option_label(scenario(), provision, package_.options[provision.index()])},
                                   {"binds", pages::binds(*view_, provision)}}));
    }

    /// Article by article and all together, in whole points that add up.
    [[nodiscard]] PartsInPoints parts() const {
        std::vector<core::Points> each;
        for (const rules::ArticleId article : package_.articles)
            each.push_back(alone(rules::ArticleSet::of(article)));
        return parts_in_points(each, utility_.worth(agreed_), utility_.worth(whole_));
    }

    [[nodiscard]] std::string together() const {
        const PartsInPoints shown = parts();
        if (package_.articles.size() < 2)
            return phrase("Added to what is agreed: {sum}.", {{"sum", signed_number(shown.together)}});
        std::vector<std::string> each;
        for (const std::int32_t part : shown.alone)
            each.push_back(signed_number(part));
        return phrase(shown.interplay == 0 ? "Together {sum} to us (the parts: {parts})."
                                           : "Together {sum} to us (the parts: {parts}; by standing together, {more}).",
                      {{"sum", signed_number(shown.together)},
                       {"parts", joined(each, ", ")},
                       {"more", signed_number(shown.interplay)}});
    }

    [[nodiscard]] std::string against_no_deal() const {
        const core::Points total = utility_.worth(whole_);
        const core::Points line = rules::reservation_now(*view_);
        const std::int32_t over = total.rounded() - line.rounded();
        const std::string verdict = over > 0   ? std::to_string(over) + " above the line"
                                    : over < 0 ? std::to_string(-over) + " below the line"
                                               : "just on the line";
        const std::string falls = next_fall_sentence(*view_);
        return phrase("The text would then be worth {total} to us; no agreement is worth {line}: {verdict}.{falls}",
                      {{"total", points(total)},
                       {"line", points(line)},
                       {"verdict", verdict},
                       {"falls", falls.empty() ? "" : " " + falls}});
    }

    [[nodiscard]] bool reaches(const scenario::Veto& veto) const {
        return package_.articles.contains(scenario().text.at(veto.provision).article) &&
               package_.options[veto.provision.index()] >= veto.at_least;
    }

    [[nodiscard]] std::string at_home(rules::ConstituencyId id) const {
        const scenario::Constituency& constituency = view_->constituency(id);
        if (const auto weighed = rules::weigh_known(*view_, id, whole_)) {
            const bool enough = weighed->support >= weighed->threshold;
            return phrase(weighed->can_veto ? "On our side, {name}: {support} for it, {threshold} needed{verdict}."
                                            : "On our side, {name}: {support} for it, without a veto{verdict}.",
                          {{"name", constituency.name},
                           {"support", std::to_string(weighed->support)},
                           {"threshold", std::to_string(weighed->threshold)},
                           {"verdict", enough              ? ""
                                       : weighed->can_veto ? "; they would stop it"
                                                           : "; they would oppose it"}});
        }
        const bool sharp = constituency.sharper_from && reaches(*constituency.sharper_from);
        const bool veto = constituency.veto.kind == scenario::Veto::Kind::always ||
                          (constituency.veto.kind == scenario::Veto::Kind::from_option && reaches(constituency.veto));
        if (sharp)
            return phrase("On our side, {name}: not asked yet, and this touches them{veto}.",
                          {{"name", constituency.name}, {"veto", veto ? "; they can stop it" : ""}});
        return veto ? phrase("On our side, {name}: not asked yet; they can stop it.", {{"name", constituency.name}})
                    : std::string();
    }

    void add_instructions(std::vector<std::string>& page) const {
        const auto lines = rules::instructed_lines(*view_);
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const treaty::RedLine& line = lines[i];
            if (!package_.articles.contains(scenario().text.at(line.provision).article) ||
                !treaty::crosses(line, package_.options[line.provision.index()]))
                continue;
            const bool short_of = line.bound == treaty::Bound::at_least;
            page.push_back(phrase(short_of ? "Short of our instructions on {provision}, {bound}: {reason}"
                                           : "Against our instructions on {provision}, {bound}: {reason}",
                                  {{"provision", provision_name(scenario(), line.provision)},
                                   {"bound", bound_words(scenario(), line)},
                                   {"reason", ended(view_->mandate().red_lines[i].reason)}}));
        }
        for (const treaty::Instruction& told : view_->mandate().instructions)
            if (package_.articles.contains(scenario().text.at(told.line.provision).article))
                if (const std::string against = against_what_was_told(*view_, told.line.provision,
                                                                      package_.options[told.line.provision.index()]);
                    !against.empty())
                    page.push_back(phrase("On {provision}: {against}. {reason}",
                                          {{"provision", provision_name(scenario(), told.line.provision)},
                                           {"against", against},
                                           {"reason", ended(told.reason)}}));
    }

    const rules::View* view_;
    treaty::Package package_;
    treaty::Outcome agreed_;
    treaty::Outcome whole_;
    treaty::CompiledUtility utility_;
};

} // namespace

std::vector<std::string> belief_ticks(const rules::View& view, const treaty::Outcome& outcome) {
    std::vector<std::string> lines;
    for (std::size_t p = 0; p < view.scenario().party_count(); ++p) {
        const rules::PartyId other(p);
        const auto& profiles = view.scenario().at(other).profiles;
        if (other == view.seat() || profiles.size() < 2)
            continue;
        std::vector<std::string> parts;
        for (std::size_t i = 0; i < profiles.size(); ++i)
            parts.push_back(
                phrase(i == 0 ? "{worth} to us if {name} is {profile}" : "{worth} if {profile}",
                       {{"worth", points(rules::utility_if(view, other, rules::ProfileId(i)).worth(outcome))},
                        {"name", short_name_in_text(view.scenario(), other)},
                        {"profile", profiles[i].name}}));
        lines.push_back(phrase("If it is kept as they mean to keep it: {parts}.", {{"parts", joined(parts, ", ")}}));
    }
    return lines;
}

std::vector<std::string> package_sheet(const rules::View& view, const treaty::Package& package) {
    return Sheet(view, package).lines();
}

} // namespace parley::wording
