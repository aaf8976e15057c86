// How it ended.
#include "desktop/screens/page_sheet.hpp"

namespace parley::desktop::screens {

void ending_page(const Frame& frame, const ui::Rect& area) {
    const Chair& chair = frame.sitting().chair();
    ui::Rect sheet = page_sheet(frame.ui, area, prose_width);
    if (page_foot(frame, sheet, {.name = "debrief", .label = "To the debrief"}))
        frame.want(intent::ReadOn{});
    ui::scroll(frame.ui, "ending", sheet, [&](ui::Stack& stack) {
        for (std::size_t i = chair.news_from; i < chair.feed.size(); ++i)
            prose(stack, chair.feed.lines()[i].text);
    });
}

} // namespace parley::desktop::screens
