// What is asked before an act of the teacher’s that cannot be undone, and what is said where one was not done. Knows no
// layout.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace parley::wording {

[[nodiscard]] std::string please_confirm();
[[nodiscard]] std::string no_back();
[[nodiscard]] std::string ask_end(std::size_t session);
[[nodiscard]] std::string yes_end();
/// Told to all when the teacher has decided so.
[[nodiscard]] std::string class_ends_with(std::size_t session);
[[nodiscard]] std::string ask_release(std::size_t at_play);
[[nodiscard]] std::string ask_release_table(std::uint32_t table);
[[nodiscard]] std::string yes_release();
[[nodiscard]] std::string ask_close(std::uint32_t table);
[[nodiscard]] std::string yes_close();
[[nodiscard]] std::string names_with_seats();
[[nodiscard]] std::string ask_with_names();
[[nodiscard]] std::string yes_with_names();
[[nodiscard]] std::string no_names_any_more();
[[nodiscard]] std::string ask_forget_names();
[[nodiscard]] std::string yes_forget_names();
[[nodiscard]] std::string ask_remove(std::string_view who);
[[nodiscard]] std::string yes_remove();
[[nodiscard]] std::string ask_papers_back(std::string_view who, std::uint32_t table, std::string_view side);
[[nodiscard]] std::string yes_papers_back();
[[nodiscard]] std::string cannot_be_told(std::size_t most);
[[nodiscard]] std::string nobody_of_that_number();
[[nodiscard]] std::string cannot_sit_there();
[[nodiscard]] std::string team_is_full(std::size_t most);
[[nodiscard]] std::string no_such_time(int most);
[[nodiscard]] std::string no_longer_waited_for();
[[nodiscard]] std::string cannot_change_hands();
[[nodiscard]] std::string comes_nowhere_now();
/// `table` 0 for all where it may come.
[[nodiscard]] std::string ask_bring_in(std::string_view headline, std::uint32_t table);
[[nodiscard]] std::string yes_bring_in();

} // namespace parley::wording
