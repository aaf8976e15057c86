#include "command_line/play/prompt.hpp"

#include "command_line/nearest_word.hpp"
#include "command_line/play/open_pages.hpp"
#include "command_line/play/words.hpp"
#include "scenario/typed_words.hpp"
#include "wording/sentences.hpp"
#include "wording/terminal/play_words.hpp"
#include "wording/terminal/prompt_words.hpp"

#include <algorithm>

namespace parley::command_line {
namespace {

bool is_shown(const MenuLine& line) { return line.closed.empty() && !line.hidden; }

void show(Sitting& sitting, const Menu& menu) {
    const auto numbers = numbers_of(menu);
    if (!menu.question.empty())
        sitting.terminal.say(menu.question);
    std::vector<std::string> row;
    for (std::size_t i = 0; i < menu.lines.size(); ++i) {
        if (!numbers[i])
            continue;
        const MenuLine& line = menu.lines[i];
        const std::string number = std::to_string(*numbers[i]);
        if (menu.brief) {
            row.push_back(number + "\u00A0" + line.word); // kept on one line
            continue;
        }
        const std::string word = line.word.empty() || line.word == number ? "" : line.word + ": ";
        sitting.terminal.say((number.size() < 2 ? "  " : " ") + number + ". " + word + line.label);
    }
    if (menu.brief)
        sitting.terminal.say(wording::brief_menu(row));
}

void show_help(Sitting& sitting, const Menu& menu) {
    Terminal& terminal = sitting.terminal;
    const auto numbers = numbers_of(menu);
    terminal.gap();
    if (sitting.refused_by)
        terminal.say(wording::rule_behind_last_refusal(*sitting.refused_by));
    if (!menu.about.empty())
        terminal.say(menu.about);
    if (!menu.lines.empty())
        terminal.say(wording::here_you_can_type());
    for (std::size_t i = 0; i < menu.lines.size(); ++i) {
        const MenuLine& line = menu.lines[i];
        const std::string number = numbers[i] ? std::to_string(*numbers[i]) : "";
        if (numbers[i])
            terminal.say("  " + number + ". " + (line.word.empty() || line.word == number ? "" : line.word + ": ") +
                         (line.help.empty() ? line.label : line.help));
    }
    if (menu.on_enter)
        terminal.say(wording::enter_alone(menu.enter_label));
    if (menu.can_go_back)
        terminal.say(wording::back_leaves());
    terminal.say(wording::everywhere_you_can_type());
    for (const OpenPage& page : open_pages())
        if (std::ranges::find(menu.lines, page.word, &MenuLine::word) == menu.lines.end()) // else it means that here
            terminal.say("  " + std::string(page.word) + ": " + std::string(page.help));
    terminal.gap();
}

std::string first_word(std::string_view line) { return lowered(line.substr(0, std::min(line.find(' '), line.size()))); }

/// The line that has this number or is typed in full; closed lines are found too.
std::optional<std::size_t> named(const Menu& menu, const std::string& typed) {
    for (std::size_t i = 0; i < menu.lines.size(); ++i)
        if (!menu.lines[i].word.empty() && typed == lowered(menu.lines[i].word))
            return i;
    for (std::size_t i = 0; i < menu.lines.size(); ++i)
        if (is_shown(menu.lines[i]) && typed == lowered(menu.lines[i].label))
            return i;
    const std::optional<std::size_t> number = number_in(typed);
    const auto numbers = numbers_of(menu);
    for (std::size_t i = 0; number && i < numbers.size(); ++i)
        if (numbers[i] == number)
            return i;
    return std::nullopt;
}

std::optional<Answer> matched(const Menu& menu, std::string_view line) {
    if (const auto whole = named(menu, lowered(line)))
        return Answer{*whole, ""};
    const std::size_t cut = line.find(' ');
    if (cut == std::string_view::npos)
        return std::nullopt;
    const auto first = named(menu, first_word(line));
    if (first && (menu.lines[*first].takes_rest || !menu.lines[*first].closed.empty()))
        return Answer{*first, std::string(trimmed(line.substr(cut)))};
    return std::nullopt;
}

/// Words of the menu that begin with what was typed.
std::vector<std::string> begun_by(const Menu& menu, const std::string& start) {
    std::vector<std::string> words;
    for (const MenuLine& line : menu.lines)
        if (is_shown(line) && !start.empty() && lowered(line.word).starts_with(start))
            words.push_back(line.word);
    return words;
}

std::string misunderstood(const Menu& menu, std::string_view line) {
    if (number_in(line)) {
        std::vector<std::size_t> shown;
        for (const auto& number : numbers_of(menu))
            if (number)
                shown.push_back(*number);
        return shown.empty()
                   ? std::string(wording::no_number_wanted())
                   : wording::numbers_here(*std::ranges::min_element(shown), *std::ranges::max_element(shown));
    }
    const std::vector<std::string> whole = begun_by(menu, first_word(line));
    if (std::ranges::find(whole, first_word(line)) != whole.end())
        return wording::takes_no_more(first_word(line));
    if (!whole.empty())
        return wording::abbreviated(first_word(line), whole);
    std::vector<std::string> known;
    for (const MenuLine& each : menu.lines)
        if (is_shown(each))
            known.push_back(each.word);
    for (const OpenPage& page : open_pages())
        known.emplace_back(page.word);
    if (menu.can_go_back)
        known.emplace_back(scenario::typed::back);
    return wording::not_understood(line, did_you_mean(lowered(line), known));
}

/// What the line amounts to: an answer, going back (`back` set), or nothing: ask again.
std::optional<Answer> answer_in(Sitting& sitting, const Menu& menu, std::string_view line, bool& back) {
    if (line.empty()) {
        if (menu.on_enter)
            return Answer{*menu.on_enter, ""};
        sitting.terminal.say(wording::type_something());
        return std::nullopt;
    }
    if (line == "?" || lowered(line) == scenario::typed::help) {
        show_help(sitting, menu);
        return std::nullopt;
    }
    if (std::optional<Answer> answer = matched(menu, line)) {
        if (menu.lines[answer->line].closed.empty())
            return answer;
        sitting.say_refusal(menu.lines[answer->line].closed, menu.lines[answer->line].rule);
        return std::nullopt;
    }
    if (menu.can_go_back && lowered(line) == scenario::typed::back) {
        back = true;
        return std::nullopt;
    }
    if (open_page(sitting, line))
        return std::nullopt;
    if (menu.free)
        return Answer{Answer::free_text, std::string(line)};
    sitting.terminal.say(misunderstood(menu, line));
    return std::nullopt;
}

} // namespace

std::vector<std::optional<std::size_t>> numbers_of(const Menu& menu) {
    std::vector<std::optional<std::size_t>> numbers(menu.lines.size());
    std::size_t next = 1;
    for (std::size_t i = 0; i < menu.lines.size(); ++i)
        if (const auto own = number_in(menu.lines[i].word)) {
            next = std::max(next, *own + 1);
            if (is_shown(menu.lines[i]))
                numbers[i] = own;
        }
    for (std::size_t i = 0; i < menu.lines.size(); ++i)
        if (is_shown(menu.lines[i]) && !numbers[i])
            numbers[i] = next++;
    return numbers;
}

std::optional<Answer> choose(Sitting& sitting, const Menu& menu) {
    show(sitting, menu);
    return ask_again(sitting, menu);
}

std::optional<Answer> ask_again(Sitting& sitting, const Menu& menu) {
    const std::string note = wording::prompt_note(menu.on_enter ? menu.enter_label : "", menu.can_go_back);
    while (!sitting.left()) {
        const LineRead read = sitting.terminal.ask(menu.name + note);
        bool back = false;
        switch (read.kind) {
        case LineRead::Kind::end:
            sitting.leaving = Leaving::end_of_input;
            break;
        case LineRead::Kind::interrupted:
            sitting.leaving = Leaving::interrupted;
            break;
        case LineRead::Kind::too_long:
            sitting.terminal.say(wording::line_too_long());
            break;
        case LineRead::Kind::not_text:
            sitting.terminal.say(wording::line_not_text());
            break;
        case LineRead::Kind::line:
            if (const std::optional<Answer> answer = answer_in(sitting, menu, trimmed(read.text), back))
                return answer;
        }
        if (back)
            break;
    }
    return std::nullopt;
}

bool confirm(Sitting& sitting, const std::string& question, const std::string& yes, const std::string& no,
             bool enter_means_yes) {
    Menu menu;
    menu.name = "sure";
    menu.question = question;
    menu.lines = {{"yes", yes}, {"no", no}};
    if (enter_means_yes) {
        menu.on_enter = 0;
        menu.enter_label = wording::yes_label();
    }
    const std::optional<Answer> answer = choose(sitting, menu);
    return answer && answer->line == 0;
}

} // namespace parley::command_line
