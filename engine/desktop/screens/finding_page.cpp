// A report that an undertaking may not be kept, and what can be done about it.
#include "desktop/screens/answers.hpp"
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "wording/hints.hpp"
#include "wording/window/pages_words.hpp"

#include <vector>

namespace parley::desktop::screens {

namespace {

class FindingPage {
  public:
    explicit FindingPage(const Frame& frame)
        : frame_(frame),
          page_(frame.page()),
          news_(sorted_news(frame, frame.model().news_from)) {
        for (const seat::Choice& choice : page_.choices)
            choices_.push_back(&choice);
    }

    /// The answers beside the report where they all are in sight there, else below it.
    void draw(const ui::Rect& area) {
        ui::Rect sheet = page_sheet(frame_.ui, area, 1240);
        const bool beside = sheet.width >= frame_.ui.px(900) && answers_height(sheet.width / 2) <= sheet.height;
        std::vector<PageColumn> columns;
        columns.push_back({"report", 1, [this](ui::Stack& stack) { report(stack); }});
        if (beside)
            columns.push_back({"answers", 1.2F, [this](ui::Stack& stack) { answers(stack); }});
        else
            answers_below(frame_, sheet, choices_, AnswerLook::cards);
        page_columns(frame_, sheet, columns);
    }

  private:
    [[nodiscard]] float answers_height(float width) const {
        float height = frame_.ui.px(40); // the heading
        for (const seat::Choice* choice : choices_)
            height += choice_as_card_height(frame_, width, *choice) + frame_.ui.px(8);
        return height;
    }

    void report(ui::Stack& stack) {
        stack.text(wording::heading(wording::Heading::report_on_your_desk), styled(ui::TextStyle::title));
        stack.space(ui::gutter / 2);
        ui::card(
            stack,
            [&](ui::Stack& paper) {
                for (const seat::Section& section : page_.sections)
                    for (const std::string& line : section.lines)
                        prose(paper, line, styled(ui::TextStyle::document));
            },
            ui::CardKind::quote);
        page_hint(frame_, stack, wording::hint(wording::Hint::finding));
        stack.space(ui::gutter);
        if (!news_.deeds.empty() || !news_.numbers.empty())
            stack.section(wording::heading(wording::Heading::this_period));
        for (const seat::Told* told : news_.deeds)
            deed_line(frame_, stack, *told);
        for (const seat::Told* told : news_.numbers)
            number_line(frame_, stack, *told);
    }

    void answers(ui::Stack& stack) {
        stack.section(wording::heading(wording::Heading::what_do_we_do));
        for (const seat::Choice* choice : choices_)
            choice_as_card(frame_, stack, *choice);
    }

    const Frame& frame_;
    const seat::Page& page_;
    const News news_;
    std::vector<const seat::Choice*> choices_;
};

} // namespace

void finding_page(const Frame& frame, const ui::Rect& area) {
    if (!others_decide(frame, area))
        FindingPage(frame).draw(area);
}

} // namespace parley::desktop::screens
