// The evening before: how things stand, whom one leads, and what one's capital wants, in confidence.
#include "desktop/screens/page_sheet.hpp"
#include "wording/document.hpp"
#include "wording/names.hpp"

#include <array>

namespace parley::desktop::screens {

void opening_page(const Frame& frame, const ui::Rect& area) {
    const Sitting& sitting = frame.sitting();
    ui::Rect sheet = page_sheet(frame.ui, area, 1320);
    if (page_foot(frame, sheet, {.name = "read-on", .label = "Read on"}))
        frame.want(intent::ReadOn{});
    const std::array<PageColumn, 2> columns{
        PageColumn{"opening", 1,
                   [&](ui::Stack& stack) {
                       stack.text(sitting.scenario().title, styled(ui::TextStyle::title));
                       prose(stack, sitting.scenario().opening, styled(ui::TextStyle::document));
                       prose(stack, "You lead " + wording::delegation_name(sitting.scenario(), sitting.seat) + ".");
                   }},
        PageColumn{"mandate", 1, [&](ui::Stack& stack) {
                       for (const std::string& line : wording::mandate(sitting.view()))
                           prose(stack, line, styled(ui::TextStyle::document));
                   }}};
    page_columns(frame, sheet, columns);
}

} // namespace parley::desktop::screens
