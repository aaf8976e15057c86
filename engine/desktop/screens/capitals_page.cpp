// Away from the table: up to two measures, filed under seal.
#include "desktop/screens/page_sheet.hpp"
#include "rules/legal_actions.hpp"
#include "wording/document.hpp"

namespace parley::desktop::screens {

void capitals_page(const Frame& frame, const ui::Rect& area) {
    const rules::View view = frame.sitting().view();
    ui::Rect sheet = page_sheet(frame.ui, area, 1320);
    if (page_foot(frame, sheet, {.name = "file", .label = "File"}))
        frame.want(intent::FileOrders{});
    const rules::LegalActions legal = rules::legal_actions(view);
    ui::scroll(frame.ui, "measures", sheet, [&](ui::Stack& stack) {
        for (std::size_t i = 0; i < legal.measures.size(); ++i) {
            prose(stack, wording::measure_line(view, legal.measures[i].measure));
            const ui::NameScope scope(frame.ui, static_cast<int>(i));
            if (ui::button(frame.ui, "order", stack.row(ui::control_height), "Order"))
                frame.want(intent::OrderMeasure{legal.measures[i]});
        }
    });
}

} // namespace parley::desktop::screens
