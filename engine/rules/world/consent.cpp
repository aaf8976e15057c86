#include "rules/world/consent.hpp"

#include "rules/amounts.hpp"
#include "rules/phases/answer.hpp"
#include "rules/phases/table.hpp"

namespace parley::rules {

namespace {

PartySet spoken(const Proposal& proposal) { return proposal.heard_by | proposal.welcomed_by | proposal.objected_by; }

/// Everybody at home who listens to `to`, in each of `those`.
void move_listeners(Transition& transition, PartySet those, PartyId to, int by) {
    for (const PartyId party : those) {
        const auto& home = transition.papers(party).home;
        for (std::size_t c = 0; c < home.size(); ++c)
            if (home[c].listens_to.contains(to))
                transition.move_support(party, ConstituencyId(c), by, {Rule::hearing, {}});
    }
}

} // namespace

std::optional<Refusal> check_consent(const View& view, ArticleSet articles) {
    const PartySet attending = forum_now(view.scenario(), view.open()).attending;
    for (const ArticleId article : articles) {
        const PartySet absent = needed_for(view.scenario(), ArticleSet::of(article)) - attending;
        if (!absent.empty())
            return Refusal{.code = RefusalCode::needed_party_absent,
                           .rule = Rule::consent,
                           .party = absent.front(),
                           .article = article};
    }
    return std::nullopt;
}

PartySet bound_by_text(const scenario::PublicScenario& scenario, const treaty::RollingText& text) {
    PartySet bound;
    for (std::size_t i = 0; i < scenario.text.provisions.size(); ++i)
        if (text.agreed[i] != treaty::status_quo)
            bound = bound | scenario.text.provisions[i].obligors;
    return bound;
}

PartySet hearable(const scenario::PublicScenario& scenario, const Public& open, PartyId party) {
    PartySet authors;
    const scenario::Forum& forum = forum_now(scenario, open);
    if (forum.replies_next_session || !forum.attending.contains(party))
        return authors;
    for (const PartyId author : forum.attending) {
        const auto& proposal = open.proposals[author.index()];
        if (author != party && proposal && heard_on(scenario, proposal->package.articles).contains(party) &&
            !must_accept(scenario, forum.attending, author, proposal->package).contains(party) &&
            !spoken(*proposal).contains(party))
            authors.insert(author);
    }
    return authors;
}

bool is_carried(const Transition& transition, PartyId author) {
    const scenario::PublicScenario& scenario = transition.rules_of();
    const Proposal& proposal = *transition.open.proposals[author.index()];
    const PartySet attending = forum_now(scenario, transition.open).attending;
    if (!proposal.accepted_by.includes(must_accept(scenario, attending, author, proposal.package)))
        return false;
    const PartySet to_hear = (heard_on(scenario, proposal.package.articles) & attending) - proposal.accepted_by;
    return spoken(proposal).includes(to_hear);
}

bool keeps_acceptances(const scenario::PublicScenario& scenario, const Proposal& proposal) {
    return proposal.accepted_by.size() > 1 && names_consent(scenario);
}

void give_opinion(Transition& transition, PartyId party, const OpinionGiven& opinion) {
    Proposal& proposal = *transition.open.proposals[opinion.author.index()];
    lapse_initials(transition, party);
    (opinion.opinion == Opinion::objects ? proposal.objected_by : proposal.welcomed_by).insert(party);
    transition.tell_all(opinion, {Rule::hearing, {}});
    if (is_carried(transition, opinion.author))
        agree(transition, opinion.author);
    continue_turn(transition, party);
}

void hear_out(Transition& transition, PartyId party) {
    for (const PartyId author : hearable(transition.rules_of(), transition.open, party)) {
        auto& proposal = transition.open.proposals[author.index()];
        if (!proposal) // overtaken by what was agreed just now
            continue;
        proposal->heard_by.insert(party);
        transition.tell_all(OpinionGiven{party, author, Opinion::lives_with_it, {}, {}}, {Rule::hearing, {}});
        if (!is_carried(transition, author))
            continue;
        lapse_initials(transition, party);
        agree(transition, author);
    }
}

void weigh_opinions(Transition& transition, const Proposal& agreed) {
    const scenario::PublicScenario& scenario = transition.rules_of();
    const PartySet attending = forum_now(scenario, transition.open).attending;
    for (const PartyId heard : heard_on(scenario, agreed.package.articles) - agreed.accepted_by) {
        if (agreed.welcomed_by.contains(heard)) {
            move_listeners(transition, agreed.accepted_by, heard, amounts::welcomed_support);
            continue;
        }
        const bool absent = !attending.contains(heard);
        if (!absent && !agreed.objected_by.contains(heard))
            continue;
        ArticleSet articles;
        for (const ArticleId article : agreed.package.articles)
            if (heard_on(scenario, ArticleSet::of(article)).contains(heard))
                articles.insert(article);
        const Cause cause{Rule::hearing, {}};
        transition.tell_all(AgreedUnheard{heard, articles, absent}, cause);
        for (const PartyId party : agreed.accepted_by)
            transition.move_trust(heard, party, amounts::agreed_unheard_trust, cause);
        move_listeners(transition, agreed.accepted_by, heard, amounts::agreed_unheard_support);
    }
}

} // namespace parley::rules
