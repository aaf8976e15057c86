// Plain text for a terminal, a pipe or a screen reader: filled to the width, no cursor tricks, emphasis only where
// asked. Knows nothing of games.
#pragma once

#include "command_line/console.hpp"

#include <span>
#include <string>
#include <string_view>

namespace parley::command_line {

/// More lines than a screen has, so that what was on it is scrolled off.
inline constexpr std::string_view out_of_sight = "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n"
                                                 "\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n\n";
/// Clears the screen and what can be scrolled back to (ED 2 and 3 of ECMA-48 and xterm); in this order, for some
/// terminals scroll away what is cleared.
inline constexpr std::string_view clears_all = "\033[H\033[2J\033[3J";

class Terminal {
  public:
    explicit Terminal(Console& console) : console_(console) {}

    /// A paragraph, filled to the width. Leading spaces and a “1  ” or “- ” before the text make a hanging indent.
    void say(std::string_view paragraph);
    void lines(std::span<const std::string> paragraphs);
    /// A title with an empty line before it.
    void heading(std::string_view title);
    void gap();
    /// Text as it is, without filling.
    void raw(std::string_view text);

    /// Shows `prompt`, reads a line, and echoes it when it was not typed on a keyboard.
    [[nodiscard]] LineRead ask(std::string_view prompt);

    /// Puts what was written out of reach of the next person: it is scrolled off a screen, and where `clears()` it is
    /// gone from what can be scrolled back to (ED 2 and 3 of ECMA-48 and xterm). Elsewhere a rule stands below it.
    void part();
    /// Whether nothing written before `part` can be read after it.
    [[nodiscard]] bool clears() const { return console_.out_is_screen && console_.clears_screen; }

    [[nodiscard]] Console& console() const { return console_; }
    [[nodiscard]] std::size_t width() const { return console_.width; }

  private:
    Console& console_;
};

} // namespace parley::command_line
