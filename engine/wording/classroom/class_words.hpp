// What all pages of a class say: joining, who is told what, refusals of a form. Knows no layout.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

[[nodiscard]] std::string class_title();
[[nodiscard]] std::string skip_to_page();
[[nodiscard]] std::string join_title();
[[nodiscard]] std::string join_code_label();
[[nodiscard]] std::string name_label();
[[nodiscard]] std::string join_button();
[[nodiscard]] std::string came_back_link();
[[nodiscard]] std::string what_is_kept_of_you();
[[nodiscard]] std::string wrong_code();
[[nodiscard]] std::string name_not_possible(std::size_t most);
[[nodiscard]] std::string class_is_full();
[[nodiscard]] std::string nothing_can_be_kept();
[[nodiscard]] std::string too_many_guesses();
[[nodiscard]] std::string too_many_forms();
[[nodiscard]] std::string came_back_title();
[[nodiscard]] std::string return_words_label();
[[nodiscard]] std::string about_return_words();
[[nodiscard]] std::string wrong_return_words();
[[nodiscard]] std::string come_back_button();
[[nodiscard]] std::string phone_reaches_class();
[[nodiscard]] std::string no_such_page();
[[nodiscard]] std::string to_the_first_page();
[[nodiscard]] std::string not_your_page();
[[nodiscard]] std::string not_this_address();
[[nodiscard]] std::string only_get_and_post();
[[nodiscard]] std::string form_from_elsewhere();
[[nodiscard]] std::string form_not_understood();
[[nodiscard]] std::string link_used_already();
[[nodiscard]] std::string not_the_teacher();
[[nodiscard]] std::string class_is_paused();
[[nodiscard]] std::string time_left(std::string_view time);
[[nodiscard]] std::string announced(std::string_view text);
/// The ways from one screen of the debrief to another.
[[nodiscard]] std::string wall_screens_label();
[[nodiscard]] std::string wall_screen_before();
/// "Scores, seat by seat, 2 of 3": of a screen that goes on with what the one before it shows.
[[nodiscard]] std::string wall_screen_goes_on(std::string_view heading, std::string_view part);
[[nodiscard]] std::string wall_screen_after(std::string_view heading);
[[nodiscard]] std::string wall_title(std::string_view scenario);
[[nodiscard]] std::string join_with_phone();
[[nodiscard]] std::string qr_title(std::string_view address);
[[nodiscard]] std::string or_type();
[[nodiscard]] std::string and_code();
[[nodiscard]] std::string who_sees_names();
/// "KTR MBD" of "KTRMBD".
[[nodiscard]] std::string join_code_spoken(std::string_view code);
[[nodiscard]] std::string in_the_room(std::size_t people, std::size_t tables);

} // namespace parley::wording
