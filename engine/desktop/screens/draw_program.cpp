// One frame of the program: the screen or the page of a game, then what the keyboard does anywhere, then what lies
// above.
#include "desktop/screens/frame.hpp"

namespace parley::desktop::screens {
namespace {

void draw_page(const Frame& frame, const ui::Rect& area) {
    switch (frame.sitting().page()) {
    case Page::curtain:
        return curtain_page(frame, area);
    case Page::opening:
        return opening_page(frame, area);
    case Page::briefing:
        return briefing_page(frame, area);
    case Page::capitals:
        return capitals_page(frame, area);
    case Page::table:
    case Page::question:
    case Page::sounding:
        return table_page(frame, area);
    case Page::incident:
        return incident_page(frame, area);
    case Page::assessment:
        return assessment_page(frame, area);
    case Page::ratification:
        return ratification_page(frame, area);
    case Page::conduct:
        return conduct_page(frame, area);
    case Page::finding:
        return finding_page(frame, area);
    case Page::ending:
        return ending_page(frame, area);
    }
}

void draw_game(const Frame& frame, ui::Rect area) {
    if (!frame.program.sitting) { // the game was let go of: back to where one begins
        frame.want(intent::GoTo{Screen::title});
        return;
    }
    game_bar(frame, area);
    draw_page(frame, area);
}

void draw_screen(const Frame& frame, const ui::Rect& area) {
    switch (frame.program.screen) {
    case Screen::title:
        return title_screen(frame, area);
    case Screen::gallery:
        return gallery_screen(frame, area);
    case Screen::seats:
        return seats_screen(frame, area);
    case Screen::saves:
        return saves_screen(frame, area);
    case Screen::settings:
        return settings_screen(frame, area);
    case Screen::glossary:
        return glossary_screen(frame, area);
    case Screen::game:
        return draw_game(frame, area);
    case Screen::debrief:
        return debrief_screen(frame, area);
    case Screen::history:
        return history_screen(frame, area);
    }
}

} // namespace

void draw_program(const Frame& frame) {
    draw_screen(frame, frame.ui.window());
    shortcuts(frame);
    overlays(frame);
}

} // namespace parley::desktop::screens
