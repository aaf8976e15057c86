// The capitals weigh the initialled text.
#include "desktop/screens/page_sheet.hpp"

namespace parley::desktop::screens {

void ratification_page(const Frame& frame, const ui::Rect& area) {
    const Sitting& sitting = frame.sitting();
    ui::Rect sheet = page_sheet(frame.ui, area, 1320);
    if (page_foot(frame, sheet, {.name = "submit", .label = "Submit the text"}))
        frame.want(intent::Act{rules::FileRatification{rules::Submit{}}});
    ui::scroll(frame.ui, "ratification", sheet, [&](ui::Stack& stack) {
        for (const Told& told : sitting.chair().feed.lines())
            if (told.meeting == sitting.meeting())
                prose(stack, told.text);
    });
}

} // namespace parley::desktop::screens
