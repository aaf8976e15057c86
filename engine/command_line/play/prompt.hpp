// One question to the person: a menu with numbers and words, and the words that every prompt understands. Answers come
// back as values; mistakes get a sentence and the prompt again.
#pragma once

#include "command_line/play/sitting.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace parley::command_line {

struct Choice {
    std::string word;  // may be typed instead of the number
    std::string label; // the menu's line
    std::string help;  // what it does, one line, for “?”
    bool takes_rest{}; // more words may follow: "propose 2: …"
};

struct Menu {
    std::string name;     // of the prompt: "table"
    std::string question; // the line above the menu; "" for none
    std::vector<Choice> choices;
    std::optional<std::size_t> on_enter; // what an empty line chooses
    std::string enter_label;             // how the menu names that: "file these"
    bool can_go_back{};                  // “back” returns nothing
    bool free{};                         // other input comes back as `rest` of `free_text`
    std::string about;                   // first line of the help: what this place is for
    /// Words that a person may know from elsewhere, and the sentence that says why they are not open now.
    std::vector<std::pair<std::string, std::string>> closed;
    bool brief{};                // show words alone, in a row: for a menu that was read a moment ago
    std::size_t first_number{1}; // 0 for a ladder, whose options count from the status quo
};

struct Answer {
    static constexpr std::size_t free_text = static_cast<std::size_t>(-1);
    std::size_t choice{free_text};
    std::string rest; // what followed the word, or the free text
};

/// Shows the menu and asks until there is an answer. Nothing: go back; if `sitting.left()`, all the way.
[[nodiscard]] std::optional<Answer> choose(Sitting& sitting, const Menu& menu);

/// The same without showing the menu again: after a mistake in what followed a word.
[[nodiscard]] std::optional<Answer> ask_again(Sitting& sitting, const Menu& menu);

/// A question for yes or no; `enter_means_yes` or nothing is chosen by an empty line.
[[nodiscard]] bool confirm(Sitting& sitting, const std::string& question, const std::string& yes, bool enter_means_yes);

} // namespace parley::command_line
