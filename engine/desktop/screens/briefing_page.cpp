// A session opens: the news, the numbers that moved, the forum, and what the capital wants of this day.
#include "desktop/model/sitting.hpp"
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/model.hpp"
#include "wording/document.hpp"
#include "wording/hints.hpp"
#include "wording/phrase.hpp"
#include "wording/window/pages_words.hpp"

#include <vector>

namespace parley::desktop::screens {
namespace {

class BriefingPage {
  public:
    explicit BriefingPage(const Frame& frame)
        : frame_(frame),
          view_(frame.sitting().view()),
          news_(sorted_news(frame, frame.model().news_from)) {}

    void draw(const ui::Rect& area) {
        const bool wide = !frame_.ui.narrow() && !news_.cuttings.empty();
        ui::Rect sheet = page_sheet(frame_.ui, area, wide ? 1560 : 1180);
        page_foot(frame_, sheet, frame_.page().choices.front());
        std::vector<PageColumn> columns;
        columns.push_back({"day", 1, [this](ui::Stack& stack) { day(stack); }});
        if (wide) {
            columns.push_back({"cables", 1.1F, [this](ui::Stack& stack) { cables(stack); }});
            columns.push_back({"moved", 0.9F, [this](ui::Stack& stack) { since(stack); }});
        } else {
            columns.push_back({"news", 1, [this](ui::Stack& stack) {
                                   cables(stack);
                                   since(stack);
                               }});
        }
        page_columns(frame_, sheet, columns);
    }

  private:
    void day(ui::Stack& stack) {
        std::vector<std::string> lines = wording::briefing(view_);
        const std::string& goal = view_.goal().text;
        if (!goal.empty() && !lines.empty())
            lines.pop_back(); // it has a card of its own
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const bool first = i == 0, second = i == 1;
            prose(stack, lines[i],
                  first    ? styled(ui::TextStyle::title)
                  : second ? styled(ui::TextStyle::document_italic, frame_.ui.theme().quiet)
                           : styled(ui::TextStyle::document));
            stack.space(8);
        }
        if (!goal.empty()) {
            stack.space(4);
            ui::card(
                stack,
                [&](ui::Stack& order) {
                    order.section(wording::from_the_capital(view_));
                    order.text(wording::ended(goal), styled(ui::TextStyle::heading));
                },
                ui::CardKind::quote);
        }
        page_hint(frame_, stack, wording::hint(wording::Hint::briefing));
    }

    void cables(ui::Stack& stack) {
        if (news_.cuttings.empty())
            return;
        stack.section(wording::heading(wording::Heading::cables_and_cuttings));
        for (const seat::Told* told : news_.cuttings)
            cutting_card(frame_, stack, *told);
        stack.space(ui::gutter / 2);
    }

    void since(ui::Stack& stack) {
        if (!news_.deeds.empty()) {
            stack.section(wording::heading(wording::Heading::since_we_met));
            for (const seat::Told* told : news_.deeds)
                deed_line(frame_, stack, *told);
            stack.space(ui::gutter / 2);
        }
        if (!news_.numbers.empty()) {
            stack.section(wording::heading(wording::Heading::what_moved));
            for (const seat::Told* told : news_.numbers)
                number_line(frame_, stack, *told);
        }
        if (news_.deeds.empty() && news_.numbers.empty() && news_.cuttings.empty())
            stack.text(wording::page_line(wording::PageLine::no_news),
                       styled(ui::TextStyle::body, frame_.ui.theme().quiet));
    }

    const Frame& frame_;
    const rules::View view_;
    const News news_;
};

} // namespace

void briefing_page(const Frame& frame, const ui::Rect& area) { BriefingPage(frame).draw(area); }

} // namespace parley::desktop::screens
