// A report that an undertaking may not be kept, and what can be done about it.
#include "desktop/screens/page_sheet.hpp"
#include "rules/legal_actions.hpp"

namespace parley::desktop::screens {

void finding_page(const Frame& frame, const ui::Rect& area) {
    const Sitting& sitting = frame.sitting();
    const Chair& chair = sitting.chair();
    ui::scroll(frame.ui, "finding", page_sheet(frame.ui, area, prose_width), [&](ui::Stack& stack) {
        for (std::size_t i = chair.news_from; i < chair.feed.size(); ++i)
            prose(stack, chair.feed.lines()[i].text);
        if (ui::button(frame.ui, "ignore", stack.row(ui::control_height), "Let it pass"))
            frame.want(intent::Act{rules::AnswerFinding{rules::FindingAnswer::ignore}});
    });
}

} // namespace parley::desktop::screens
