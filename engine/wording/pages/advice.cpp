#include "wording/advice.hpp"

#include "agents/beliefs/interests.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/seat_words.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

class Advisers {
  public:
    Advisers(const rules::View& view, const agents::Memory& memory, const AdviceQuestion& question)
        : view_(view),
          memory_(memory),
          question_(question),
          whole_(treaty::with(text(), view.open().text.agreed, question.package)) {}

    [[nodiscard]] std::string general() const {
        if (question_.package.articles.empty())
            return general_on_the_moment();
        for (const rules::ArticleId article : question_.package.articles)
            for (const rules::ProvisionId provision : text().at(article).provisions)
                if (!pages::against_instructions(view_, provision, whole_[provision.index()]).empty())
                    return phrase("“{label}” goes past our instructions. I would not table it.",
                                  {{"label", option_label(view_.scenario(), provision, whole_[provision.index()])}});
        if (std::string unchecked = least_credited(); !unchecked.empty())
            return unchecked;
        const std::int32_t over = surplus();
        if (over < 0)
            return phrase("{points} below no deal as it stands. Ask for more, or give less.",
                          {{"points", std::to_string(-over)}});
        return phrase("It holds: {points} above no deal, and what counts can be seen.",
                      {{"points", std::to_string(over)}});
    }

    [[nodiscard]] std::string ambassador() const {
        if (std::string home = unasked_home(); !home.empty())
            return home;
        if (question_.refused && question_.refused_article)
            return after_refusal(*question_.refused, *question_.refused_article);
        if (question_.package.articles.size() == 1)
            return "One article alone is a favour. Link it to what they want, and it is a trade.";
        if (question_.package.articles.size() > 1 && question_.linked.empty())
            return "They could pick the half they like. Link the articles, all or none.";
        if (std::string wish = their_wish(); !wish.empty())
            return wish;
        return "Ask them which of two articles matters more. Then give there, and take elsewhere.";
    }

  private:
    [[nodiscard]] const treaty::TreatyText& text() const { return view_.scenario().text; }
    [[nodiscard]] std::int32_t surplus() const {
        return rules::utility_now(view_).worth(whole_).rounded() - rules::reservation_now(view_).rounded();
    }
    [[nodiscard]] treaty::Receipt receipt(rules::ProvisionId provision) const {
        return treaty::value_receipt(text(), view_.mandate(), view_.terms(), view_.seat(),
                                     view_.open().trust[view_.seat().index()], provision, whole_);
    }

    /// The promise of which most is lost to doubt, where half or more is.
    [[nodiscard]] std::string least_credited() const {
        std::optional<rules::ProvisionId> worst;
        core::Points lost;
        for (const rules::ArticleId article : question_.package.articles)
            for (const rules::ProvisionId provision : text().at(article).provisions) {
                const treaty::Receipt priced = receipt(provision);
                const core::Points doubt = priced.face - priced.counted;
                if (priced.face.rounded() > 2 && doubt.hundredths * 2 >= priced.face.hundredths && doubt > lost) {
                    worst = provision;
                    lost = doubt;
                }
            }
        if (!worst)
            return {};
        const treaty::Receipt priced = receipt(*worst);
        return phrase("“{label}” counts {counted} of {face}. Name who checks it, and it is worth more.",
                      {{"label", option_label(view_.scenario(), *worst, whole_[worst->index()])},
                       {"counted", points(priced.counted)},
                       {"face", points(priced.face)}});
    }

    [[nodiscard]] std::string general_on_the_moment() const {
        const std::int32_t over = surplus();
        if (view_.open().text.agreed_articles.empty())
            return phrase("Nothing is agreed. Leaving is worth {points}: sign nothing below that.",
                          {{"points", points(rules::reservation_now(view_))}});
        if (over >= 0)
            return phrase("What is agreed stands {points} above no deal. It could be initialled.",
                          {{"points", std::to_string(over)}});
        return phrase("What is agreed is still {points} short of no deal.", {{"points", std::to_string(-over)}});
    }

    [[nodiscard]] std::string unasked_home() const {
        for (std::size_t c = 0; c < view_.constituency_count(); ++c) {
            const rules::ConstituencyId id(c);
            const scenario::Constituency& constituency = view_.constituency(id);
            if (view_.own().consulted.contains(id) || !constituency.sharper_from)
                continue;
            const scenario::Veto& from = *constituency.sharper_from;
            if (question_.package.articles.contains(text().at(from.provision).article) &&
                whole_[from.provision.index()] >= from.at_least)
                return phrase("Ask {name} before we table this. They hear of it the same evening.",
                              {{"name", constituency.name}});
        }
        return {};
    }

    [[nodiscard]] std::string after_refusal(rules::Reason reason, rules::ArticleId article) const {
        const Arguments arguments{{"article", article_number(view_.scenario(), article)}};
        switch (reason) {
        case rules::Reason::cost:
            return phrase("{article} asks too much of them for what it brings. Give elsewhere, or ask less.",
                          arguments);
        case rules::Reason::home:
            return phrase("Their home stands in the way of {article}. Leave it for now, or soften it.", arguments);
        case rules::Reason::trust:
            return phrase("They do not believe us on {article}. A gesture kept is worth more than words.", arguments);
        case rules::Reason::checking:
            return phrase("It is the checking in {article}: add inspectors, or take some away.", arguments);
        case rules::Reason::form:
            return "It is the form they object to. Another name for the paper may do.";
        case rules::Reason::timing:
            return phrase("Not no, only not yet. Come back to {article} at the next session.", arguments);
        }
        return {};
    }

    [[nodiscard]] std::string their_wish() const {
        const agents::Interests shown = agents::interests_shown(text(), memory_, view_.seat());
        std::optional<rules::ArticleId> most;
        for (const rules::ArticleId article : shown.shown)
            if (shown.of(article) > agents::plain_weight && (!most || shown.of(article) > shown.of(*most)))
                most = article;
        if (!most)
            return {};
        return phrase("From all they have shown, {article} is what they came for.",
                      {{"article", article_name(view_.scenario(), *most)}});
    }

    const rules::View& view_;
    const agents::Memory& memory_;
    const AdviceQuestion& question_;
    treaty::Outcome whole_;
};

} // namespace

Advice advise(const rules::View& view, const agents::Memory& memory, const AdviceQuestion& question) {
    const Advisers advisers(view, memory, question);
    return {advisers.general(), advisers.ambassador()};
}

} // namespace parley::wording
