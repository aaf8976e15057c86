#include "rules/phases/table.hpp"

#include "rules/amounts.hpp"
#include "rules/phases/close.hpp"
#include "rules/procedure/single_text.hpp"
#include "rules/world/consent.hpp"
#include "rules/world/table_actions.hpp"

#include <algorithm>

namespace parley::rules {

namespace {

[[nodiscard]] bool owes_question(const Public& open, PartyId party) {
    return open.question && (open.question->mirrored ? open.question->asker : open.question->asked) == party;
}

/// A party has a turn when it may act, owes an answer, has a proposal to answer that it has not let stand, or must meet
/// another's initials.
[[nodiscard]] bool has_turn(const scenario::PublicScenario& scenario, const Public& open, const Table& table,
                            PartyId party) {
    if (!forum_now(scenario, open).attending.contains(party))
        return false;
    if (table.actions_left[party.index()] > 0 || owes_question(open, party) || open.owes_sounding.contains(party))
        return true;
    if (!open.initialled.empty() && !open.initialled.contains(party) &&
        signatories(scenario, open.text).contains(party))
        return true;
    if ((to_judge(scenario, open) - open.procedure.let_stand).contains(party))
        return true;
    for (const PartyId author : answerable(scenario, open, party))
        if (!open.proposals[author.index()]->heard_by.contains(party))
            return true;
    return !hearable(scenario, open, party).empty();
}

} // namespace

PartySet signatories(const scenario::PublicScenario& scenario, const treaty::RollingText& text) {
    PartySet bound;
    for (std::size_t i = 0; i < scenario.text.provisions.size(); ++i)
        if (text.agreed[i] != treaty::status_quo)
            bound = bound | scenario.text.provisions[i].obligors;
    bound = bound | scenario.text.must_agree;
    for (const ArticleId article : text.agreed_articles)
        bound = bound | scenario.text.at(article).must_agree;
    return bound.size() < 2 ? scenario.everyone() : bound;
}

PartySet answerable(const scenario::PublicScenario& scenario, const Public& open, PartyId party) {
    PartySet authors;
    const scenario::Forum& forum = forum_now(scenario, open);
    if (forum.replies_next_session)
        return authors;
    for (const PartyId author : forum.attending) {
        const auto& proposal = open.proposals[author.index()];
        if (author != party && proposal && !proposal->accepted_by.contains(party) &&
            !proposal->refused_by.contains(party) &&
            must_accept(scenario, forum.attending, author, proposal->package).contains(party))
            authors.insert(author);
    }
    return authors;
}

void begin_table(Transition& transition) {
    Public& open = transition.open;
    const PartySet attending = forum_now(transition.rules_of(), open).attending;
    Table table;
    for (const PartyId party : attending)
        table.actions_left[party.index()] =
            static_cast<std::uint8_t>(actions_at_table(transition.rules_of(), open, party));
    for (auto& proposal : open.proposals)
        if (proposal) {
            proposal->heard_by.clear();
            proposal->refused_by.clear();
        }
    // The opener changes with the session; the turn is handed on from the seat before it.
    std::size_t skip = open.session % attending.size();
    for (const PartyId party : attending)
        if (skip-- == 0)
            table.to_act = party;
    open.phase = table;
}

void spend_action(Transition& transition, PartyId party) {
    std::uint8_t& left = std::get<Table>(transition.open.phase).actions_left[party.index()];
    if (left > 0)
        --left;
}

void advance_turn(Transition& transition, PartyId after) {
    auto* table = std::get_if<Table>(&transition.open.phase);
    if (table == nullptr)
        return;
    hear_out(transition, after);
    const std::size_t count = transition.rules_of().party_count();
    for (std::size_t step = 1; step <= count; ++step) {
        const PartyId next((after.index() + step) % count);
        if (has_turn(transition.rules_of(), transition.open, *table, next)) {
            table->to_act = next;
            return;
        }
    }
    close_session(transition);
}

void continue_turn(Transition& transition, PartyId party) {
    const auto* table = std::get_if<Table>(&transition.open.phase);
    if (table != nullptr && !has_turn(transition.rules_of(), transition.open, *table, party))
        advance_turn(transition, party);
}

std::optional<Refusal> check_turn(const View& view) {
    const auto* table = std::get_if<Table>(&view.open().phase);
    if (table == nullptr)
        return Refusal{.code = RefusalCode::wrong_phase, .rule = Rule::turn_order};
    if (table->to_act != view.seat())
        return Refusal{.code = RefusalCode::not_your_turn, .rule = Rule::turn_order, .party = table->to_act};
    return std::nullopt;
}

std::optional<Refusal> check_action(const View& view) {
    if (auto refusal = check_turn(view))
        return refusal;
    if (owes_question(view.open(), view.seat()))
        return Refusal{.code = RefusalCode::question_owed_first, .rule = Rule::question_answer};
    if (view.open().owes_sounding.contains(view.seat()))
        return Refusal{.code = RefusalCode::sounding_owed_first, .rule = Rule::sounding_answer};
    if (std::get<Table>(view.open().phase).actions_left[view.seat().index()] == 0)
        return Refusal{.code = RefusalCode::no_actions_left, .rule = Rule::actions};
    return std::nullopt;
}

void lapse_initials(Transition& transition, PartyId by) {
    if (transition.open.initialled.empty())
        return;
    transition.open.initialled.clear();
    transition.tell_all(InitialsLapsed{by}, {Rule::initials_answered, {}});
}

} // namespace parley::rules
