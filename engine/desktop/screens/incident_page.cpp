// An incident: the capital answers at once.
#include "desktop/screens/answers.hpp"
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "wording/hints.hpp"
#include "wording/window/pages_words.hpp"

#include <cmath>
#include <vector>

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

class IncidentPage {
  public:
    explicit IncidentPage(const Frame& frame) : frame_(frame), told_(incident_told(frame)) {
        for (const seat::Choice& choice : frame.page().choices)
            choices_.push_back(&choice);
    }

    /// The answers follow the account where all of it can be seen at once, and else stand at the foot.
    void draw(const ui::Rect& area) {
        ui::Rect sheet = page_sheet(frame_.ui, area, prose_width + 40);
        const ui::Filling everything = [this](ui::Stack& stack) {
            account(stack);
            for (const seat::Choice* choice : choices_)
                choice_as_card(frame_, stack, *choice);
            stack.space(ui::gutter / 2);
            what_moved(stack);
        };
        const float width = sheet.width - frame_.ui.px(ui::scroll_bar_width);
        const float spare = sheet.height - ui::filling_height(frame_.ui, width, everything);
        if (spare < 0)
            answers_below(frame_, sheet, choices_, AnswerLook::cards);
        ui::scroll(frame_.ui, "incident", sheet, [&](ui::Stack& stack) {
            if (spare >= 0) {
                stack.take(std::floor(spare / 3));
                return everything(stack);
            }
            account(stack);
            what_moved(stack);
        });
    }

  private:
    void account(ui::Stack& stack) {
        stack.text(frame_.page().title, styled(ui::TextStyle::title));
        stack.space(ui::gutter / 2);
        if (told_ != nullptr)
            prose(stack, told_->text, styled(ui::TextStyle::document));
        page_hint(frame_, stack, wording::hint(wording::Hint::incident));
        stack.space(ui::wide_gutter);
    }

    void what_moved(ui::Stack& stack) {
        stack.section(wording::heading(wording::Heading::what_moved));
        for (const seat::Told* moved : sorted_news(frame_, frame_.model().news_from).numbers)
            if (told_ == nullptr || moved->number_of_event > told_->number_of_event)
                number_line(frame_, stack, *moved);
    }

    const Frame& frame_;
    const seat::Told* told_;
    std::vector<const seat::Choice*> choices_;
};

} // namespace

void incident_page(const Frame& frame, const ui::Rect& area) {
    if (!others_decide(frame, area))
        IncidentPage(frame).draw(area);
}

} // namespace parley::desktop::screens
