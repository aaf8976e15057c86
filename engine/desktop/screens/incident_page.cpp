// An incident: the capital answers at once.
#include "desktop/menus/choice_card.hpp"
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/metrics.hpp"
#include "rules/legal_actions.hpp"
#include "wording/decisions.hpp"
#include "wording/hints.hpp"

#include <array>
#include <utility>

namespace parley::desktop::screens {
namespace {

/// The last line of the feed that tells of an incident; null when there is none.
const Told* incident_told(const Frame& frame) {
    const Sitting& sitting = frame.sitting();
    const Told* found = nullptr;
    for (const Told& told : sitting.chair().feed.lines())
        if (std::holds_alternative<rules::IncidentHappened>(sitting.desk.game().events()[told.event].what))
            found = &told;
    return found;
}

void incident_choices(const Frame& frame, ui::Stack& stack) {
    const rules::View view = frame.sitting().view();
    constexpr std::array<std::pair<const char*, rules::IncidentAnswer>, 3> answers{
        {{"play-down", rules::IncidentAnswer::play_down},
         {"protest", rules::IncidentAnswer::protest},
         {"line", rules::IncidentAnswer::use_line}}};
    for (const auto& [name, answer] : answers) {
        if (answer == rules::IncidentAnswer::use_line && !rules::legal_actions(view).can_use_line)
            continue;
        const wording::ChoiceWords words = wording::choice_words(view, answer);
        Choice choice;
        choice.title = words.label;
        choice.title_style = ui::TextStyle::lead;
        choice.lines.push_back({words.brings, false, ui::TextStyle::body});
        if (choice_card(stack, name, choice))
            frame.want(intent::Act{rules::RespondToIncident{answer}});
    }
}

} // namespace

void incident_page(const Frame& frame, const ui::Rect& area) {
    if (others_decide(frame, area))
        return;
    const Told* told = incident_told(frame);
    const ui::Rect sheet = page_sheet(frame.ui, area, prose_width + 40);
    ui::scroll(frame.ui, "incident", sheet, [&](ui::Stack& stack) {
        stack.take(std::max(0.0F, (sheet.height - frame.ui.px(560)) / 3));
        stack.text("Your capital wants an answer now", styled(ui::TextStyle::title));
        stack.space(ui::gutter / 2);
        if (told != nullptr)
            prose(stack, told->text, styled(ui::TextStyle::document));
        page_hint(frame, stack, wording::hint(wording::Hint::incident));
        stack.space(ui::wide_gutter);
        incident_choices(frame, stack);
        stack.space(ui::gutter / 2);
        stack.section("What moved");
        for (const Told* moved : sorted_news(frame, frame.sitting().chair().news_from).numbers)
            if (told == nullptr || moved->event > told->event)
                number_line(frame, stack, *moved);
    });
}

} // namespace parley::desktop::screens
