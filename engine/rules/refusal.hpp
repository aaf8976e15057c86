// Why an action, or an event that the instructor would bring in, is refused, as a value. Its sentence is written in
// wording/.
#pragma once

#include "rules/action.hpp"
#include "rules/rule.hpp"

#include <optional>

namespace parley::rules {

enum class RefusalCode : std::uint8_t {
    not_your_turn,
    wrong_phase,
    game_is_over,
    too_many_measures,
    measure_twice,
    unknown_measure,
    not_enough_capital,
    measure_cooling_down,
    measure_spent,
    measure_needs_another,
    measure_too_early,
    wrong_target,
    no_gesture_to_carry_out,
    empty_package,
    unknown_article,
    unknown_option,
    article_not_on_agenda,
    bound_party_absent,
    locked,
    out_of_order,
    linkage_too_small,
    linkage_outside_package,
    nothing_new,
    one_package_only,
    replies_next_session,
    no_such_proposal,
    own_proposal,
    already_accepted,
    article_not_in_proposal,
    splits_linkage,
    crosses_instructions,
    lacks_instructed_option,
    question_owed_first,
    sounding_owed_first,
    no_question_owed,
    no_sounding_owed,
    mirror_must_be_answered,
    already_asked,
    question_pending,
    unknown_party,
    same_article_twice,
    too_many_red_lines,
    red_line_forbids_nothing,
    red_line_already_crossed,
    cannot_be_promised,
    date_has_passed,
    word_already_given,
    sounding_pending,
    cannot_be_widened_here,
    no_such_instruction,
    cannot_be_widened_further,
    already_initialled,
    lacks_form,
    lacks_substance,
    no_actions_left,
    no_line_to_use,
    percent_not_100,
    unknown_profile,
    top_articles_wanted,
    top_articles_not_wanted,
    no_such_constituency,
    side_letter_written,
    already_returned,
    not_your_undertaking,
    no_finding,
    nothing_to_suspend,
    cannot_inspect,
    no_such_event,
    event_has_happened,
    event_not_now,
    beyond_instructions,
    no_standing_left,
    only_exploratory,
    no_report_due,
    not_exploratory,
    no_instruction_of_theirs,
    room_was_refused,
    needed_party_absent,
    only_heard,
    above_ceiling,
    rooms_apart,
    room_empty,
    channel_shut,
    no_single_text,
    not_the_drafter,
    two_editions_only,
    article_agreed,
    under_single_text,
    no_edition,
    already_judged,
    criticism_goes_nowhere,
    clock_runs_on,
    cannot_depend_on,
    condition_met_already,
    waits_for_its_day,
};

/// The fields that a code does not use stay 0.
struct Refusal {
    RefusalCode code{};
    Rule rule{};
    PartyId party{};
    ArticleId article{};
    ProvisionId provision{};
    MeasureId measure{};
    std::int32_t number{};      // an amount: capital lacking, sessions to wait, the option demanded …
    std::uint8_t instruction{}; // of the mandate, where one stands in the way
    scenario::ForumId forum{};  // and which of its rooms; none where the forum itself refuses
    std::optional<std::uint8_t> room{};
    scenario::OfficeId office{};
};

} // namespace parley::rules
