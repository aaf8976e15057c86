// The few words that the controls of the window say by themselves, and what it says of its fonts. Knows no screen.
#pragma once

#include <string>
#include <string_view>

namespace parley::wording {

/// Of a switch.
[[nodiscard]] std::string switch_state(bool on);
[[nodiscard]] std::string this_is_the_least();
[[nodiscard]] std::string this_is_the_most();

/// `instead`: the family that is used; "" where it has no name.
[[nodiscard]] std::string font_replaced(std::string_view family, std::string_view instead);
[[nodiscard]] std::string no_font_found();
[[nodiscard]] std::string font_file_unreadable(std::string_view path);
[[nodiscard]] std::string fonts_cannot_be_drawn();

} // namespace parley::wording
