// What a student’s pages say beside the pages of the seat. Knows no layout.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

[[nodiscard]] std::string pages_label();
[[nodiscard]] std::string tab_table();
[[nodiscard]] std::string tab_text();
[[nodiscard]] std::string tab_papers();
[[nodiscard]] std::string tab_home();
[[nodiscard]] std::string tab_record();
[[nodiscard]] std::string you_are_in();
[[nodiscard]] std::string wait_for_a_seat();
[[nodiscard]] std::string you_are_called(std::string_view pseudonym);
[[nodiscard]] std::string show_return_words();
[[nodiscard]] std::string back_to_the_table();
[[nodiscard]] std::string watching_table(std::uint32_t table);
[[nodiscard]] std::string since_you_last_acted(std::size_t count);
/// To the side for which it was made, since nobody of it pressed anything.
[[nodiscard]] std::string plainest_was_made();
/// Puts away what the teacher told.
[[nodiscard]] std::string i_have_read_it();
/// Above all that the teacher told.
[[nodiscard]] std::string from_the_teacher();
[[nodiscard]] std::string debrief_not_released();
[[nodiscard]] std::string read_the_debrief();
[[nodiscard]] std::string computer_has_the_seat();
[[nodiscard]] std::string seat_comes_back();
[[nodiscard]] std::string has_the_pen(std::string_view who);
[[nodiscard]] std::string others_confer();
/// Nothing is done at a table whose last step is not on the disk.
[[nodiscard]] std::string table_waits_for_disk();
[[nodiscard]] std::string table_cannot_be_played();
[[nodiscard]] std::string take_seat_back();
[[nodiscard]] std::string take_the_pen();
[[nodiscard]] std::string percent_make_hundred();
[[nodiscard]] std::string percents_make(int sum);
/// "Together 90 of 100", as the script says it.
[[nodiscard]] std::string percents_together(int sum);
[[nodiscard]] std::string table_has_moved_on();
[[nodiscard]] std::string session_number(std::size_t meeting);
[[nodiscard]] std::string nothing_happened_yet();
[[nodiscard]] std::string support_of_hundred(int support);
[[nodiscard]] std::string worth_to_us();
enum class VerbGroup : std::uint8_t { answer, speak };
[[nodiscard]] std::string group_title(VerbGroup group);

} // namespace parley::wording
