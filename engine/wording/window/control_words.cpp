#include "wording/window/control_words.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string switch_state(bool on) { return on ? "On" : "Off"; }
std::string this_is_the_least() { return "This is the least."; }
std::string this_is_the_most() { return "This is the most."; }

std::string font_replaced(std::string_view family, std::string_view instead) {
    return phrase(instead.empty() ? "The font {family} is not installed; another stands in for it."
                                  : "The font {family} is not installed; {instead} stands in for it.",
                  {{"family", std::string(family)}, {"instead", std::string(instead)}});
}

std::string no_font_found() {
    return "No font that can be drawn was found on this machine; install fonts-inter and fonts-noto-core.";
}

std::string font_file_unreadable(std::string_view path) {
    return phrase("The font file {path} cannot be read.", {{"path", std::string(path)}});
}

std::string fonts_cannot_be_drawn() { return "The fonts on this machine cannot be drawn."; }

} // namespace parley::wording
