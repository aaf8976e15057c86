// Several people at one machine: nothing of either side shows until the next one has sat down.
#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/metrics.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::desktop::screens {

void curtain_page(const Frame& frame, const ui::Rect& area) {
    const Sitting& sitting = frame.sitting();
    const std::string delegation = wording::delegation_name(sitting.scenario(), sitting.seat);
    ui::Rect sheet = page_sheet(frame.ui, area, prose_width);
    if (page_foot(frame, sheet, main_action("sit-down", "Sit down", "For " + delegation + " alone.")))
        frame.want(intent::ReadOn{});
    ui::scroll(frame.ui, "curtain", sheet, [&](ui::Stack& stack) {
        stack.take(std::max(0.0F, sheet.height / 3));
        stack.text("Hand over to " + delegation + ".", styled(ui::TextStyle::title, {}, ui::Align::centre));
        stack.space(ui::gutter / 2);
        stack.text("Nothing of either side is shown before that.",
                   styled(ui::TextStyle::body, frame.ui.theme().quiet, ui::Align::centre));
    });
}

} // namespace parley::desktop::screens
