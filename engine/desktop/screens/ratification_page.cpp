// The capitals weigh the initialled text: everybody at home with what they would give it, and the one repair.
#include "desktop/model/sitting.hpp"
#include "desktop/screens/choice_controls.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/ui/bars.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/page.hpp"
#include "wording/decisions.hpp"
#include "wording/hints.hpp"
#include "wording/mandate_parts.hpp"
#include "wording/names.hpp"
#include "wording/window/pages_words.hpp"

#include <array>

namespace parley::desktop::screens {
namespace {

class RatificationPage {
  public:
    explicit RatificationPage(const Frame& frame)
        : frame_(frame),
          view_(frame.sitting().view()),
          parts_(wording::mandate_parts(view_)) {}

    void draw(const ui::Rect& area) {
        ui::Rect sheet = page_sheet(frame_.ui, area, 1240);
        if (const seat::Choice* submit = frame_.page().choice("submit"))
            page_foot(frame_, sheet, *submit);
        const std::array<PageColumn, 2> columns{PageColumn{"home", 1.4F, [this](ui::Stack& stack) { home(stack); }},
                                                PageColumn{"text", 1, [this](ui::Stack& stack) { text(stack); }}};
        page_columns(frame_, sheet, columns);
    }

  private:
    void home(ui::Stack& stack) {
        stack.text(wording::capital_weighs(view_), styled(ui::TextStyle::title));
        stack.space(4);
        prose(stack, wording::initialled_worth(view_), styled(ui::TextStyle::document));
        page_hint(frame_, stack, wording::hint(wording::Hint::ratification));
        stack.space(ui::gutter);
        for (const wording::HomeWords& who : parts_.home) {
            const auto weighing = rules::weigh_known(view_, who.id, view_.open().text.agreed);
            ui::card(
                stack, [&](ui::Stack& card) { constituency(card, who, weighing); },
                weighing && weighing->vetoes() ? ui::CardKind::warning : ui::CardKind::plain);
            stack.space(ui::gutter / 2);
        }
    }

    void constituency(ui::Stack& card, const wording::HomeWords& who, const std::optional<rules::Weighing>& weighing) {
        const ui::NameScope scope(frame_.ui, view_.constituency(who.id).id);
        card.title(who.name, wording::verdict_at_home(weighing));
        if (weighing) {
            card.space(4);
            ui::WorthBar bar;
            bar.value = weighing->support;
            if (weighing->can_veto) { // of the others nothing is needed
                bar.reference = weighing->threshold;
                bar.reference_label = wording::support_needed(weighing->threshold);
            }
            bar.hand = ui::hand_of(view_.seat().index());
            card.take(ui::worth_bar(frame_.ui, card.rest(), bar));
        }
        for (const std::string& concern : who.concerns)
            prose(card, concern, styled(ui::TextStyle::small));
        if (who.concerns.empty())
            prose(card, who.interest, styled(ui::TextStyle::small, frame_.ui.theme().quiet));
        if (const seat::Choice* letter = frame_.page().choice("letter-" + view_.constituency(who.id).id))
            side_letter(card, *letter);
    }

    void side_letter(ui::Stack& card, const seat::Choice& letter) {
        card.space(6);
        const std::array buttons{
            ChoiceButton{.choice = &letter, .label = std::string(wording::side_letter_briefly()), .small = true}};
        choice_buttons(frame_, card, buttons);
        prose(card, brings_sentence(letter), styled(ui::TextStyle::small, frame_.ui.theme().quiet));
    }

    void text(ui::Stack& stack) {
        if (const seat::Choice* back = frame_.page().choice("return")) {
            stack.section(wording::heading(wording::Heading::or_not_yet));
            prose(stack, brings_sentence(*back));
            if (!back->is_open())
                prose(stack, back->refusal, styled(ui::TextStyle::small, frame_.ui.theme().quiet));
            stack.space(6);
            const std::array buttons{ChoiceButton{.choice = back}};
            choice_buttons(frame_, stack, buttons);
            stack.space(ui::wide_gutter);
        }
        stack.section(wording::heading(wording::Heading::initialled_text));
        const treaty::Outcome& agreed = view_.open().text.agreed;
        treaty::Package package;
        package.articles = view_.open().text.agreed_articles;
        for (std::size_t i = 0; i < view_.scenario().text.provisions.size(); ++i)
            package.options[i] = agreed[i];
        for (const std::string& article : wording::clauses_by_article(view_.scenario(), package)) {
            prose(stack, article, styled(ui::TextStyle::document));
            stack.space(6);
        }
    }

    const Frame& frame_;
    const rules::View view_;
    const wording::MandateParts parts_;
};

} // namespace

void ratification_page(const Frame& frame, const ui::Rect& area) {
    if (!others_decide(frame, area))
        RatificationPage(frame).draw(area);
}

} // namespace parley::desktop::screens
