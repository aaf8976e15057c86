#include "wording/terminal/prompt_words.hpp"

#include "wording/figures.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string_view type_help() { return "Type ? at any prompt for help."; }
std::string_view type_something() { return "Type a number or a word, or ? for help."; }
std::string_view here_you_can_type() { return "Here you can type a number or a word:"; }
std::string_view everywhere_you_can_type() { return "Everywhere you can type:"; }
std::string_view back_leaves() { return "  back: leave this question without choosing."; }

std::string enter_alone(std::string_view label) {
    return phrase("  Enter alone: {label}.", {{"label", std::string(label)}});
}

std::string prompt_note(std::string_view enter_label, bool can_go_back) {
    const Arguments label{{"label", std::string(enter_label)}};
    if (enter_label.empty())
        return can_go_back ? " [back]" : "";
    return can_go_back ? phrase(" [Enter: {label}; back]", label) : phrase(" [Enter: {label}]", label);
}

std::string brief_menu(const std::vector<std::string>& numbered_words) {
    return phrase("{words}. (? explains them; quit stops here.)", {{"words", joined(numbered_words, ", ")}});
}

std::string_view line_too_long() { return "That line is too long to be a choice; it was not read."; }
std::string_view line_not_text() { return "That line is not plain text; it was not read."; }
std::string_view no_number_wanted() { return "No number is wanted here."; }

std::string numbers_here(std::size_t least, std::size_t most) {
    return phrase("The numbers here go from {least} to {most}.",
                  {{"least", std::to_string(least)}, {"most", std::to_string(most)}});
}

std::string not_understood(std::string_view line, std::string_view guess) {
    constexpr std::size_t most_quoted = 60;
    return phrase(
        "I do not know what {line} means here.{guess} Type ? for help.",
        {{"line", line.size() > most_quoted ? std::string("that") : in_quotes(line)}, {"guess", std::string(guess)}});
}

std::string abbreviated(std::string_view typed, const std::vector<std::string>& whole_words) {
    return phrase("“{typed}” may be short for {words}; nothing is done on an abbreviation. Type the whole word, or its "
                  "number.",
                  {{"typed", std::string(typed)}, {"words", joined(whole_words, " or ")}});
}

std::string takes_no_more(std::string_view word) {
    return phrase("“{word}” stands alone here: type it by itself.", {{"word", std::string(word)}});
}

std::string not_one_of_these(std::string_view word, const std::vector<std::string>& known) {
    constexpr std::size_t most_quoted = 40;
    return phrase("“{word}” is none of these: {known}.",
                  {{"word", std::string(word.substr(0, most_quoted))}, {"known", joined(known, ", ")}});
}

std::string so_many_wanted(std::size_t least, std::size_t most) {
    if (least != most)
        return "One or more are wanted here.";
    return phrase(least == 1 ? "Here {count} is wanted." : "Here {count} are wanted.",
                  {{"count", count_word(static_cast<std::int32_t>(least))}});
}

std::string field_in_a_line(std::string_view question, const std::vector<std::string>& labels) {
    return phrase("{question} {labels}.", {{"question", std::string(question)}, {"labels", listed(labels)}});
}

std::string_view numbers_with_spaces() { return "Type numbers with spaces between them."; }
std::string_view yes_label() { return "yes"; }
std::string_view not_now() { return "Not now"; }

} // namespace parley::wording
