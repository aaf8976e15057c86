// How it ended, in one sentence, and what came before it.
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "wording/window/pages_words.hpp"

namespace parley::desktop::screens {

void ending_page(const Frame& frame, const ui::Rect& area) {
    const seat::Model& model = frame.model();
    ui::Rect sheet = page_sheet(frame.ui, area, prose_width + 60);
    page_foot(frame, sheet, frame.page().choices.front(), wording::main_button(wording::MainButton::to_the_debrief));
    const auto is_ending = [](const seat::Told& told) {
        return std::holds_alternative<rules::GameEnded>(told.event.what);
    };
    ui::scroll(frame.ui, "ending", sheet, [&](ui::Stack& stack) {
        stack.take(std::max(0.0F, (sheet.height - frame.ui.px(480)) / 3));
        for (const seat::Told& told : model.feed.lines())
            if (is_ending(told))
                stack.text(told.text, styled(ui::TextStyle::title));
        stack.space(ui::gutter);
        stack.divider();
        stack.space(ui::gutter / 2);
        stack.section(wording::heading(wording::Heading::how_it_came_to_this));
        for (std::size_t i = model.news_from; i < model.feed.size(); ++i)
            if (!is_ending(model.feed.lines()[i]))
                told_line(frame, stack, model.feed.lines()[i]);
    });
}

} // namespace parley::desktop::screens
