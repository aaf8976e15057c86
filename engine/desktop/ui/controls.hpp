// What is pressed and chosen: buttons, tags, steps, toggles, rows, sliders, inputs. Each takes a name unique within the
// scopes in force and a rectangle, draws itself in every state, and says what the person did in this frame.
#pragma once

#include "desktop/ui/text_flow.hpp"

namespace parley::desktop::ui {

enum class ButtonKind : std::uint8_t { primary, plain, quiet, danger };

struct ButtonLook {
    ButtonKind kind{ButtonKind::plain};
    std::string key{};     // the hint at its right, "P"; empty for none
    std::string refusal{}; // why it cannot be pressed; empty if it can. Shown when pointed at or focused
    std::string behind{};  // what stands behind the refusal: after it, in the tip alone
    std::string tip{};
    bool small{};
    bool on_bar{}; // on the dark bar
};

/// What a closed control says when it is pointed at.
[[nodiscard]] std::string refusal_tip(const std::string& refusal, const std::string& behind);

/// True when pressed. The rectangle's height is the button's.
bool button(Ui& ui, std::string_view name, const Rect& rect, std::string_view label, const ButtonLook& look = {});
/// The width that a button needs, and a rectangle of it cut from the left or the right of a row.
[[nodiscard]] float button_width(const Ui& ui, std::string_view label, const ButtonLook& look = {});
bool button_left(Ui& ui, Rect& row, std::string_view name, std::string_view label, const ButtonLook& look = {});
bool button_right(Ui& ui, Rect& row, std::string_view name, std::string_view label, const ButtonLook& look = {});
/// Words that are pressed, underlined.
bool link(Ui& ui, std::string_view name, Point top_left, std::string_view label, TextStyle style = TextStyle::body);

enum class TagKind : std::uint8_t { plain, strong, gold, good, danger, first, second, third, fourth, on_bar };
/// A label in a rounded field; not a control. Returns its rectangle; text_height is that of the style `label`.
Rect tag(Ui& ui, Point top_left, std::string_view words, TagKind kind = TagKind::plain);
[[nodiscard]] Point tag_size(const Ui& ui, std::string_view words);

struct Step {
    std::string label{};
    bool enabled{true};
    std::string tip{};
};
/// Tabs, or the beats of a session: one is chosen. Wraps into rows. Returns the index that is chosen now; `height` gets
/// the height used. Left and right move within it.
std::size_t steps(Ui& ui, std::string_view name, const Rect& rect, std::span<const Step> all, std::size_t chosen,
                  bool on_bar = false, float* height = nullptr);

/// A switch with its label to the left; the whole row is the control. True when it was changed.
bool toggle(Ui& ui, std::string_view name, const Rect& rect, std::string_view label, bool& value);

/// One of several, as a row; true when pressed. Columns: the label grows, the notes stand right.
struct OptionRow {
    std::string label{};
    std::string note{}; // right, quiet
    bool chosen{};
    Hand hand{Hand::none}; // whose position it is: marked by symbol and tint
    Hand other_hand{Hand::none};
    std::string refusal{};
    std::string behind{}; // as of a button
    std::string tip{};
    bool radio{};       // a radio mark before the label
    std::string name{}; // of its control within a ladder; "rung N" if empty
};
bool option_row(Ui& ui, std::string_view name, const Rect& rect, const OptionRow& row);
[[nodiscard]] float option_row_height(const Ui& ui, float width, const OptionRow& row);
/// A ladder: rows in a frame with lines between them. Returns the index pressed; `height` gets the height used.
std::optional<std::size_t> ladder(Ui& ui, std::string_view name, const Rect& rect, std::span<const OptionRow> rows,
                                  float* height = nullptr);

/// A whole number between bounds, dragged or moved with the arrows (Page Up and Down move ten steps). True when
/// changed.
struct SliderLook {
    int lowest{};
    int highest{100};
    int step{1};
    std::string label{}; // above, at the left
    std::string value{}; // above, at the right; the number if empty
};
bool slider(Ui& ui, std::string_view name, const Rect& rect, int& value, const SliderLook& look);
inline constexpr float slider_height = 48;

/// A number with a button on each side. True when changed.
bool stepper(Ui& ui, std::string_view name, const Rect& rect, int& value, int lowest, int highest, int step = 1,
             std::string_view shown = {});

struct InputLook {
    std::string hint{};  // shown while it is empty
    std::string label{}; // above
    std::size_t most_bytes{200};
    bool enabled{true};
};
struct InputOutcome {
    bool changed{};
    bool entered{}; // Enter was pressed in it
};
InputOutcome text_input(Ui& ui, std::string_view name, const Rect& rect, std::string& value,
                        const InputLook& look = {});

} // namespace parley::desktop::ui
