// An incident: the capital answers at once.
#include "desktop/screens/page_sheet.hpp"
#include "rules/legal_actions.hpp"

namespace parley::desktop::screens {

void incident_page(const Frame& frame, const ui::Rect& area) {
    const rules::View view = frame.sitting().view();
    const bool line = rules::legal_actions(view).can_use_line;
    ui::scroll(frame.ui, "incident", page_sheet(frame.ui, area, prose_width), [&](ui::Stack& stack) {
        stack.text("An incident", styled(ui::TextStyle::title));
        if (ui::button(frame.ui, "play-down", stack.row(ui::control_height), "Play it down"))
            frame.want(intent::Act{rules::RespondToIncident{rules::IncidentAnswer::play_down}});
        if (ui::button(frame.ui, "protest", stack.row(ui::control_height), "Protest in public"))
            frame.want(intent::Act{rules::RespondToIncident{rules::IncidentAnswer::protest}});
        if (line && ui::button(frame.ui, "line", stack.row(ui::control_height), "Use the agreed line"))
            frame.want(intent::Act{rules::RespondToIncident{rules::IncidentAnswer::use_line}});
    });
}

} // namespace parley::desktop::screens
