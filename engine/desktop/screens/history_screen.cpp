// Everything that one's delegation has been told, meeting by meeting.
#include "desktop/screens/page_sheet.hpp"

namespace parley::desktop::screens {

void history_screen(const Frame& frame, const ui::Rect& area) {
    ui::Rect rest = area;
    plain_bar(frame, rest, "History");
    ui::scroll(frame.ui, "history", page_sheet(frame.ui, rest, 1000), [&](ui::Stack& stack) {
        if (!frame.program.sitting)
            return;
        for (const Told& told : frame.sitting().chair().feed.lines())
            prose(stack, told.text);
    });
}

} // namespace parley::desktop::screens
