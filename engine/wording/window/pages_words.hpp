// The pages of a game in the window and the papers above them: headings, standing lines, main buttons in few words.
// What may be done is said by the choices of the page itself. Knows no layout.
#pragma once

#include "rules/view.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

enum class Heading : std::uint8_t {
    session_brought,
    your_reading,
    cables,
    cables_and_cuttings,
    since_we_met,
    what_moved,
    political_capital,
    orders,
    announced_last_time,
    period_news, // what was reported in the period that is over
    this_period,
    report_on_your_desk,
    what_do_we_do,
    how_it_came_to_this,
    confidential,
    our_public_case,
    their_public_case,
    instructions,
    own_side,
    or_not_yet,
    initialled_text,
    history,
};
[[nodiscard]] std::string_view heading(Heading what);

/// Lines that stand where nothing else does, or explain what is seen.
enum class PageLine : std::uint8_t {
    sealed_to_the_end,
    no_news,
    room_for_one_order,
    in_force,
    nothing_can_be_broken,
    nothing_reported,
    nothing_shown_before,
    under_seal,
    others_deciding,
    none_of_this_kind,
    no_game_at_hand,
    told_your_delegation,
    for_our_eyes,
    in_percent,
};
[[nodiscard]] std::string_view page_line(PageLine what);

/// The one way on from a page, in few words.
enum class MainButton : std::uint8_t {
    sit_down,
    to_the_table,
    file_nothing,
    file_orders,
    close_session,
    seal_and_close,
    to_the_debrief,
};
[[nodiscard]] std::string_view main_button(MainButton what);

/// "For the American delegation alone."
[[nodiscard]] std::string for_them_alone(const rules::View& view);
/// "From Washington": over what a capital wants of the day.
[[nodiscard]] std::string from_the_capital(const rules::View& view);
/// "Washington decides"
[[nodiscard]] std::string capital_decides(const rules::View& view);
/// "Washington weighs the text"
[[nodiscard]] std::string capital_weighs(const rules::View& view);
/// "support 60"
[[nodiscard]] std::string support_is(int support);
/// "They can stop the text."; `power` is what they can.
[[nodiscard]] std::string they_can(std::string_view power);
/// "70 in 100"
[[nodiscard]] std::string in_a_hundred(int times);
/// How many of the two articles that matter most are named: "one chosen".
[[nodiscard]] std::string_view chosen_of_two(std::size_t chosen);
/// A provision and the bound that it is instructed to: "Checking missiles: at least …"
[[nodiscard]] std::string instruction_line(std::string_view provision, std::string_view bound);
/// Whether a constituency may stop the text, and what it would give it: "62 for the text, can stop the text".
[[nodiscard]] std::string verdict_at_home(const std::optional<rules::Weighing>& weighed);
/// "50 needed"
[[nodiscard]] std::string support_needed(int threshold);
/// The choice of a side letter in the card of whom it is written to.
[[nodiscard]] std::string_view side_letter_briefly();

// Measures
enum class MeasureButton : std::uint8_t { order, take_off, choose_target, leave_target };
[[nodiscard]] std::string_view measure_button(MeasureButton what);
/// "For whom?"
[[nodiscard]] std::string_view for_whom();
/// "Which two articles, for Russia?"
[[nodiscard]] std::string which_pair_for(const scenario::PublicScenario& scenario, rules::PartyId party);
/// One of two articles: "Article 2, Missiles".
[[nodiscard]] std::string article_of_pair(const scenario::PublicScenario& scenario, rules::ArticleId article);

// History
[[nodiscard]] std::string_view all_meetings();
enum class HistoryOf : std::uint8_t { everything, deeds, numbers };
[[nodiscard]] std::string_view history_of(HistoryOf kind);
/// A meeting by its title; the one beyond the calendar is the extra session.
[[nodiscard]] std::string meeting_title(const scenario::PublicScenario& scenario, std::size_t meeting);

} // namespace parley::wording
