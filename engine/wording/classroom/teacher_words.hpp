// What the teacher’s page says. Knows no layout.
#pragma once

#include "scenario/scenario.hpp"
#include "wording/classroom/table_words.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

[[nodiscard]] std::string teachers_page(std::string_view scenario);
[[nodiscard]] std::string pause_all();
[[nodiscard]] std::string go_on_all();
[[nodiscard]] std::string show_the_wall();
[[nodiscard]] std::string not_kept(std::string_view problem);
/// Of a table that does not go on by itself; and what may be done there.
[[nodiscard]] std::string table_has_stopped(std::uint32_t table, std::string_view thrown);
[[nodiscard]] std::string try_again();
/// Of a table that the results do without.
[[nodiscard]] std::string table_not_in_results(std::uint32_t table, std::string_view why);
[[nodiscard]] std::string table_broken(std::uint32_t table, std::string_view problem);
[[nodiscard]] std::string class_stumbled(std::string_view thrown);
[[nodiscard]] std::string computer_could_not_decide(std::uint32_t table, std::string_view thrown);
[[nodiscard]] std::string table_not_kept(std::uint32_t table, std::string_view problem);
[[nodiscard]] std::string nobody_is_waited_for();
[[nodiscard]] std::string and_more(std::size_t more);
[[nodiscard]] std::string nudge();
[[nodiscard]] std::string two_minutes_more();
[[nodiscard]] std::string plainest_move();
[[nodiscard]] std::string computer_takes_over();
[[nodiscard]] std::string teams_title();
[[nodiscard]] std::string say_title();
[[nodiscard]] std::string all_tables();
[[nodiscard]] std::string to_whom();
[[nodiscard]] std::string say_it();
[[nodiscard]] std::string no_limit();
[[nodiscard]] std::string minutes(int count);
[[nodiscard]] std::string time_title();
[[nodiscard]] std::string minutes_a_session();
[[nodiscard]] std::string set_it();
[[nodiscard]] std::string not_heard();
[[nodiscard]] std::string heard_ago(std::int64_t seconds);
[[nodiscard]] std::string move_there();
[[nodiscard]] std::string remove_person();
[[nodiscard]] std::string seat_label();
[[nodiscard]] std::string release_debriefs();
[[nodiscard]] std::string release_this();
[[nodiscard]] std::string end_all_here();
[[nodiscard]] std::string moves();
[[nodiscard]] std::string tension_is(int tension);
[[nodiscard]] std::string contains_secrets();
[[nodiscard]] std::string back_to_class();
[[nodiscard]] std::string nudged();

/// That it was done.
[[nodiscard]] std::string was_nudged(std::string_view who);
/// To a table or 0 for all, to a seat there or "" for everybody.
[[nodiscard]] std::string was_said(std::string_view text, std::uint32_t table, std::string_view seat);
[[nodiscard]] std::string look_at_table();
/// Of a class in which nobody plays any more.
[[nodiscard]] std::string what_comes_now();
[[nodiscard]] std::string all_have_ended();
[[nodiscard]] std::string debriefs_are_released(std::size_t at_play);
[[nodiscard]] std::string debrief_is_released();

[[nodiscard]] std::string people_at_tables(std::size_t people, std::size_t tables);
[[nodiscard]] std::string join_code_caption();
[[nodiscard]] std::string session_time_caption(int minutes);
[[nodiscard]] std::string waited_for();
[[nodiscard]] std::string longest_first();
/// "Amber Heron · composing, draft kept · heard 12 s ago"
[[nodiscard]] std::string waited_for_line(std::string_view who, Doing doing, bool drafting, std::string_view heard);
[[nodiscard]] std::string about_taking_over();
[[nodiscard]] std::string how_the_computer_got_it();
[[nodiscard]] std::string give_back();
[[nodiscard]] std::string tables_title(std::size_t tables);
/// Requires: a session of the calendar.
[[nodiscard]] std::string session_and_title(const scenario::PublicScenario& scenario, std::size_t session);
[[nodiscard]] std::string article_stands(const scenario::PublicScenario& scenario, rules::ArticleId article,
                                         bool agreed);
[[nodiscard]] std::string table_word();
[[nodiscard]] std::string table_finished();
[[nodiscard]] std::string table_closed();
[[nodiscard]] std::string people_link(std::size_t waiting);
[[nodiscard]] std::string deck_link();
[[nodiscard]] std::string files_link();
[[nodiscard]] std::string how_to_join_link();
[[nodiscard]] std::string guide_link();
[[nodiscard]] std::string about_session_time();
[[nodiscard]] std::string phones_heard_lately(std::size_t heard, std::size_t people, std::string_view address);
[[nodiscard]] std::string people_title(std::size_t people);
[[nodiscard]] std::vector<std::string> people_columns();
[[nodiscard]] std::string move_or_remove();
[[nodiscard]] std::string to_table();
[[nodiscard]] std::string new_table();
[[nodiscard]] std::string as_observer();
[[nodiscard]] std::string watches(std::uint32_t table);
[[nodiscard]] std::string waits();
[[nodiscard]] std::string unseat();
[[nodiscard]] std::string forget_names();
[[nodiscard]] std::string about_names();
[[nodiscard]] std::string this_table();
[[nodiscard]] std::string say_to_table();
[[nodiscard]] std::string close_table();
[[nodiscard]] std::string what_all_may_see();
[[nodiscard]] std::string look_as_seat();
[[nodiscard]] std::string secret_word();
[[nodiscard]] std::string back_to_table();
[[nodiscard]] std::string no_results_yet();
[[nodiscard]] std::string results_are_drawn_up();
[[nodiscard]] std::string results_reach(std::size_t ended, std::size_t tables);
[[nodiscard]] std::string results_hold_secrets();
[[nodiscard]] std::string report_link();
[[nodiscard]] std::string csv_link();
[[nodiscard]] std::string json_link();
[[nodiscard]] std::string games_title();
[[nodiscard]] std::string where_the_games_are(std::string_view folder);
[[nodiscard]] std::string deck_title();
[[nodiscard]] std::string about_the_deck();
[[nodiscard]] std::string no_table_yet();
[[nodiscard]] std::string deck_is_empty();
[[nodiscard]] std::string bring_it_in();
[[nodiscard]] std::string all_where_it_may_come(std::size_t tables);
/// "24 January. Told to every delegation: tension +2, …". Parts as `EventCard` has them.
[[nodiscard]] std::string event_brings(std::string_view day, std::string_view told_to,
                                       const std::vector<std::string>& does);

} // namespace parley::wording
