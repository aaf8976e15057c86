#include "command_line/pages/table_page.hpp"

#include "command_line/composing/composer_page.hpp"
#include "command_line/pages/form_page.hpp"
#include "command_line/pages/page_menu.hpp"
#include "command_line/pages/show_page.hpp"
#include "seat/preparing.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/choices/verb_words.hpp"
#include "wording/terminal/play_words.hpp"
#include "wording/terminal/prompt_words.hpp"

#include <algorithm>
#include <array>

namespace parley::command_line {
namespace {

/// True the first time that the seat comes to the table in a session.
bool new_here(Sitting& sitting) {
    return sitting.sessions_begun.insert(std::pair(sitting.seat, sitting.model().meeting())).second;
}

void show_table(Sitting& sitting, const seat::Page& page, bool in_full) {
    sitting.terminal.heading(page.title);
    for (std::size_t i = 0; i < page.sections.size(); ++i)
        if (i > 0 || in_full)
            show_section(sitting.terminal, page.sections[i]);
        else
            sitting.terminal.say(wording::dials_in_short(sitting.view()));
    sitting.hint(wording::Hint::table_in_words);
    const bool answerable = std::ranges::any_of(page.choices, [](const seat::Choice& choice) {
        return choice.group == seat::ChoiceGroup::answer && choice.is_open();
    });
    if (answerable)
        sitting.hint(wording::Hint::proposal_to_answer);
}

Menu menu_of(const std::vector<seat::Choice>& choices, bool brief) {
    Menu menu;
    menu.name = "table";
    menu.about = wording::about_table();
    menu.lines = menu_lines(choices);
    for (std::size_t i = 0; i < choices.size(); ++i) {
        const std::string_view example = typed_example_of(choices[i]);
        menu.lines[i].takes_rest = !example.empty();
        menu.lines[i].help = wording::help_with_example(choices[i].consequence, example);
    }
    menu.brief = brief;
    return menu;
}

/// A whole proposal is read back before it is accepted.
bool reads_back(Sitting& sitting, const rules::AcceptProposal& accept) {
    const rules::View view = sitting.view();
    const rules::Proposal& proposal = *view.open().proposals[accept.author.index()];
    sitting.terminal.heading(wording::proposal_of(view.scenario(), accept.author));
    show_package(sitting, proposal.package, proposal.linked);
    return confirm(sitting, "", std::string(wording::accept_label(false)), std::string(wording::not_now()),
                   leaves_us_above(view, proposal.package));
}

void show_their_proposal(Sitting& sitting) {
    const rules::View view = sitting.view();
    if (const auto author = seat::answered(sitting.model(), view)) {
        const rules::Proposal& proposal = *view.open().proposals[author->index()];
        show_package(sitting, proposal.package, proposal.linked);
    }
    sitting.table.update(sitting.seat, seat::intent::CloseOpen{});
}

} // namespace

std::vector<seat::Choice> verbs_of_the_table(const seat::Page& page) {
    constexpr std::array groups{seat::ChoiceGroup::propose, seat::ChoiceGroup::answer, seat::ChoiceGroup::speak,
                                seat::ChoiceGroup::turn};
    return choices_in(page, groups);
}

std::string_view typed_example_of(const seat::Choice& choice) {
    using wording::Verb;
    constexpr std::array verbs{std::pair{"propose", Verb::propose}, std::pair{"pick", Verb::pick},
                               std::pair{"refuse", Verb::refuse}, std::pair{"ask", Verb::ask},
                               std::pair{"sound", Verb::sound_out}};
    for (const auto& [word, verb] : verbs)
        if (choice.word.starts_with(word))
            return wording::typed_example(verb);
    return {};
}

void make_at_the_table(Sitting& sitting, const seat::Choice& choice, const std::string& rest) {
    if (choice.action)
        if (const auto* accept = std::get_if<rules::AcceptProposal>(&*choice.action))
            if (!reads_back(sitting, *accept))
                return;
    if (choice.action && std::holds_alternative<rules::InitialText>(*choice.action))
        show_text_to_initial(sitting);
    if (sitting.want(choice.intent) || sitting.left() || choice.action)
        return; // what acts opens nothing
    switch (sitting.model().prepared.panel) {
    case seat::Panel::overview:
        return;
    case seat::Panel::propose:
        return composer_page(sitting, rest);
    case seat::Panel::answer:
        return show_their_proposal(sitting);
    case seat::Panel::refuse:
    case seat::Panel::pick:
    case seat::Panel::speak:
        return fill_form(sitting, rest);
    }
}

void table_page(Sitting& sitting) {
    const bool first = new_here(sitting);
    const std::uint64_t position = sitting.model().position;
    seat::Page page = sitting.page();
    show_table(sitting, page, first);
    bool brief = !first;
    while (!sitting.left() && sitting.model().position == position) {
        page = sitting.page();
        const std::vector<seat::Choice> choices = verbs_of_the_table(page);
        const std::optional<Answer> answer = choose(sitting, menu_of(choices, brief));
        brief = true;
        if (answer)
            make_at_the_table(sitting, choices[answer->line], answer->rest);
    }
}

} // namespace parley::command_line
