// Controls made from the choices of a page, and from nothing else: what each is called, what it brings, why it is
// closed and what pressing it wants are the choice's; a control is named for the choice's key. Knows no page.
#pragma once

#include "desktop/screens/frame.hpp"
#include "desktop/ui/button_row.hpp"
#include "seat/page.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace parley::desktop::screens {

/// The rule behind the refusal of a choice, for its tip; "" where there is none.
[[nodiscard]] std::string rule_of(const seat::Choice& choice);

/// Wants what the choice wants; where it is closed, its refusal is told.
void choose(const Frame& frame, const seat::Choice& choice);

/// What it brings, as a sentence by itself; "" for nothing.
[[nodiscard]] std::string brings_sentence(const seat::Choice& choice);

struct ChoiceButton {
    const seat::Choice* choice{};
    std::string label{}; // in fewer words than the choice's own, by a function of wording; that if empty
    ui::ButtonKind kind{ui::ButtonKind::plain};
    std::optional<Shortcut> shortcut{}; // whose key stands on it
    bool right{};
    bool small{};
};
/// The same without the control that it would be on its own.
[[nodiscard]] ui::RowButton row_button(const Frame& frame, const ChoiceButton& button);

/// Buttons beside one another; what they bring shows when they are pointed at.
void choice_buttons(const Frame& frame, ui::Stack& column, std::span<const ChoiceButton> buttons);
void choice_buttons(const Frame& frame, const ui::Rect& rect, std::span<const ChoiceButton> buttons);
[[nodiscard]] float choice_buttons_height(const Frame& frame, float width, std::span<const ChoiceButton> buttons);

/// Whether a row is one of several, of which one is chosen; or of which some are; or something that is done.
enum class RowMark : std::uint8_t { one_of, any_of, deed };
/// A row: its label, and what it brings at the right or below.
void choice_row(const Frame& frame, ui::Stack& column, const seat::Choice& choice, RowMark mark);
/// The same with the look given; label, note, refusal and what is chosen are filled in where they are empty.
void choice_row(const Frame& frame, ui::Stack& column, const seat::Choice& choice, ui::OptionRow look);

/// Small buttons in rows, the chosen one marked.
void choice_chips(const Frame& frame, ui::Stack& column, std::span<const ChoiceButton> buttons);

/// A card that is pressed: the label large, what it brings beneath, and why it is closed.
void choice_as_card(const Frame& frame, ui::Stack& column, const seat::Choice& choice);
/// Of the card alone, in pixels of the window.
[[nodiscard]] float choice_as_card_height(const Frame& frame, float width, const seat::Choice& choice);

/// The choices that fill in a field, in order.
[[nodiscard]] std::vector<const seat::Choice*> choices_of_field(const seat::Page& page, std::string_view field);
/// The choices of a group, in order.
[[nodiscard]] std::vector<const seat::Choice*> choices_of_group(const seat::Page& page, seat::ChoiceGroup group);

/// Why there is nothing to answer; "" where there is.
[[nodiscard]] std::string why_nothing_to_answer(const seat::Page& page);

/// The question of a field with a row for each of its choices.
void field_rows(const Frame& frame, ui::Stack& column, const seat::Field& field);

} // namespace parley::desktop::screens
