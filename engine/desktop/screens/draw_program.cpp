// One frame of the program: the screen or the page of a game, then what the keyboard does anywhere, then what lies
// above.
#include "desktop/model/program.hpp"
#include "desktop/screens/frame.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/page.hpp"
#include "seat/page_of.hpp"

namespace parley::desktop::screens {
namespace {

void draw_page(const Frame& frame, const ui::Rect& area) {
    using seat::PageKind;
    switch (frame.page().kind) {
    case PageKind::curtain:
        return curtain_page(frame, area);
    case PageKind::opening:
        return opening_page(frame, area);
    case PageKind::briefing:
        return briefing_page(frame, area);
    case PageKind::capitals:
        return capitals_page(frame, area);
    case PageKind::table:
    case PageKind::initials:
    case PageKind::question:
    case PageKind::sounding:
    case PageKind::edition:
        return table_page(frame, area);
    case PageKind::incident:
        return incident_page(frame, area);
    case PageKind::assessment:
        return assessment_page(frame, area);
    case PageKind::ratification:
        return ratification_page(frame, area);
    case PageKind::conduct:
        return conduct_page(frame, area);
    case PageKind::finding:
        return finding_page(frame, area);
    case PageKind::ending:
        return ending_page(frame, area);
    }
}

void draw_game(const Frame& frame, ui::Rect area) {
    if (!frame.program.sitting) { // the game was let go of: back to where one begins
        frame.want(intent::GoTo{Screen::title});
        return;
    }
    game_bar(frame, area);
    frame.memory.bar_bottom = area.y;
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
    frame.memory.page.reset();
    frame.memory.bar_bottom = frame.ui.px(ui::bar_height);
    draw_screen(frame, frame.ui.window());
    shortcuts(frame);
    overlays(frame);
}

} // namespace parley::desktop::screens
