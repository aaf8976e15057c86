#include "command_line/pages/form_page.hpp"

#include "command_line/pages/page_menu.hpp"
#include "command_line/pages/show_page.hpp"
#include "command_line/play/words.hpp"
#include "seat/preparing.hpp"
#include "wording/terminal/play_words.hpp"
#include "wording/terminal/prompt_words.hpp"

#include <algorithm>

namespace parley::command_line {
namespace {

/// What the prompt of a field is called.
std::string prompt_name(const std::string& key) {
    if (key == "article" || key.starts_with("top-"))
        return "articles";
    if (key == "session")
        return "by session";
    return key;
}

std::size_t chosen_in(const std::vector<seat::Choice>& choices) {
    return static_cast<std::size_t>(std::ranges::count_if(choices, &seat::Choice::chosen));
}

/// Still to be filled in. A field whose choices act is filled in by acting.
const seat::Field* missing(const seat::Page& page) {
    for (const seat::Field& field : page.fields)
        if (chosen_in(choices_of(page, field)) < field.least)
            return &field;
    return nullptr;
}

const seat::Choice* with_word(const std::vector<seat::Choice>& choices, const std::string& word) {
    const auto found = std::ranges::find_if(choices, [&](const seat::Choice& c) { return lowered(c.word) == word; });
    return found == choices.end() ? nullptr : &*found;
}

std::vector<std::string> words_of_choices(const std::vector<seat::Choice>& choices) {
    std::vector<std::string> words;
    for (const seat::Choice& choice : choices)
        words.push_back(choice.word);
    return words;
}

/// Makes the choice, or says why it cannot be made. True when it was made.
bool make(Sitting& sitting, const seat::Choice& choice) {
    if (choice.is_open()) {
        sitting.want(choice.intent);
        return true;
    }
    sitting.say_refusal(choice.refusal, choice.rule);
    return false;
}

/// Makes the choice of that word, unless it is made already.
void make_if_new(Sitting& sitting, const seat::Field& field, const std::string& word) {
    const std::vector<seat::Choice> choices = choices_of(sitting.page(), field);
    if (const seat::Choice* choice = with_word(choices, word); choice != nullptr && !choice->chosen)
        make(sitting, *choice);
}

/// Several answers in a line.
bool ask_several(Sitting& sitting, const seat::Field& field) {
    Menu menu;
    menu.name = prompt_name(field.key);
    menu.about = wording::numbers_with_spaces();
    menu.free = true;
    menu.can_go_back = true;
    std::vector<std::string> labels;
    for (const seat::Choice& choice : choices_of(sitting.page(), field))
        labels.push_back(choice.label);
    menu.question = wording::field_in_a_line(field.question, labels);
    std::optional<Answer> answer = choose(sitting, menu);
    while (answer) {
        const std::vector<seat::Choice> choices = choices_of(sitting.page(), field);
        std::vector<std::string> typed = words_of(lowered(answer->rest));
        std::ranges::sort(typed);
        typed.erase(std::unique(typed.begin(), typed.end()), typed.end());
        const auto unknown =
            std::ranges::find_if(typed, [&](const std::string& word) { return with_word(choices, word) == nullptr; });
        if (unknown != typed.end()) {
            sitting.terminal.say(wording::not_one_of_these(*unknown, words_of_choices(choices)));
        } else if (typed.size() < field.least || typed.size() > field.most) {
            sitting.terminal.say(wording::so_many_wanted(field.least, field.most));
        } else {
            for (const seat::Choice& choice : choices)
                if (choice.chosen)
                    make(sitting, choice); // takes out what was chosen before
            for (const std::string& word : words_of(lowered(answer->rest)))
                make_if_new(sitting, field, word);
            return true;
        }
        answer = ask_again(sitting, menu);
    }
    return false;
}

/// Takes the first of the words that fits the field; false where none does.
bool take_word(Sitting& sitting, const seat::Field& field, std::vector<std::string>& words) {
    const std::vector<seat::Choice> choices = choices_of(sitting.page(), field);
    for (auto word = words.begin(); word != words.end(); ++word)
        if (const seat::Choice* choice = with_word(choices, *word)) {
            words.erase(word);
            return choice->chosen || make(sitting, *choice);
        }
    return false;
}

/// The choice that completes the form; nothing where a field's own choices do.
std::optional<seat::Choice> completing(const seat::Page& page) {
    for (const seat::Choice& choice : page.choices)
        if (choice.group == seat::ChoiceGroup::form && choice.word != "back")
            return choice;
    return std::nullopt;
}

/// Whole articles of a proposal are read back before they are accepted.
bool read_back(Sitting& sitting, const seat::Choice& completing) {
    const auto* accept = completing.action ? std::get_if<rules::AcceptArticles>(&*completing.action) : nullptr;
    if (accept == nullptr)
        return true;
    const rules::View view = sitting.view();
    const treaty::Package part =
        treaty::part_of(view.scenario().text, view.open().proposals[accept->author.index()]->package, accept->articles);
    sitting.terminal.say(wording::would_accept(view, part));
    return confirm(sitting, "", std::string(wording::accept_label(true)), std::string(wording::not_now()),
                   leaves_us_above(view, part));
}

} // namespace

bool ask_field(Sitting& sitting, const std::string& key) {
    const seat::Page page = sitting.page();
    const seat::Field* field = page.field(key);
    if (field == nullptr)
        return false;
    if (field->most > 1)
        return ask_several(sitting, *field);
    const std::vector<seat::Choice> choices = choices_of(page, *field);
    if (choices.size() == 1 && choices.front().is_open())
        return make(sitting, choices.front());
    Menu menu;
    menu.name = prompt_name(key);
    menu.question = field->question;
    menu.lines = menu_lines(choices);
    menu.can_go_back = true;
    const std::optional<Answer> answer = choose(sitting, menu);
    return answer && make(sitting, choices[answer->line]);
}

void fill_form(Sitting& sitting, const std::string& typed) {
    std::vector<std::string> words = words_of(lowered(typed));
    const std::uint64_t position = sitting.model().position;
    const auto is_open = [&] {
        return !sitting.left() && sitting.model().position == position && !sitting.page().fields.empty();
    };
    while (is_open()) {
        const seat::Page page = sitting.page();
        if (const seat::Field* field = missing(page)) {
            if (!words.empty() && take_word(sitting, *field, words))
                continue;
            if (!words.empty())
                sitting.terminal.say(
                    wording::not_one_of_these(words.front(), words_of_choices(choices_of(page, *field))));
            words.clear();
            if (!ask_field(sitting, field->key))
                break;
            continue;
        }
        const std::optional<seat::Choice> last = completing(page);
        for (const seat::Field& field : page.fields) // of a field that takes more than it needs
            while (!words.empty() && field.most > field.least && take_word(sitting, field, words)) {
            }
        const std::optional<seat::Choice> now = completing(sitting.page());
        if (!now || !last || !read_back(sitting, *now))
            break;
        if (!now->is_open())
            sitting.say_refusal(now->refusal, now->rule);
        else
            sitting.want(now->intent);
        break;
    }
    while (is_open())
        sitting.table.update(sitting.seat, seat::intent::CloseOpen{});
}

} // namespace parley::command_line
