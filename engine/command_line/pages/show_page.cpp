#include "command_line/pages/show_page.hpp"

#include "command_line/composing/worth_bar.hpp"
#include "wording/choices/page_titles.hpp"
#include "wording/document.hpp"
#include "wording/terminal/play_words.hpp"

namespace parley::command_line {

void show_section(Terminal& terminal, const seat::Section& section) {
    if (!section.title.empty())
        terminal.heading(section.title);
    terminal.lines(section.lines);
}

void show_sections(Terminal& terminal, const seat::Page& page) {
    for (const seat::Section& section : page.sections)
        show_section(terminal, section);
}

void show_package(Sitting& sitting, const treaty::Package& package, rules::ArticleSet linked) {
    const rules::View view = sitting.view();
    Terminal& terminal = sitting.terminal;
    terminal.lines(wording::package_sheet(view, package));
    if (!linked.empty())
        terminal.say(wording::linked_line(view.scenario(), linked));
    terminal.raw(worth_bar(worth_with(view, package), rules::reservation_now(view), terminal.width()) + "\n");
}

void show_text_to_initial(Sitting& sitting) {
    const rules::View view = sitting.view();
    const treaty::Outcome& agreed = view.open().text.agreed;
    sitting.terminal.heading(wording::text_to_initial_title());
    sitting.terminal.lines(wording::rolling_text(view));
    sitting.terminal.say(wording::worth_line(rules::utility_now(view).worth(agreed), rules::reservation_now(view)));
    sitting.terminal.lines(wording::belief_ticks(view, agreed));
    sitting.terminal.lines(wording::home_on(view, agreed));
}

core::Points worth_with(const rules::View& view, const treaty::Package& package) {
    return rules::utility_now(view).worth(treaty::with(view.scenario().text, view.open().text.agreed, package));
}

bool leaves_us_above(const rules::View& view, const treaty::Package& package) {
    const core::Points worth = worth_with(view, package);
    return worth >= rules::reservation_now(view) || worth >= rules::utility_now(view).worth(view.open().text.agreed);
}

} // namespace parley::command_line
