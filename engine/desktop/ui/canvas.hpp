// Draws a picture (charts, the map) into a rectangle in the theme's inks, with its receipts as tips. Knows no chart.
#pragma once

#include "desktop/ui/text.hpp"
#include "picture/ink.hpp"
#include "picture/picture.hpp"
#include "picture/text_measure.hpp"

namespace parley::desktop::ui {

/// The colour of a picture's ink in the theme in force.
[[nodiscard]] Colour colour_of(const Ui& ui, picture::Ink ink);

/// Scaled to fit, in the middle, sides in proportion. Returns where it was put.
Rect draw_picture(Ui& ui, std::string_view name, const Rect& rect, const picture::Picture& picture);

/// How wide the kit's fonts draw a picture's text, in the picture's own units: pass it to whoever lays a picture out,
/// with a picture of the rectangle's size in pixels at scale 1. Valid as long as the look.
[[nodiscard]] picture::TextMeasure picture_measure(const Ui& ui);

} // namespace parley::desktop::ui
