// An incident: the capital answers at once.
#include "desktop/screens/choice_controls.hpp"
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/metrics.hpp"
#include "wording/hints.hpp"
#include "wording/window/pages_words.hpp"

namespace parley::desktop::screens {
namespace {

/// The last line of the feed that tells of an incident; null when there is none.
const seat::Told* incident_told(const Frame& frame) {
    const seat::Told* found = nullptr;
    for (const seat::Told& told : frame.model().feed.lines())
        if (std::holds_alternative<rules::IncidentHappened>(told.event.what))
            found = &told;
    return found;
}

} // namespace

void incident_page(const Frame& frame, const ui::Rect& area) {
    if (others_decide(frame, area))
        return;
    const seat::Told* told = incident_told(frame);
    const ui::Rect sheet = page_sheet(frame.ui, area, prose_width + 40);
    ui::scroll(frame.ui, "incident", sheet, [&](ui::Stack& stack) {
        stack.take(std::max(0.0F, (sheet.height - frame.ui.px(560)) / 3));
        stack.text(frame.page().title, styled(ui::TextStyle::title));
        stack.space(ui::gutter / 2);
        if (told != nullptr)
            prose(stack, told->text, styled(ui::TextStyle::document));
        page_hint(frame, stack, wording::hint(wording::Hint::incident));
        stack.space(ui::wide_gutter);
        for (const seat::Choice& choice : frame.page().choices)
            choice_as_card(frame, stack, choice);
        stack.space(ui::gutter / 2);
        stack.section(wording::heading(wording::Heading::what_moved));
        for (const seat::Told* moved : sorted_news(frame, frame.model().news_from).numbers)
            if (told == nullptr || moved->number_of_event > told->number_of_event)
                number_line(frame, stack, *moved);
    });
}

} // namespace parley::desktop::screens
