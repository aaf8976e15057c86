#include "command_line/pages/page_menu.hpp"

#include "wording/terminal/play_words.hpp"

#include <algorithm>

namespace parley::command_line {

std::vector<seat::Choice> choices_in(const seat::Page& page, std::span<const seat::ChoiceGroup> groups) {
    std::vector<seat::Choice> found;
    for (const seat::Choice& choice : page.choices)
        if (std::ranges::find(groups, choice.group) != groups.end())
            found.push_back(choice);
    return found;
}

std::vector<seat::Choice> choices_of(const seat::Page& page, const seat::Field& field) {
    std::vector<seat::Choice> found;
    for (const seat::Choice& choice : page.choices)
        if (choice.field == field.key)
            found.push_back(choice);
    return found;
}

std::vector<MenuLine> menu_lines(std::span<const seat::Choice> choices, bool with_consequences) {
    std::vector<MenuLine> lines;
    for (const seat::Choice& choice : choices) {
        MenuLine line{choice.word, choice.label};
        if (with_consequences)
            line.label = wording::with_consequence(choice.label, choice.consequence);
        else
            line.help = choice.consequence;
        line.closed = choice.refusal;
        line.rule = choice.rule;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace parley::command_line
