#include "rules/procedure/single_text.hpp"

#include "rules/amounts.hpp"
#include "rules/phases/answer.hpp"
#include "rules/phases/propose.hpp"
#include "rules/phases/table.hpp"
#include "rules/procedure/stopped_clock.hpp"
#include "rules/world/locks.hpp"
#include "rules/world/read_locks.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

[[nodiscard]] PartySet judges_of(const scenario::PublicScenario& scenario, const Public& open, PartyId drafter) {
    return must_accept(scenario, forum_now(scenario, open).attending, drafter, open.procedure.edition);
}

/// Off the clock an edition that may still come holds up nobody's proposal.
[[nodiscard]] bool can_draft_again(const Public& open, PartyId drafter) {
    const auto* table = std::get_if<Table>(&open.phase);
    return table != nullptr && !open.procedure.clock_stopped &&
           open.procedure.this_session < amounts::editions_a_session && table->actions_left[drafter.index()] > 0;
}

[[nodiscard]] int price_of_edition(const Public& open) {
    return open.procedure.editions < amounts::free_editions ? 0 : amounts::edition_cost;
}

/// Whether the new edition does what was asked of the old one.
[[nodiscard]] bool is_heeded(const Criticism& criticism, const treaty::Package& before, const treaty::Package& now) {
    const std::size_t i = criticism.provision.index();
    return criticism.higher ? now.options[i] > before.options[i] : now.options[i] < before.options[i];
}

/// Whether every judge of the last edition asked the same of a provision and the new one does not do it.
[[nodiscard]] bool ignores_all(const OwnProcedure& heard, PartySet judges, const treaty::Package& before,
                               const treaty::Package& now) {
    if (judges.size() < 2)
        return false;
    for (const Criticism& asked : heard.criticisms[judges.front().index()]) {
        bool all = true;
        for (const PartyId judge : judges)
            all = all && std::ranges::any_of(heard.criticisms[judge.index()], [&](const Criticism& other) {
                      return other.provision == asked.provision && other.higher == asked.higher;
                  });
        if (all && !is_heeded(asked, before, now))
            return true;
    }
    return false;
}

/// What the drafter made of the criticisms of its last edition moves the trust of those who made them.
void credit_drafter(Transition& transition, PartyId drafter, const treaty::Package& now) {
    const treaty::Package& before = transition.open.procedure.edition;
    const PartySet judges = judges_of(transition.rules_of(), transition.open, drafter);
    OwnProcedure& heard = transition.own(drafter).procedure;
    const bool ignored = ignores_all(heard, judges, before, now);
    const Cause cause{Rule::criticism, {}};
    for (const PartyId judge : judges) {
        const bool heeded = std::ranges::any_of(heard.criticisms[judge.index()], [&](const Criticism& criticism) {
            return is_heeded(criticism, before, now);
        });
        if (!heeded && !ignored)
            continue;
        transition.tell(PartySet::of(judge, drafter), CriticismHeeded{judge, !ignored}, cause);
        transition.move_trust(judge, drafter,
                              ignored ? amounts::criticism_ignored_trust : amounts::criticism_heeded_trust, cause);
    }
}

/// A new edition: nobody has judged it, and nothing was asked of it.
void clear_verdicts(Transition& transition) {
    transition.open.procedure.judged.clear();
    transition.open.procedure.let_stand.clear();
    for (const PartyId party : transition.everyone())
        transition.own(party).procedure = {};
}

/// Proposals on what the edition covers lapse: it is the one text.
void lapse_rivals(Transition& transition, ArticleSet articles) {
    for (const PartyId author : transition.everyone()) {
        auto& proposal = transition.open.proposals[author.index()];
        if (!proposal || (proposal->package.articles & articles).empty())
            continue;
        proposal.reset();
        transition.tell_all(ProposalLapsed{author}, {Rule::single_text, {}});
    }
}

/// All have judged: agreed if all said yes; else nobody learns more than that it is not yet.
void open_verdicts(Transition& transition, PartyId drafter) {
    ProcedureStanding& standing = transition.open.procedure;
    const PartySet judges = judges_of(transition.rules_of(), transition.open, drafter);
    bool agreed = true;
    for (const PartyId judge : judges) {
        const auto& verdict = transition.own(judge).procedure.verdict;
        agreed = agreed && verdict && verdict->yes;
    }
    standing.lies = false;
    transition.tell_all(EditionOpened{standing.editions, agreed}, {Rule::verdict, {}});
    if (agreed)
        write_agreed(transition, drafter, standing.edition, judges | PartySet::of(drafter));
}

std::optional<Refusal> check_criticisms(const View& view, const Criticisms& criticisms) {
    const treaty::Package& edition = view.open().procedure.edition;
    const auto& provisions = view.scenario().text.provisions;
    core::IdSet<ProvisionId> named;
    for (const Criticism& criticism : criticisms) {
        const std::size_t i = criticism.provision.index();
        const bool exists = i < provisions.size() && edition.articles.contains(provisions[i].article);
        const bool leads = exists && !named.contains(criticism.provision) &&
                           (criticism.higher ? edition.options[i] + 1U < provisions[i].options.size()
                                             : edition.options[i] > treaty::status_quo);
        if (!leads)
            return Refusal{.code = RefusalCode::criticism_goes_nowhere,
                           .rule = Rule::criticism,
                           .provision = exists ? criticism.provision : ProvisionId{}};
        named.insert(criticism.provision);
    }
    return std::nullopt;
}

} // namespace

