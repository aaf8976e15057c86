#include "rules/authority/personal.hpp"

#include "rules/authority/instructions.hpp"

namespace parley::rules {

void go_beyond(Transition& transition, PartyId party, const treaty::Package& package) {
    if (!is_personal(transition.rules_of(), transition.open))
        return;
    Authority& authority = transition.own(party).authority;
    for (const StepBeyond& step : steps_beyond(View(transition.scenario, transition.state, party), package)) {
        authority.beyond[step.instruction] = static_cast<std::uint8_t>(authority.beyond[step.instruction] + step.rungs);
        transition.tell(party, WentBeyond{party, step.instruction, step.rungs}, {Rule::personal_paper, {}});
        transition.move_standing(party, -step.price, {Rule::personal_paper, {}});
    }
}

void note_standing_of(Transition& transition, const treaty::Package& package) {
    Exploratory& exploratory = transition.open.exploratory;
    const treaty::RollingText& text = transition.open.text;
    exploratory.owned = exploratory.owned - package.articles;
    if (!is_personal(transition.rules_of(), transition.open))
        return;
    for (const ArticleId article : package.articles - exploratory.articles) {
        exploratory.articles.insert(article);
        if (text.agreed_articles.contains(article))
            exploratory.earlier.insert(article);
        for (const ProvisionId provision : transition.text().at(article).provisions)
            exploratory.text_before[provision.index()] = text.agreed[provision.index()];
    }
}

void put_papers_away(Transition& transition) {
    if (!is_personal(transition.rules_of(), transition.open))
        return;
    for (const PartyId party : transition.everyone()) {
        transition.own(party).sounding.reset();
        if (!transition.open.proposals[party.index()])
            continue;
        transition.open.proposals[party.index()].reset();
        transition.tell_all(ProposalLapsed{party}, {Rule::personal_paper, {}});
    }
}

} // namespace parley::rules
