// A period of implementation: how one's own undertakings are kept.
#include "desktop/model/sitting.hpp"
#include "desktop/screens/choice_controls.hpp"
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "wording/decisions.hpp"
#include "wording/hints.hpp"
#include "wording/phrase.hpp"
#include "wording/window/pages_words.hpp"

#include <array>
#include <vector>

namespace parley::desktop::screens {
namespace {

class ConductPage {
  public:
    explicit ConductPage(const Frame& frame) : frame_(frame), view_(frame.sitting().view()) {}

    void draw(const ui::Rect& area) {
        ui::Rect sheet = page_sheet(frame_.ui, area, 1240);
        if (const seat::Choice* file = frame_.page().choice("file"))
            page_foot(frame_, sheet, *file);
        const std::array<PageColumn, 2> columns{
            PageColumn{"undertakings", 1.5F, [this](ui::Stack& stack) { undertakings(stack); }},
            PageColumn{"period-news", 1, [this](ui::Stack& stack) { news(stack); }}};
        page_columns(frame_, sheet, columns);
    }

  private:
    void undertakings(ui::Stack& stack) {
        const auto* phase = std::get_if<rules::Implementation>(&view_.open().phase);
        const auto* dispute = std::get_if<rules::Dispute>(&view_.open().phase);
        const std::size_t period = phase != nullptr ? phase->period : dispute != nullptr ? dispute->period : 0;
        stack.text(wording::period_words(view_, period), styled(ui::TextStyle::title));
        stack.text(wording::page_line(wording::PageLine::in_force),
                   styled(ui::TextStyle::document_italic, frame_.ui.theme().quiet));
        page_hint(frame_, stack, wording::hint(wording::Hint::conduct));
        stack.space(ui::gutter);
        for (const seat::Field& field : frame_.page().fields) {
            ui::card(stack, [this, &field](ui::Stack& card) { undertaking(card, field); });
            stack.space(ui::gutter / 2);
        }
        if (frame_.page().fields.empty())
            stack.text(wording::page_line(wording::PageLine::nothing_can_be_broken),
                       styled(ui::TextStyle::body, frame_.ui.theme().quiet));
    }

    void undertaking(ui::Stack& card, const seat::Field& field) {
        const std::vector<const seat::Choice*> choices = choices_of_field(frame_.page(), field.key);
        if (const std::optional<rules::ProvisionId> provision = provision_of(choices)) {
            const wording::UndertakingWords words = wording::undertaking_words(view_, *provision);
            card.title(words.name, words.option);
            prose(card, words.clause, styled(ui::TextStyle::document));
            if (!words.sums.empty())
                prose(card, words.sums, styled(ui::TextStyle::small, frame_.ui.theme().quiet));
        }
        card.space(6);
        std::vector<ChoiceButton> chips;
        for (const seat::Choice* choice : choices)
            chips.push_back({.choice = choice, .label = wording::raised(choice->label)});
        choice_chips(frame_, card, chips);
        for (const seat::Choice* choice : choices)
            if (choice->chosen)
                prose(card, brings_sentence(*choice), styled(ui::TextStyle::small));
    }

    /// Whose conduct the choices are about.
    [[nodiscard]] static std::optional<rules::ProvisionId>
    provision_of(const std::vector<const seat::Choice*>& choices) {
        if (choices.empty())
            return {};
        const auto* wanted = std::get_if<intent::SetConduct>(&choices.front()->intent);
        return wanted == nullptr ? std::nullopt : std::optional(wanted->provision);
    }

    void news(ui::Stack& stack) {
        const News news = sorted_news(frame_, frame_.model().news_from);
        stack.section(wording::heading(wording::Heading::period_news));
        for (const seat::Told* told : news.deeds)
            deed_line(frame_, stack, *told);
        for (const seat::Told* told : news.numbers)
            number_line(frame_, stack, *told);
        if (news.deeds.empty() && news.numbers.empty())
            stack.text(wording::page_line(wording::PageLine::nothing_reported),
                       styled(ui::TextStyle::body, frame_.ui.theme().quiet));
    }

    const Frame& frame_;
    const rules::View view_;
};

} // namespace

void conduct_page(const Frame& frame, const ui::Rect& area) {
    if (!others_decide(frame, area))
        ConductPage(frame).draw(area);
}

} // namespace parley::desktop::screens
