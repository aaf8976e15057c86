// A period of implementation: how one's own undertakings are kept.
#include "desktop/screens/page_sheet.hpp"
#include "rules/legal_actions.hpp"
#include "wording/names.hpp"

namespace parley::desktop::screens {

void conduct_page(const Frame& frame, const ui::Rect& area) {
    const Sitting& sitting = frame.sitting();
    const rules::View view = sitting.view();
    ui::Rect sheet = page_sheet(frame.ui, area, 1320);
    if (page_foot(frame, sheet, {.name = "file", .label = "File"}))
        frame.want(intent::FileConduct{});
    ui::scroll(frame.ui, "conduct", sheet, [&](ui::Stack& stack) {
        for (const rules::ProvisionId provision : rules::legal_actions(view).undertakings)
            prose(stack, wording::provision_name(view.scenario(), provision));
    });
}

} // namespace parley::desktop::screens
