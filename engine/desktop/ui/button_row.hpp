// Buttons side by side that make room for one another: where a row is too narrow for them they give up their key hints,
// then they stand in several rows. No label is ever cut.
#pragma once

#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"

namespace parley::desktop::ui {

struct RowButton {
    std::string name{};
    std::string label{};
    ButtonLook look{};
    bool right{}; // at the right end, the last of them outermost, and in the last row
};

/// Draws them from the rectangle's top in the order given, which is the order of the Tab key. Returns the index of the
/// one that was pressed.
std::optional<std::size_t> button_row(Ui& ui, const Rect& rect, std::span<const RowButton> buttons);
/// The height that `button_row` takes at this width, in pixels of the window.
[[nodiscard]] float button_row_height(const Ui& ui, float width, std::span<const RowButton> buttons);
/// The same as the next thing of a column.
std::optional<std::size_t> button_row(Stack& column, std::span<const RowButton> buttons);

} // namespace parley::desktop::ui
