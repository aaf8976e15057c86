#include "agents/delegate/delegate.hpp"

#include "agents/capital/capitals.hpp"
#include "agents/capital/conduct.hpp"
#include "agents/capital/home.hpp"
#include "agents/delegate/assessment.hpp"
#include "agents/delegate/guard.hpp"
#include "agents/drafting/single_text.hpp"
#include "agents/table/account.hpp"
#include "agents/table/speech.hpp"
#include "core/variant_match.hpp"

namespace parley::agents {

namespace {

/// What home has against initialling a text that is worth enough.
WhyNot home_objection(const Standing& standing) {
    return can_carry(weigh_at_home(standing.view, standing.rolling().agreed)) ? WhyNot::home_not_asked
                                                                              : WhyNot::home_would_stop;
}

Decision at_table(const Standing& standing) {
    using Part = std::optional<Decision> (*)(const Standing&);
    // In the order in which a delegation would: what is owed, what is offered, what is ready, what is new.
    constexpr Part parts[] = {answer_owed, answer_initials, judge_text, answer_proposals, initial_text, leave};
    for (const Part part : parts)
        if (auto decision = part(standing))
            return *decision;
    const auto* table = std::get_if<rules::Table>(&standing.view.open().phase);
    if (table != nullptr && table->actions_left[standing.self.index()] > 0) {
        if (auto decision = lay_text(standing, nullptr))
            return *decision;
        if (auto decision = speak(standing))
            return *decision;
        if (auto decision = propose(standing))
            return *decision;
    }
    Decision passing = pass(standing);
    Rationale& rationale = passing.rationale;
    weigh_standing_proposals(standing, rationale);
    if (standing.legal.can_initial && !standing.view.open().initialled.contains(standing.self))
        rationale.weighed.push_back(
            option(standing, rules::InitialText{}, standing.rolling().agreed,
                   standing.agreed_worth() < standing.floor ? WhyNot::below_floor : home_objection(standing)));
    order_options(rationale);
    return passing;
}

} // namespace

void Delegate::observe(const rules::View& view, std::span<const rules::Event> events) {
    memory_.take(view.scenario(), view.seat(), events);
}

Decision Delegate::decide(const rules::View& view, const AgentRandom& random, std::uint32_t) {
    const Standing standing(view, memory_, *character_, random, workings_);
    Decision decision = core::match(
        view.open().phase, [&](const rules::Capitals&) { return file_measures(standing); },
        [&](const rules::Table&) { return at_table(standing); },
        [&](const rules::Incident&) { return respond_to_incident(standing); },
        [&](const rules::Assessment&) { return file_assessment(standing); },
        [&](const rules::Ratification&) { return file_ratification(standing); },
        [&](const rules::Implementation&) { return file_conduct(standing); },
        [&](const rules::Dispute&) { return answer_finding(standing); },
        [&](const rules::Ended&) {
            return Decision{rules::EndTurn{}, standing.rationale(Motive::no_way_forward)};
        });
    return legal_or_fallback(view, std::move(decision), replaced_);
}

} // namespace parley::agents
