// The capitals weigh the initialled text: everybody at home with what they would give it, and the one repair.
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/bars.hpp"
#include "desktop/ui/metrics.hpp"
#include "rules/legal_actions.hpp"
#include "wording/decisions.hpp"
#include "wording/hints.hpp"
#include "wording/mandate_parts.hpp"
#include "wording/names.hpp"

#include <algorithm>
#include <array>

namespace parley::desktop::screens {
namespace {

class RatificationPage {
  public:
    explicit RatificationPage(const Frame& frame)
        : frame_(frame),
          view_(frame.sitting().view()),
          legal_(rules::legal_actions(view_)),
          parts_(wording::mandate_parts(view_)) {}

    void draw(const ui::Rect& area) {
        ui::Rect sheet = page_sheet(frame_.ui, area, 1240);
        const rules::FileRatification submit{rules::Submit{}};
        const wording::ChoiceWords words = wording::choice_words(view_, submit);
        if (page_foot(frame_, sheet, main_action("submit", words.label, words.brings)))
            frame_.want(intent::Act{submit});
        const std::array<PageColumn, 2> columns{PageColumn{"home", 1.4F, [this](ui::Stack& stack) { home(stack); }},
                                                PageColumn{"text", 1, [this](ui::Stack& stack) { text(stack); }}};
        page_columns(frame_, sheet, columns);
    }

  private:
    void home(ui::Stack& stack) {
        stack.text(wording::capital_name(view_.scenario(), view_.seat()) + " weighs the text",
                   styled(ui::TextStyle::title));
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
        const std::string verdict = weighing && weighing->can_veto ? "can stop the text" : "cannot stop the text";
        card.title(who.name, weighing ? std::to_string(weighing->support) + " for the text, " + verdict : verdict);
        if (weighing) {
            card.space(4);
            ui::WorthBar bar;
            bar.value = weighing->support;
            bar.reference = weighing->threshold;
            bar.reference_label = std::to_string(weighing->threshold) + " needed";
            bar.hand = ui::hand_of(view_.seat().index());
            card.take(ui::worth_bar(frame_.ui, card.rest(), bar));
        }
        for (const std::string& concern : who.concerns)
            prose(card, concern, styled(ui::TextStyle::small));
        if (who.concerns.empty())
            prose(card, who.interest, styled(ui::TextStyle::small, frame_.ui.theme().quiet));
        if (std::ranges::find(legal_.can_write_to, who.id) != legal_.can_write_to.end())
            side_letter(card, who.id);
    }

    void side_letter(ui::Stack& card, rules::ConstituencyId to) {
        const rules::FileRatification letter{rules::WriteSideLetter{to}};
        card.space(6);
        ui::ButtonLook look;
        look.small = true;
        look.tip = wording::choice_words(view_, letter).brings;
        ui::Rect row = card.row(ui::small_control_height);
        if (ui::button_left(frame_.ui, row, "side-letter", "Submit with a side letter to them", look))
            frame_.want(intent::Act{letter});
        prose(card, look.tip, styled(ui::TextStyle::small, frame_.ui.theme().quiet));
    }

    void text(ui::Stack& stack) {
        if (legal_.can_return) {
            const rules::FileRatification back{rules::ReturnToTable{}};
            const wording::ChoiceWords words = wording::choice_words(view_, back);
            stack.section("Or not yet");
            prose(stack, words.brings);
            stack.space(6);
            ui::ButtonLook look;
            ui::Rect row = stack.row(ui::control_height);
            if (ui::button_left(frame_.ui, row, "return", words.label, look))
                frame_.want(intent::Act{back});
            stack.space(ui::wide_gutter);
        }
        stack.section("The text that was initialled");
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
    const rules::LegalActions legal_;
    const wording::MandateParts parts_;
};

} // namespace

void ratification_page(const Frame& frame, const ui::Rect& area) {
    if (!others_decide(frame, area))
        RatificationPage(frame).draw(area);
}

} // namespace parley::desktop::screens
