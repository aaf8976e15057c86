#include "command_line/pages/reply_page.hpp"

#include "command_line/pages/page_menu.hpp"
#include "command_line/pages/show_page.hpp"
#include "command_line/pages/table_page.hpp"
#include "wording/terminal/play_words.hpp"

#include <array>

namespace parley::command_line {
namespace {

/// Fields of such a page are filled in from its menu, which is shown again.
constexpr std::array groups{seat::ChoiceGroup::reply, seat::ChoiceGroup::field};

struct ReplyPage {
    std::string_view prompt;
    std::optional<wording::Hint> hint;
    std::string_view about;
};

ReplyPage about(seat::PageKind kind) {
    switch (kind) {
    case seat::PageKind::question:
        return {"answer", wording::Hint::question, wording::about_question()};
    case seat::PageKind::sounding:
        return {"sounding", wording::Hint::sounding, wording::about_sounding()};
    case seat::PageKind::initials:
        return {"initials", {}, wording::about_initials()};
    case seat::PageKind::edition:
        return {"single text", {}, wording::about_sealed()};
    case seat::PageKind::incident:
        return {"incident", wording::Hint::incident, wording::about_sealed()};
    case seat::PageKind::ratification:
        return {"ratification", wording::Hint::ratification, wording::about_sealed()};
    case seat::PageKind::finding:
        return {"finding", wording::Hint::finding, wording::about_finding()};
    case seat::PageKind::curtain:
    case seat::PageKind::opening:
    case seat::PageKind::briefing:
    case seat::PageKind::capitals:
    case seat::PageKind::table:
    case seat::PageKind::assessment:
    case seat::PageKind::conduct:
    case seat::PageKind::ending:
        break;
    }
    return {"choice", {}, {}};
}

/// True when nobody at home who has a veto would use it.
bool passes_at_home(const rules::View& view) {
    for (std::size_t i = 0; i < view.constituency_count(); ++i) {
        const auto weighing = rules::weigh_known(view, rules::ConstituencyId(i), view.open().text.agreed);
        if (weighing && weighing->vetoes())
            return false;
    }
    return true;
}

/// What an empty line chooses: to submit a text that would pass; nothing else is chosen by doing nothing.
void offer_enter(Menu& menu, const seat::Page& page, const rules::View& view) {
    if (page.kind != seat::PageKind::ratification || !passes_at_home(view))
        return;
    menu.on_enter = 0;
    menu.enter_label = wording::submit_it();
}

} // namespace

void reply_page(Sitting& sitting) {
    const seat::Page page = sitting.page();
    const ReplyPage kind = about(page.kind);
    sitting.terminal.heading(page.title);
    show_sections(sitting.terminal, page);
    if (kind.hint)
        sitting.hint(*kind.hint);
    const std::vector<seat::Choice> replies = choices_in(page, groups), verbs = verbs_of_the_table(page);
    Menu menu;
    menu.name = kind.prompt;
    menu.question = page.prompt;
    menu.about = kind.about;
    menu.lines = menu_lines(replies, true);
    for (MenuLine& verb : menu_lines(verbs)) {
        verb.hidden = true; // understood here too
        verb.takes_rest = !typed_example_of(verbs[menu.lines.size() - replies.size()]).empty();
        menu.lines.push_back(std::move(verb));
    }
    offer_enter(menu, page, sitting.view());
    const std::optional<Answer> answer = choose(sitting, menu);
    if (answer && answer->line < replies.size())
        sitting.want(replies[answer->line].intent);
    else if (answer)
        make_at_the_table(sitting, verbs[answer->line - replies.size()], answer->rest);
}

} // namespace parley::command_line
