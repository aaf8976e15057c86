// What the pages of a game are laid out with: a sheet of a width that can be read, columns that scroll by themselves,
// and the row at the bottom with the one choice that leads on. Knows no page.
#pragma once

#include "desktop/screens/frame.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"
#include "seat/page.hpp"

#include <span>
#include <string>

namespace parley::desktop::screens {

/// A line of prose is no wider than this, in pixels at scale 1.
inline constexpr float prose_width = 620;

/// The middle of the area, no wider than that (in pixels at scale 1), within gutters.
[[nodiscard]] ui::Rect page_sheet(const ui::Ui& ui, const ui::Rect& area, float widest);

/// The row at the bottom of the sheet, cut from it: the one choice that leads on, by its button and by its key, with
/// what it brings, or why it is closed, at the left. `label` says it in fewer words than the choice does, where it is
/// given.
void page_foot(const Frame& frame, ui::Rect& sheet, const seat::Choice& choice, std::string_view label = {},
               std::string_view note = {});

/// While the others decide, says so in the area and returns true: there is nothing to choose then.
bool others_decide(const Frame& frame, const ui::Rect& area);

struct PageColumn {
    std::string name; // of the scroll area
    float share{1};   // of the width
    ui::Filling fill;
};
/// Columns beside one another, each scrolled by itself; one below the other in one scroll area where the sheet is
/// narrower than `narrowest` (in pixels at scale 1).
void page_columns(const Frame& frame, const ui::Rect& sheet, std::span<const PageColumn> columns,
                  float narrowest = 900);

/// How text looks, in one line.
[[nodiscard]] ui::TextLook styled(ui::TextStyle style, std::optional<ui::Colour> ink = {},
                                  ui::Align align = ui::Align::left);
/// Text in the column, broken no wider than prose is.
void prose(ui::Stack& column, std::string_view words, const ui::TextLook& look = {});
/// A sentence that explains the page, while hints are wanted.
void page_hint(const Frame& frame, ui::Stack& column, std::string_view hint);

} // namespace parley::desktop::screens
