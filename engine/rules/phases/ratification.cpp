#include "rules/phases/ratification.hpp"

#include "core/variant_match.hpp"
#include "rules/amounts.hpp"
#include "rules/authority/ownership.hpp"
#include "rules/phases/briefing.hpp"
#include "rules/phases/implementation.hpp"
#include "rules/phases/table.hpp"

namespace parley::rules {

namespace {

[[nodiscard]] Weighing weighed(const Transition& transition, PartyId party, ConstituencyId id) {
    const scenario::Constituency& home = transition.papers(party).home[id.index()];
    const treaty::Outcome& agreed = transition.open.text.agreed;
    const Weighing weighing =
        weigh(transition.rules_of(), home, transition.state.own[party.index()].support[id.index()], party, agreed);
    return after_ownership(weighing, home, transition.rules_of(), transition.open, agreed);
}

void tell_weighing(Transition& transition, PartyId party, ConstituencyId id, PartySet audience) {
    const Weighing w = weighed(transition, party, id);
    transition.tell(audience, ConstituencyWeighed{party, id, w.support, w.threshold, w.can_veto}, {Rule::weighing, {}});
}

void write_side_letter(Transition& transition, PartyId party, ConstituencyId to) {
    const Cause cause{Rule::side_letter, {}};
    transition.own(party).side_letter = to;
    transition.tell_all(SideLetterWritten{party, to}, cause);
    transition.move_worth(party, amounts::side_letter_worth, PartySet::of(party), cause);
    transition.move_support(party, to, amounts::side_letter_support, cause);
}

/// The first constituency of the party that stops the text.
[[nodiscard]] std::optional<ConstituencyId> veto_of(const Transition& transition, PartyId party) {
    for (std::size_t c = 0; c < transition.papers(party).home.size(); ++c)
        if (weighed(transition, party, ConstituencyId(c)).vetoes())
            return ConstituencyId(c);
    return std::nullopt;
}

void refuse(Transition& transition, PartyId party, ConstituencyId by) {
    const Cause cause{Rule::capital_refuses, {}};
    transition.tell_all(RatificationRefused{party, by}, cause);
    transition.move_trust_in(party, amounts::capital_refuses_trust, cause);
    transition.move_support_everywhere(party, amounts::capital_refuses_support, cause);
}

/// A refused text goes back to the table once, one session poorer; a second refusal ends the game.
void after_refusal(Transition& transition, PartyId party) {
    Public& open = transition.open;
    const std::size_t next = std::size_t{open.session} + 2;
    const bool over = open.refused_once || open.extra_session || next >= transition.rules_of().sessions.size();
    open.refused_once = true;
    open.initialled.clear();
    if (over)
        transition.end(NotRatified{party}, {Rule::capital_refuses, {}});
    else
        open_session(transition, static_cast<SessionIndex>(next));
}

void decide(Transition& transition, PartySet signatory) {
    std::optional<PartyId> refused;
    for (const PartyId party : signatory) {
        for (std::size_t c = 0; c < transition.papers(party).home.size(); ++c)
            tell_weighing(transition, party, ConstituencyId(c), transition.everyone());
        if (const auto by = veto_of(transition, party)) {
            refuse(transition, party, *by);
            refused = refused ? refused : party;
        } else {
            transition.open.ratified.insert(party);
            transition.tell_all(TextRatified{party}, {Rule::ratified, {}});
        }
    }
    if (!refused) {
        begin_implementation(transition);
        return;
    }
    transition.open.ratified.clear();
    after_refusal(transition, *refused);
}

void settle(Transition& transition) {
    Public& open = transition.open;
    const PartySet signatory = signatories(transition.rules_of(), open.text);
    ByParty<FileRatification> filed{};
    std::optional<PartyId> returns;
    for (const PartyId party : signatory) {
        auto& sealed = transition.own(party).filed_ratification;
        filed[party.index()] = *sealed;
        sealed.reset();
        if (!returns && std::holds_alternative<ReturnToTable>(filed[party.index()].choice))
            returns = party;
    }
    if (returns) {
        open.returned_to_table = true;
        open.initialled.clear();
        transition.tell_all(ReturnedToTable{*returns}, {Rule::return_to_table, {}});
        open_extra_session(transition);
        return;
    }
    for (const PartyId party : signatory)
        if (const auto* letter = std::get_if<WriteSideLetter>(&filed[party.index()].choice))
            write_side_letter(transition, party, letter->to);
    decide(transition, signatory);
}

} // namespace

void begin_ratification(Transition& transition) {
    Public& open = transition.open;
    const PartySet signatory = signatories(transition.rules_of(), open.text);
    open.question.reset();
    open.owes_sounding.clear();
    for (auto& proposal : open.proposals)
        proposal.reset();
    open.phase = Ratification{transition.everyone() - signatory};
    for (const PartyId party : signatory)
        for (std::size_t c = 0; c < transition.papers(party).home.size(); ++c)
            tell_weighing(transition, party, ConstituencyId(c), PartySet::of(party));
}

std::optional<Refusal> check_ratification(const View& view, const FileRatification& action) {
    const auto* phase = std::get_if<Ratification>(&view.open().phase);
    if (phase == nullptr)
        return Refusal{.code = RefusalCode::wrong_phase, .rule = Rule::turn_order};
    if (phase->filed.contains(view.seat()))
        return Refusal{.code = RefusalCode::not_your_turn, .rule = Rule::turn_order, .party = view.seat()};
    return core::match(
        action.choice, [](const Submit&) { return std::optional<Refusal>{}; },
        [&](const WriteSideLetter& letter) -> std::optional<Refusal> {
            if (letter.to.index() >= view.constituency_count())
                return Refusal{.code = RefusalCode::no_such_constituency, .rule = Rule::side_letter};
            if (view.own().side_letter)
                return Refusal{.code = RefusalCode::side_letter_written, .rule = Rule::side_letter};
            return std::nullopt;
        },
        [&](const ReturnToTable&) -> std::optional<Refusal> {
            if (view.open().returned_to_table)
                return Refusal{.code = RefusalCode::already_returned, .rule = Rule::return_to_table};
            return std::nullopt;
        });
}

void apply_ratification(Transition& transition, PartyId party, const FileRatification& action) {
    auto& phase = std::get<Ratification>(transition.open.phase);
    transition.own(party).filed_ratification = action;
    phase.filed.insert(party);
    if (phase.filed == transition.everyone())
        settle(transition);
}

} // namespace parley::rules
