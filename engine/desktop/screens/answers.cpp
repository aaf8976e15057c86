#include "desktop/screens/answers.hpp"

#include "desktop/screens/page_sheet.hpp"
#include "desktop/ui/metrics.hpp"
#include "seat/page.hpp"

#include <algorithm>
#include <array>
#include <cmath>

namespace parley::desktop::screens {
namespace {

constexpr float most_of_area = 0.6F;

/// From the roomiest to the least.
enum class AnswerForm : std::uint8_t { cards, rows, bare_rows, bare_rows_alone, bare_pairs };
constexpr float between_pairs = 8;

class Answers {
  public:
    Answers(const Frame& frame, std::span<const seat::Choice* const> choices, std::string_view prompt)
        : frame_(frame),
          choices_(choices),
          prompt_(prompt) {}

    void draw(ui::Rect& area, AnswerLook look) {
        constexpr std::array forms{AnswerForm::cards, AnswerForm::rows, AnswerForm::bare_rows,
                                   AnswerForm::bare_rows_alone};
        form_ = height(AnswerForm::bare_pairs, area.width) < height(forms.back(), area.width) ? AnswerForm::bare_pairs
                                                                                              : forms.back();
        for (const AnswerForm form : forms)
            if ((form != AnswerForm::cards || look == AnswerLook::cards) &&
                height(form, area.width) <= area.height * most_of_area) {
                form_ = form;
                break;
            }
        const ui::Rect below = area.cut_bottom(height(form_, area.width));
        ui::Stack stack(frame_.ui, below);
        stack.space(above(form_));
        if (with_prompt(form_)) {
            stack.text(prompt_, styled(ui::TextStyle::document_italic));
            stack.space(8);
        }
        if (form_ == AnswerForm::bare_pairs)
            return pairs(stack);
        for (const seat::Choice* choice : choices_)
            answer(stack, *choice);
    }

  private:
    [[nodiscard]] static float above(AnswerForm form) {
        return form == AnswerForm::cards || form == AnswerForm::rows ? ui::gutter : ui::gutter / 2;
    }
    [[nodiscard]] static float between(AnswerForm form) {
        return form == AnswerForm::cards || form == AnswerForm::rows ? 8 : 4;
    }
    [[nodiscard]] bool with_prompt(AnswerForm form) const {
        return !prompt_.empty() && form != AnswerForm::bare_rows_alone && form != AnswerForm::bare_pairs;
    }

    [[nodiscard]] static ui::OptionRow row_of(const seat::Choice& choice, AnswerForm form) {
        ui::OptionRow row;
        row.label = choice.label;
        row.refusal = choice.refusal;
        row.behind = rule_of(choice);
        if (form == AnswerForm::rows)
            row.note = choice.consequence;
        else
            row.tip = brings_sentence(choice);
        return row;
    }

    [[nodiscard]] float half(float width) const { return std::floor((width - frame_.ui.px(between_pairs)) / 2); }
    /// Of the row of two answers that begins with that one.
    [[nodiscard]] float pair_height(std::size_t first, float width) const {
        float height = 0;
        for (std::size_t i = first; i < std::min(first + 2, choices_.size()); ++i)
            height = std::max(
                height, ui::option_row_height(frame_.ui, half(width), row_of(*choices_[i], AnswerForm::bare_pairs)));
        return height;
    }

    [[nodiscard]] float height(AnswerForm form, float width) const {
        const ui::Ui& ui = frame_.ui;
        if (form == AnswerForm::bare_pairs) {
            float height = ui.px(above(form));
            for (std::size_t i = 0; i < choices_.size(); i += 2)
                height += pair_height(i, width) + ui.px(between(form));
            return height;
        }
        float height = ui.px(above(form));
        if (with_prompt(form))
            height += ui::text_height(ui, width, prompt_, ui::TextStyle::document_italic) + ui.px(8);
        for (const seat::Choice* choice : choices_)
            height += (form == AnswerForm::cards ? choice_as_card_height(frame_, width, *choice)
                                                 : ui::option_row_height(ui, width, row_of(*choice, form))) +
                      ui.px(between(form));
        return height;
    }

    void answer(ui::Stack& stack, const seat::Choice& choice) const {
        if (form_ == AnswerForm::cards)
            return choice_as_card(frame_, stack, choice); // with the space after it
        row_at(stack.take(ui::option_row_height(frame_.ui, stack.width(), row_of(choice, form_))), choice);
        stack.space(between(form_));
    }

    void pairs(ui::Stack& stack) const {
        const float each = half(stack.width());
        for (std::size_t i = 0; i < choices_.size(); i += 2) {
            ui::Rect line = stack.take(pair_height(i, stack.width()));
            row_at(line.cut_left(each), *choices_[i]);
            if (i + 1 < choices_.size())
                row_at(line.cut_right(each), *choices_[i + 1]);
            stack.space(between(form_));
        }
    }

    void row_at(const ui::Rect& place, const seat::Choice& choice) const {
        ui::Ui& ui = frame_.ui;
        const ui::OptionRow row = row_of(choice, form_);
        ui.fill(place, ui.theme().paper, ui.px(ui::radius_small));
        ui.outline(place, ui.theme().edge, std::max(1.0F, ui.px(1)), ui.px(ui::radius_small));
        if (ui::option_row(ui, choice.key(), place, row))
            choose(frame_, choice);
    }

    const Frame& frame_;
    std::span<const seat::Choice* const> choices_;
    std::string_view prompt_;
    AnswerForm form_{};
};

} // namespace

void answers_below(const Frame& frame, ui::Rect& area, std::span<const seat::Choice* const> choices, AnswerLook look,
                   std::string_view prompt) {
    if (!choices.empty())
        Answers(frame, choices, prompt).draw(area, look);
}

} // namespace parley::desktop::screens
