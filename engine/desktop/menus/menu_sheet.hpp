// What the screens outside a game are laid out with: the row at the bottom with the one main button, and columns whose
// cards keep room for the ring of the focus. Knows no screen.
#pragma once

#include "desktop/screens/frame.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"

namespace parley::desktop::screens {

/// The middle of the area, no wider than that (in pixels at scale 1), within gutters.
[[nodiscard]] ui::Rect menu_sheet(const ui::Ui& ui, const ui::Rect& area, float widest);

/// The row for the main button, cut from the bottom; draw it last, so that Tab comes to it last.
[[nodiscard]] ui::Rect cut_foot(const ui::Ui& ui, ui::Rect& sheet);
/// The button at the right, a note at its left where there is room. True when pressed. `refusal`: why it cannot be;
/// it is the note then.
bool draw_foot(ui::Ui& ui, const ui::Rect& row, std::string_view name, std::string_view label,
               const std::string& refusal = {}, std::string_view note = {});

/// A scroll area whose content keeps off its edges by the width of a ring.
void roomy_scroll(ui::Ui& ui, std::string_view name, const ui::Rect& rect, const ui::Filling& filling);

/// One or two columns, each scrolled by itself; one below the other where the sheet is narrow. The share is the left
/// one's.
void menu_columns(ui::Ui& ui, const ui::Rect& sheet, float left_share, const ui::Filling& left,
                  const ui::Filling& right, float narrowest = 860);

/// Text in the column, broken no wider than prose is.
void prose_in(ui::Stack& column, std::string_view words, const ui::TextLook& look = {});

} // namespace parley::desktop::screens
