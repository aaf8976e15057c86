// A report that an undertaking may not be kept, and what can be done about it.
#include "desktop/screens/choice_controls.hpp"
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/metrics.hpp"
#include "wording/hints.hpp"
#include "wording/window/pages_words.hpp"

#include <array>

namespace parley::desktop::screens {

void finding_page(const Frame& frame, const ui::Rect& area) {
    if (others_decide(frame, area))
        return;
    const News news = sorted_news(frame, frame.model().news_from);
    const std::array<PageColumn, 2> columns{
        PageColumn{"report", 1,
                   [&](ui::Stack& stack) {
                       stack.text(wording::heading(wording::Heading::report_on_your_desk),
                                  styled(ui::TextStyle::title));
                       stack.space(ui::gutter / 2);
                       ui::card(
                           stack,
                           [&](ui::Stack& paper) {
                               for (const seat::Section& section : frame.page().sections)
                                   for (const std::string& line : section.lines)
                                       prose(paper, line, styled(ui::TextStyle::document));
                           },
                           ui::CardKind::quote);
                       page_hint(frame, stack, wording::hint(wording::Hint::finding));
                       stack.space(ui::gutter);
                       if (!news.deeds.empty() || !news.numbers.empty())
                           stack.section(wording::heading(wording::Heading::this_period));
                       for (const seat::Told* told : news.deeds)
                           deed_line(frame, stack, *told);
                       for (const seat::Told* told : news.numbers)
                           number_line(frame, stack, *told);
                   }},
        PageColumn{"answers", 1.2F, [&](ui::Stack& stack) {
                       stack.section(wording::heading(wording::Heading::what_do_we_do));
                       for (const seat::Choice& choice : frame.page().choices)
                           choice_as_card(frame, stack, choice);
                   }}};
    page_columns(frame, page_sheet(frame.ui, area, 1240), columns);
}

} // namespace parley::desktop::screens
