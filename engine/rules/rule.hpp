// The rules by name and number. RULES.md has one row each, in play order; a test keeps the two, and the tests that
// protect each rule, together. The number stands in the messages a player reads.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace parley::rules {

enum class Rule : std::uint8_t {
    // General
    turn_order,
    game_over,
    persons,
    // Briefing
    income,
    goal_reward,
    deck,
    agenda_change,
    brought_in,
    locks_read,
    regime_ends,
    office_lost,
    outside_moves,
    melting,
    // Capitals
    measure_count,
    measure_cost,
    measure_readiness,
    measure_target,
    measure_effect,
    leverage_cap,
    consultation,
    intelligence,
    discovery,
    gesture,
    gesture_follow_up,
    gesture_fatigue,
    ask_for_room,
    // Propose
    whole_articles,
    agenda,
    linkage,
    replacement,
    firm_word,
    reopening,
    red_line_retreat,
    unasked_touch,
    heard_in_the_room,
    written_exchange,
    locked,
    rooms,
    ceiling,
    single_text,
    text_order,
    // Answer
    live_proposal,
    whole_article_acceptance,
    cherry_picking,
    agreement,
    refusal_with_reason,
    instructions,
    question_answer,
    mirror_question,
    sounding_answer,
    sounding_leak,
    sounding_word,
    obeying,
    consent,
    hearing,
    criticism,
    verdict,
    // Speak
    question,
    red_line,
    promise,
    threat,
    sounding,
    widening,
    initialling,
    initials_answered,
    walking_out,
    actions,
    answering_turn,
    personal_paper,
    counter_move,
    // Close
    provisional_application,
    drift,
    words_due,
    leverage_decay,
    crisis,
    incident,
    collapse,
    incident_answer,
    assessment,
    calendar,
    quiet_close,
    stopped_clock,
    counter_move_due,
    // Ratification
    weighing,
    one_sidedness,
    side_letter,
    return_to_table,
    capital_refuses,
    ratified,
    report,
    ownership,
    ad_referendum,
    // Implementation
    conduct,
    period_value,
    detection,
    false_finding,
    raising,
    inspecting,
    suspending,
    withdrawing,
    caught,
    course_run,
    succession,
};

inline constexpr std::size_t rule_count = static_cast<std::size_t>(Rule::succession) + 1;

/// The number in RULES.md, e.g. "T3".
[[nodiscard]] std::string_view rule_number(Rule rule);

} // namespace parley::rules
