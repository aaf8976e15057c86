// One question to the person: a menu with numbers and words, and the words that every prompt understands. Answers come
// back as values; mistakes get a sentence and the prompt again. An abbreviation is never an order.
#pragma once

#include "command_line/play/sitting.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::command_line {

struct MenuLine {
    std::string word;                  // may be typed instead of the number
    std::string label;                 // the menu's line
    std::string help{};                // what it does, one line, for “?”
    bool takes_rest{};                 // more words may follow: "propose 2: …"
    std::string closed{};              // why it is not open now: it is not shown, and its word gets this sentence
    bool hidden{};                     // understood, not shown: the words of another place that are as good here
    std::optional<rules::Rule> rule{}; // behind `closed`
};

struct Menu {
    std::string name;     // of the prompt: "table"
    std::string question; // the line above the menu; "" for none
    std::vector<MenuLine> lines;
    std::optional<std::size_t> on_enter; // the line that an empty line chooses
    std::string enter_label;             // how the prompt names that: "file these"
    bool can_go_back{};                  // “back” returns nothing
    bool free{};                         // other input comes back as `rest` of `free_text`
    std::string about;                   // first line of the help: what this place is for
    bool brief{};                        // show words alone, in a row: for a menu that was read a moment ago
};

struct Answer {
    static constexpr std::size_t free_text = static_cast<std::size_t>(-1);
    std::size_t line{free_text};
    std::string rest; // what followed the word, or the free text
};

/// Shows the menu and asks until there is an answer. Nothing: go back; if `sitting.left()`, all the way.
[[nodiscard]] std::optional<Answer> choose(Sitting& sitting, const Menu& menu);

/// The same without showing the menu again: after a mistake in what followed a word.
[[nodiscard]] std::optional<Answer> ask_again(Sitting& sitting, const Menu& menu);

/// A question for yes or no; `enter_means_yes` or nothing is chosen by an empty line.
[[nodiscard]] bool confirm(Sitting& sitting, const std::string& question, const std::string& yes, const std::string& no,
                           bool enter_means_yes);

/// The number that each line has in the menu: a word that is a number keeps it, the others follow; nothing for lines
/// that are not shown.
[[nodiscard]] std::vector<std::optional<std::size_t>> numbers_of(const Menu& menu);

} // namespace parley::command_line
