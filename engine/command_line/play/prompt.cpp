#include "command_line/play/prompt.hpp"

#include "command_line/nearest_word.hpp"
#include "command_line/play/open_pages.hpp"
#include "command_line/play/words.hpp"

namespace parley::command_line {
namespace {

void show(Sitting& sitting, const Menu& menu) {
    if (!menu.question.empty())
        sitting.terminal.say(menu.question);
    if (menu.brief) {
        std::string row;
        for (std::size_t i = 0; i < menu.choices.size(); ++i)
            row += (i == 0 ? "" : ", ") + std::to_string(i + menu.first_number) + "\u00A0" +
                   menu.choices[i].word; // kept on one line
        return sitting.terminal.say(row + ". (? explains them.)");
    }
    for (std::size_t i = 0; i < menu.choices.size(); ++i) {
        const std::string number = std::to_string(i + menu.first_number);
        const Choice& choice = menu.choices[i];
        const std::string word = choice.word.empty() || choice.word == number ? "" : choice.word + ": ";
        sitting.terminal.say((number.size() < 2 ? "  " : " ") + number + ". " + word + choice.label);
    }
}

void show_help(Sitting& sitting, const Menu& menu) {
    Terminal& terminal = sitting.terminal;
    terminal.gap();
    if (!menu.about.empty())
        terminal.say(menu.about);
    if (!menu.choices.empty())
        terminal.say("Here you can type a number or a word:");
    for (std::size_t i = 0; i < menu.choices.size(); ++i) {
        const Choice& choice = menu.choices[i];
        terminal.say("  " + std::to_string(i + menu.first_number) + ". " + choice.word +
                     (choice.word.empty() ? "" : ": ") + (choice.help.empty() ? choice.label : choice.help));
    }
    if (menu.on_enter)
        terminal.say("  Enter alone: " + menu.enter_label + ".");
    if (menu.can_go_back)
        terminal.say("  back: leave this question without choosing.");
    terminal.say("Everywhere you can type:");
    for (const OpenPage& page : open_pages())
        terminal.say("  " + std::string(page.word) + ": " + std::string(page.help));
    terminal.gap();
}

/// The one choice whose word begins with `start`; nothing when there is none or more than one.
std::optional<std::size_t> begun_by(const Menu& menu, const std::string& start) {
    std::optional<std::size_t> found;
    for (std::size_t i = 0; i < menu.choices.size(); ++i) {
        if (!lowered(menu.choices[i].word).starts_with(start))
            continue;
        if (found)
            return std::nullopt;
        found = i;
    }
    return found;
}

/// The choice that has this number in the menu.
std::optional<std::size_t> numbered(const Menu& menu, std::optional<std::size_t> number) {
    if (!number || *number < menu.first_number || *number - menu.first_number >= menu.choices.size())
        return std::nullopt;
    return *number - menu.first_number;
}

std::optional<Answer> matched(const Menu& menu, std::string_view line) {
    const std::string whole = lowered(line);
    for (std::size_t i = 0; i < menu.choices.size(); ++i)
        if (whole == lowered(menu.choices[i].word) || whole == lowered(menu.choices[i].label))
            return Answer{i, ""};
    if (const std::optional<std::size_t> choice = numbered(menu, number_in(whole)))
        return Answer{*choice, ""};
    const std::size_t cut = std::min(whole.find(' '), whole.size());
    const std::string first = whole.substr(0, cut);
    const std::optional<std::size_t> first_choice = numbered(menu, number_in(first));
    for (std::size_t i = 0; i < menu.choices.size(); ++i)
        if (menu.choices[i].takes_rest && cut < whole.size() &&
            (first == lowered(menu.choices[i].word) || first_choice == i))
            return Answer{i, std::string(trimmed(line.substr(cut)))};
    return std::nullopt;
}

std::string misunderstood(const Menu& menu, std::string_view line) {
    if (number_in(line))
        return menu.choices.empty() ? "No number is wanted here."
                                    : "The numbers here go from " + std::to_string(menu.first_number) + " to " +
                                          std::to_string(menu.first_number + menu.choices.size() - 1) + ".";
    const std::string first = lowered(line.substr(0, std::min(line.find(' '), line.size())));
    for (const auto& [word, reason] : menu.closed)
        if (word == first)
            return reason;
    std::vector<std::string> known;
    for (const Choice& choice : menu.choices)
        known.push_back(choice.word);
    for (const OpenPage& page : open_pages())
        known.emplace_back(page.word);
    if (menu.can_go_back)
        known.emplace_back("back");
    constexpr std::size_t most_quoted = 60;
    const std::string quoted = line.size() > most_quoted ? "that" : "“" + std::string(line) + "”";
    return "I do not know what " + quoted + " means here." + did_you_mean(lowered(line), known) + " Type ? for help.";
}

/// What the line amounts to: an answer, going back (`back` set), or nothing: ask again.
std::optional<Answer> answer_in(Sitting& sitting, const Menu& menu, std::string_view line, bool& back) {
    if (line.empty()) {
        if (menu.on_enter)
            return Answer{*menu.on_enter, ""};
        sitting.terminal.say("Type a number or a word, or ? for help.");
        return std::nullopt;
    }
    if (line == "?" || lowered(line) == "help") {
        show_help(sitting, menu);
        return std::nullopt;
    }
    if (const std::optional<Answer> answer = matched(menu, line))
        return answer;
    if (menu.can_go_back && lowered(line) == "back") {
        back = true;
        return std::nullopt;
    }
    if (open_page(sitting, line))
        return std::nullopt;
    if (menu.free)
        return Answer{Answer::free_text, std::string(line)};
    if (const std::optional<std::size_t> begun = begun_by(menu, lowered(line)))
        return Answer{*begun, ""};
    sitting.terminal.say(misunderstood(menu, line));
    return std::nullopt;
}

} // namespace

std::optional<Answer> choose(Sitting& sitting, const Menu& menu) {
    show(sitting, menu);
    return ask_again(sitting, menu);
}

std::optional<Answer> ask_again(Sitting& sitting, const Menu& menu) {
    const std::string enter = menu.on_enter ? " [Enter: " + menu.enter_label + "]" : "";
    while (!sitting.left()) {
        const LineRead read = sitting.terminal.ask(menu.name + enter);
        bool back = false;
        switch (read.kind) {
        case LineRead::Kind::end:
            sitting.leaving = Leaving::end_of_input;
            break;
        case LineRead::Kind::interrupted:
            sitting.leaving = Leaving::interrupted;
            break;
        case LineRead::Kind::too_long:
            sitting.terminal.say("That line is too long to be a choice; it was not read.");
            break;
        case LineRead::Kind::not_text:
            sitting.terminal.say("That line is not plain text; it was not read.");
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

bool confirm(Sitting& sitting, const std::string& question, const std::string& yes, bool enter_means_yes) {
    Menu menu;
    menu.name = "sure";
    menu.question = question;
    menu.choices = {{"yes", yes, "", false}, {"no", "Not now", "", false}};
    if (enter_means_yes) {
        menu.on_enter = 0;
        menu.enter_label = "yes";
    }
    const std::optional<Answer> answer = choose(sitting, menu);
    return answer && answer->choice == 0;
}

} // namespace parley::command_line
