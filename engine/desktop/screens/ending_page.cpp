// How it ended, in one sentence, and what came before it.
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/metrics.hpp"

namespace parley::desktop::screens {

void ending_page(const Frame& frame, const ui::Rect& area) {
    const Sitting& sitting = frame.sitting();
    const Chair& chair = sitting.chair();
    ui::Rect sheet = page_sheet(frame.ui, area, prose_width + 60);
    if (page_foot(frame, sheet, main_action("debrief", "To the debrief")))
        frame.want(intent::ReadOn{});
    const auto is_ending = [&](const Told& told) {
        return std::holds_alternative<rules::GameEnded>(sitting.desk.game().events()[told.event].what);
    };
    ui::scroll(frame.ui, "ending", sheet, [&](ui::Stack& stack) {
        stack.take(std::max(0.0F, (sheet.height - frame.ui.px(480)) / 3));
        for (const Told& told : chair.feed.lines())
            if (is_ending(told))
                stack.text(told.text, styled(ui::TextStyle::title));
        stack.space(ui::gutter);
        stack.divider();
        stack.space(ui::gutter / 2);
        stack.section("How it came to this");
        for (std::size_t i = chair.news_from; i < chair.feed.size(); ++i)
            if (!is_ending(chair.feed.lines()[i]))
                told_line(frame, stack, chair.feed.lines()[i]);
    });
}

} // namespace parley::desktop::screens
