// Several people at one machine: nothing of either side shows until the next one has sat down.
#include "desktop/model/sitting.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/page.hpp"
#include "wording/window/pages_words.hpp"

namespace parley::desktop::screens {

void curtain_page(const Frame& frame, const ui::Rect& area) {
    ui::Rect sheet = page_sheet(frame.ui, area, prose_width);
    page_foot(frame, sheet, frame.page().choices.front(), wording::main_button(wording::MainButton::sit_down),
              wording::for_them_alone(frame.sitting().view()));
    ui::scroll(frame.ui, "curtain", sheet, [&](ui::Stack& stack) {
        stack.take(std::max(0.0F, sheet.height / 3));
        stack.text(frame.page().title, styled(ui::TextStyle::title, {}, ui::Align::centre));
        stack.space(ui::gutter / 2);
        stack.text(wording::page_line(wording::PageLine::nothing_shown_before),
                   styled(ui::TextStyle::body, frame.ui.theme().quiet, ui::Align::centre));
    });
}

} // namespace parley::desktop::screens
