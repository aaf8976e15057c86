// A session opens: the news, the numbers that moved, the forum, and what the capital wants of this day.
#include "desktop/screens/page_sheet.hpp"
#include "wording/document.hpp"

#include <array>

namespace parley::desktop::screens {

void briefing_page(const Frame& frame, const ui::Rect& area) {
    const Sitting& sitting = frame.sitting();
    ui::Rect sheet = page_sheet(frame.ui, area, 1480);
    if (page_foot(frame, sheet, {.name = "read-on", .label = "Read on"}))
        frame.want(intent::ReadOn{});
    const Chair& chair = sitting.chair();
    const std::array<PageColumn, 2> columns{
        PageColumn{"forum", 1,
                   [&](ui::Stack& stack) {
                       for (const std::string& line : wording::briefing(sitting.view()))
                           prose(stack, line);
                   }},
        PageColumn{"news", 1, [&](ui::Stack& stack) {
                       for (std::size_t i = chair.news_from; i < chair.feed.size(); ++i)
                           prose(stack, chair.feed.lines()[i].text);
                   }}};
    page_columns(frame, sheet, columns);
}

} // namespace parley::desktop::screens
