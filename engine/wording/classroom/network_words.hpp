// What the teacher’s pages say of coming in: the network, phones, a code for the Wi-Fi, who is in, opening tables.
// Knows no layout.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

[[nodiscard]] std::string self_test_title();
[[nodiscard]] std::string self_test_steps(std::string_view address);
[[nodiscard]] std::string phones_seen(std::size_t phones);
[[nodiscard]] std::string when_phones_do_not_get_here();
[[nodiscard]] std::string network_title();
[[nodiscard]] std::string shown_address(std::string_view address);
[[nodiscard]] std::string show_address(std::string_view address);
[[nodiscard]] std::string wifi_title();
[[nodiscard]] std::string wifi_first();
[[nodiscard]] std::string wifi_name();
[[nodiscard]] std::string wifi_password();
[[nodiscard]] std::string wifi_button();
[[nodiscard]] std::string about_wifi();
[[nodiscard]] std::string wifi_not_possible();
[[nodiscard]] std::string who_is_in(std::size_t people);
[[nodiscard]] std::string open_tables_title(std::size_t waiting);
[[nodiscard]] std::string nobody_to_seat();
[[nodiscard]] std::string about_teams();
[[nodiscard]] std::string opens_by_itself();
[[nodiscard]] std::string teacher_opens();
[[nodiscard]] std::string opens_at(std::size_t people);
/// What a button that opens tables comes to: so many of `a_table` people; then one of `fewer` people, with the computer
/// in so many seats; or those left over join teams, or watch.
struct TablesPlanned {
    std::size_t full{}, a_table{};
    std::size_t fewer{}, computers{};
    std::size_t joined{}, watching{};
};
/// "Open 14 tables of 2 and one with the computer in one seat". Without full ones, a last one alone.
[[nodiscard]] std::string plan_words(const TablesPlanned& plan);
/// "Those who came in last, at table 15: Ada; the computer plays Russia." `seats`: the computer's, may be empty.
[[nodiscard]] std::string left_over_at(std::uint32_t table, const std::vector<std::string>& people,
                                       const std::vector<std::string>& seats);
/// "Those who came in last join teams: Ada (Table 1 · Russia)." Or watch. `people` with where.
[[nodiscard]] std::string left_over_elsewhere(const std::vector<std::string>& people, bool watch);
[[nodiscard]] std::string person_there(std::string_view person, std::string_view where);

} // namespace parley::wording
