// What the teacher’s page says. Knows no layout.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

[[nodiscard]] std::string teachers_page(std::string_view scenario);
[[nodiscard]] std::string people_at_tables(std::size_t people, std::size_t tables);
[[nodiscard]] std::string pause_all();
[[nodiscard]] std::string go_on_all();
[[nodiscard]] std::string show_the_wall();
[[nodiscard]] std::string not_kept(std::string_view problem);
[[nodiscard]] std::string table_not_kept(std::uint32_t table, std::string_view problem);
[[nodiscard]] std::string waited_for();
[[nodiscard]] std::string nobody_is_waited_for();
[[nodiscard]] std::string and_more(std::size_t more);
[[nodiscard]] std::string nudge();
[[nodiscard]] std::string two_minutes_more();
[[nodiscard]] std::string plainest_move();
[[nodiscard]] std::string computer_takes_over();
[[nodiscard]] std::string give_back(std::string_view seat);
[[nodiscard]] std::string open_tables_title();
[[nodiscard]] std::string teams_title();
[[nodiscard]] std::string people_a_seat();
[[nodiscard]] std::string open_with_teams();
[[nodiscard]] std::string plan_words(std::size_t full, std::size_t computers, std::size_t joined, std::size_t watching);
[[nodiscard]] std::string say_title();
[[nodiscard]] std::string all_tables();
[[nodiscard]] std::string to_whom();
[[nodiscard]] std::string say_it();
[[nodiscard]] std::string no_limit();
[[nodiscard]] std::string minutes(int count);
[[nodiscard]] std::string time_title();
[[nodiscard]] std::string minutes_a_session();
[[nodiscard]] std::string set_it();
[[nodiscard]] std::string waits();
[[nodiscard]] std::string at_table(std::uint32_t table);
[[nodiscard]] std::string not_heard();
[[nodiscard]] std::string heard_ago(std::int64_t seconds);
[[nodiscard]] std::string move_there();
[[nodiscard]] std::string remove_person();
[[nodiscard]] std::string people_title(std::size_t people);
[[nodiscard]] std::string forget_names();
[[nodiscard]] std::string waiting_room();
[[nodiscard]] std::string seat_label();
[[nodiscard]] std::string afterwards_title();
[[nodiscard]] std::string release_debriefs();
[[nodiscard]] std::string release_this();
[[nodiscard]] std::string end_all_here();
[[nodiscard]] std::string tables_title(std::size_t tables);
[[nodiscard]] std::string moves();
[[nodiscard]] std::string tension_is(int tension);
[[nodiscard]] std::string look_secret();
[[nodiscard]] std::string contains_secrets();
[[nodiscard]] std::string back_to_class();
[[nodiscard]] std::string nudged();

} // namespace parley::wording
