#include "rules/authority/ownership.hpp"

#include "rules/amounts.hpp"
#include "rules/view.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

/// The concern in the article that weighs least well, and the neighbouring rung at which it weighs better; nothing
/// where no neighbouring rung does.
struct Wish {
    ProvisionId provision;
    OptionIndex option{};
    int worst{};
};

std::optional<Wish> wish_in(const scenario::Constituency& constituency, const treaty::TreatyText& text,
                            ArticleId article, const treaty::Outcome& outcome) {
    std::optional<Wish> most;
    for (const scenario::Concern& concern : constituency.concerns) {
        const treaty::Provision& provision = text.at(concern.provision);
        if (provision.article != article)
            continue;
        const OptionIndex now = outcome[concern.provision.index()];
        const int minds = concern.by_option[now];
        std::optional<OptionIndex> better;
        for (const int next : {int{now} - 1, int{now} + 1}) // a rung back before one further
            if (next >= 0 && next < static_cast<int>(provision.options.size()) &&
                concern.by_option[static_cast<std::size_t>(next)] >
                    (better ? concern.by_option[*better] : concern.by_option[now]))
                better = static_cast<OptionIndex>(next);
        if (better && (!most || minds < most->worst))
            most = Wish{concern.provision, *better, minds};
    }
    return most;
}

int concerns_in(const scenario::Constituency& constituency, const treaty::TreatyText& text, ArticleId article,
                const treaty::Outcome& outcome) {
    int sum = 0;
    for (const scenario::Concern& concern : constituency.concerns)
        if (text.at(concern.provision).article == article)
            sum += concern.by_option[outcome[concern.provision.index()]];
    return sum;
}

} // namespace

Ownership take_ownership(const scenario::Constituency& constituency, const treaty::TreatyText& text, ArticleId article,
                         const treaty::Outcome& outcome, const Asked& asked) {
    const int support = asked.support + concerns_in(constituency, text, article, outcome) +
                        (asked.beforehand ? 0 : amounts::not_asked_before) +
                        amounts::support_for_standing * (asked.standing - amounts::plain_standing) +
                        (asked.idea == Idea::theirs ? amounts::their_idea_support : 0);
    Ownership ownership;
    ownership.support = static_cast<std::int16_t>(std::clamp(support, 0, 100));
    if (support >= amounts::owns_from)
        return ownership;
    ownership.verdict = Verdict::disowns;
    if (support < amounts::owns_if_from)
        return ownership;
    ownership.verdict = Verdict::owns;
    if (const auto wish = wish_in(constituency, text, article, outcome)) {
        ownership.verdict = Verdict::owns_if;
        ownership.asks = wish->provision;
        ownership.wants = wish->option;
    }
    return ownership;
}

bool holds_veto(const scenario::Constituency& constituency, const treaty::Outcome& outcome) {
    switch (constituency.veto.kind) {
    case scenario::Veto::Kind::never:
        return false;
    case scenario::Veto::Kind::always:
        return true;
    case scenario::Veto::Kind::from_option:
        return outcome[constituency.veto.provision.index()] >= constituency.veto.at_least;
    }
    return false;
}

PartySet owners_of(const scenario::PublicScenario& scenario, PartySet attending, ArticleId article) {
    const PartySet bound = bound_by(scenario, ArticleSet::of(article));
    return bound.size() < 2 ? attending : bound;
}

Weighing after_ownership(Weighing weighing, const scenario::Constituency& constituency,
                         const scenario::PublicScenario& scenario, const Public& open, const treaty::Outcome& outcome) {
    ArticleSet owned = open.exploratory.owned;
    for (std::size_t i = 0; i < scenario.text.provisions.size(); ++i)
        if (outcome[i] != open.text.agreed[i])
            owned.erase(scenario.text.provisions[i].article);
    if (owned.empty() || !weighing.can_veto)
        return weighing;
    int minds = 0;
    for (const scenario::Concern& concern : constituency.concerns)
        if (!owned.contains(scenario.text.at(concern.provision).article))
            minds += concern.by_option[outcome[concern.provision.index()]];
    weighing.can_veto = minds < 0;
    return weighing;
}

} // namespace parley::rules
