#include "command_line/play/briefing_page.hpp"

#include "wording/document.hpp"
#include "wording/names.hpp"

namespace parley::command_line {
std::string session_line(const rules::View& view) {
    const scenario::PublicScenario& scenario = view.scenario();
    if (view.open().extra_session)
        return "The extra session, " + rules::forum_now(scenario, view.open()).name;
    return "Session " + std::to_string(view.open().session + 1) + " of " + std::to_string(scenario.sessions.size()) +
           ", " + rules::forum_now(scenario, view.open()).name;
}

void open_game(Terminal& terminal, const rules::View& view) {
    const scenario::PublicScenario& scenario = view.scenario();
    terminal.heading(scenario.title);
    terminal.say(scenario.opening);
    terminal.gap();
    const scenario::Party& own = scenario.at(view.seat());
    terminal.say("You lead " + wording::delegation_name(scenario, view.seat()) +
                 (own.head.empty() ? "" : " (" + own.head + ")") + ". Type ? at any prompt for help.");
    terminal.heading("Your mandate, for your eyes only");
    terminal.lines(wording::mandate(view));
}

void open_session(Terminal& terminal, const rules::View& view, const rules::SessionOpened& opened) {
    if (opened.session != view.open().session) {
        terminal.heading("Session " + std::to_string(opened.session + 1) + ", since over");
        return;
    }
    const std::vector<std::string> page = wording::briefing(view);
    terminal.heading(page.front());
    terminal.lines(std::span(page).subspan(1));
}

} // namespace parley::command_line