std::optional<PartyId> drafter_now(const scenario::PublicScenario& scenario, const Public& open) {
    const auto& procedure = scenario.procedure.single_text;
    if (!procedure || open.session < procedure->from ||
        !forum_now(scenario, open).attending.contains(procedure->drafter))
        return std::nullopt;
    return procedure->drafter;
}

PartySet to_judge(const scenario::PublicScenario& scenario, const Public& open) {
    const auto drafter = drafter_now(scenario, open);
    if (!drafter || !open.procedure.lies)
        return {};
    return judges_of(scenario, open, *drafter) - open.procedure.judged;
}

ArticleSet under_single_text(const scenario::PublicScenario& scenario, const Public& open) {
    const auto drafter = drafter_now(scenario, open);
    if (!drafter || !(open.procedure.lies || can_draft_again(open, *drafter)))
        return {};
    return open.procedure.edition.articles - open.text.agreed_articles;
}

ArticleSet draftable_now(const scenario::PublicScenario& scenario, const Public& open) {
    ArticleSet articles;
    const PartySet attending = forum_now(scenario, open).attending;
    for (const ArticleId article :
         agenda_now(scenario, open) - open.text.agreed_articles - locked_articles(scenario, open))
        if (attending.includes(bound_by(scenario, ArticleSet::of(article))))
            articles.insert(article);
    return articles;
}

std::optional<Refusal> check_under_text(const View& view, ArticleSet articles) {
    const ArticleSet under = under_single_text(view.scenario(), view.open()) & articles;
    if (under.empty())
        return std::nullopt;
    return Refusal{.code = RefusalCode::under_single_text, .rule = Rule::single_text, .article = under.front()};
}

std::optional<Refusal> check_table(const View& view, const LayText& action) {
    if (auto refusal = check_action(view))
        return refusal;
    const Public& open = view.open();
    const auto with_code = [](RefusalCode code) { return Refusal{.code = code, .rule = Rule::single_text}; };
    const auto drafter = drafter_now(view.scenario(), open);
    if (!drafter)
        return with_code(RefusalCode::no_single_text);
    if (*drafter != view.seat())
        return Refusal{.code = RefusalCode::not_the_drafter, .rule = Rule::single_text, .party = *drafter};
    if (open.procedure.this_session >= amounts::editions_a_session)
        return with_code(RefusalCode::two_editions_only);
    if (view.own().capital < price_of_edition(open))
        return Refusal{.code = RefusalCode::not_enough_capital,
                       .rule = Rule::single_text,
                       .number = price_of_edition(open) - view.own().capital};
    if (auto refusal = check_package(view, action.edition))
        return refusal;
    const ArticleSet agreed = action.edition.articles & open.text.agreed_articles;
    if (!agreed.empty())
        return Refusal{.code = RefusalCode::article_agreed, .rule = Rule::single_text, .article = agreed.front()};
    if (auto refusal = check_forum(view, action.edition))
        return refusal;
    if (auto refusal = check_instructions(view, action.edition))
        return refusal;
    if (action.edition == open.procedure.edition)
        return with_code(RefusalCode::nothing_new);
    return std::nullopt;
}

void apply_table(Transition& transition, PartyId party, const LayText& action) {
    lapse_initials(transition, party);
    ProcedureStanding& standing = transition.open.procedure;
    if (const int price = price_of_edition(transition.open); price > 0)
        transition.move_capital(party, -price, {Rule::single_text, {}});
    const bool first = standing.editions == 0;
    if (standing.editions < 255)
        ++standing.editions;
    ++standing.this_session;
    transition.tell_all(EditionLaid{party, action.edition, standing.editions}, {Rule::single_text, {}});
    if (!first)
        credit_drafter(transition, party, action.edition);
    clear_verdicts(transition);
    standing.edition = action.edition;
    standing.lies = true;
    note_drafted(transition, action.edition.articles);
    lapse_rivals(transition, action.edition.articles);
    spend_action(transition, party);
    advance_turn(transition, party);
}

std::optional<Refusal> check_table(const View& view, const JudgeText& action) {
    if (auto refusal = check_turn(view))
        return refusal;
    const Public& open = view.open();
    if (!to_judge(view.scenario(), open).contains(view.seat())) {
        const bool done = open.procedure.lies && open.procedure.judged.contains(view.seat());
        return Refusal{.code = done ? RefusalCode::already_judged : RefusalCode::no_edition, .rule = Rule::verdict};
    }
    if (auto refusal = check_criticisms(view, action.criticisms))
        return refusal;
    if (!action.yes)
        return std::nullopt;
    if (auto refusal = check_locks(view, open.procedure.edition))
        return refusal;
    return check_instructions(view, open.procedure.edition);
}

void apply_table(Transition& transition, PartyId party, const JudgeText& action) {
    lapse_initials(transition, party);
    const PartyId drafter = *drafter_now(transition.rules_of(), transition.open);
    OwnProcedure& own = transition.own(party).procedure;
    own.verdict = action;
    own.criticisms[party.index()] = action.criticisms;
    transition.own(drafter).procedure.criticisms[party.index()] = action.criticisms;
    transition.open.procedure.judged.insert(party);
    transition.tell_all(EditionJudged{party}, {Rule::verdict, {}});
    if (!action.criticisms.empty())
        transition.tell(PartySet::of(party, drafter), EditionCriticised{party, action.criticisms},
                        {Rule::criticism, {}});
    if (to_judge(transition.rules_of(), transition.open).empty())
        open_verdicts(transition, drafter);
    continue_turn(transition, party);
}

} // namespace parley::rules
