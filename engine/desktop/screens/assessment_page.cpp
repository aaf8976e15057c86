// The close of a session: what it brought, and one's reading of the others, sealed to the end.
#include "desktop/screens/page_sheet.hpp"

namespace parley::desktop::screens {

void assessment_page(const Frame& frame, const ui::Rect& area) {
    const Sitting& sitting = frame.sitting();
    ui::Rect sheet = page_sheet(frame.ui, area, 1320);
    if (page_foot(frame, sheet, {.name = "close", .label = "Close the session"}))
        frame.want(intent::FileReadings{});
    ui::scroll(frame.ui, "close", sheet, [&](ui::Stack& stack) {
        for (const Told& told : sitting.chair().feed.lines())
            if (told.meeting == sitting.meeting())
                prose(stack, told.text);
    });
}

} // namespace parley::desktop::screens
