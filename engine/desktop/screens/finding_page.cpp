// A report that an undertaking may not be kept, and what can be done about it.
#include "desktop/menus/choice_card.hpp"
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/metrics.hpp"
#include "rules/check.hpp"
#include "wording/decisions.hpp"
#include "wording/hints.hpp"
#include "wording/sentences.hpp"

#include <array>
#include <utility>

namespace parley::desktop::screens {
namespace {

void finding_choices(const Frame& frame, const rules::View& view, ui::Stack& stack) {
    constexpr std::array<std::pair<const char*, rules::FindingAnswer>, 5> answers{
        {{"ignore", rules::FindingAnswer::ignore},
         {"raise", rules::FindingAnswer::raise},
         {"inspect", rules::FindingAnswer::inspect},
         {"suspend", rules::FindingAnswer::suspend},
         {"withdraw", rules::FindingAnswer::withdraw}}};
    for (const auto& [name, answer] : answers) {
        const wording::ChoiceWords words = wording::choice_words(view, answer);
        const auto refusal = rules::check(view, rules::AnswerFinding{answer});
        Choice choice;
        choice.title = words.label;
        choice.title_style = ui::TextStyle::lead;
        choice.lines.push_back({words.brings, false, ui::TextStyle::body});
        if (refusal) {
            choice.refusal = wording::sentence(view.scenario(), *refusal, view.seat());
            choice.lines.push_back({choice.refusal, true, ui::TextStyle::small});
        }
        if (choice_card(stack, name, choice))
            frame.want(intent::Act{rules::AnswerFinding{answer}});
    }
}

} // namespace

void finding_page(const Frame& frame, const ui::Rect& area) {
    if (others_decide(frame, area))
        return;
    const rules::View view = frame.sitting().view();
    const News news = sorted_news(frame, frame.sitting().chair().news_from);
    const std::array<PageColumn, 2> columns{
        PageColumn{"report", 1,
                   [&](ui::Stack& stack) {
                       stack.text("A report on your desk", styled(ui::TextStyle::title));
                       stack.space(ui::gutter / 2);
                       ui::card(
                           stack,
                           [&](ui::Stack& paper) {
                               prose(paper, wording::finding_words(view), styled(ui::TextStyle::document));
                           },
                           ui::CardKind::quote);
                       page_hint(frame, stack, wording::hint(wording::Hint::finding));
                       stack.space(ui::gutter);
                       if (!news.deeds.empty() || !news.numbers.empty())
                           stack.section("This period");
                       for (const Told* told : news.deeds)
                           deed_line(frame, stack, *told);
                       for (const Told* told : news.numbers)
                           number_line(frame, stack, *told);
                   }},
        PageColumn{"answers", 1.2F, [&](ui::Stack& stack) {
                       stack.section("What do we do?");
                       finding_choices(frame, view, stack);
                   }}};
    page_columns(frame, page_sheet(frame.ui, area, 1240), columns);
}

} // namespace parley::desktop::screens
