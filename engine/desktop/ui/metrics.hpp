// The grid: distances that screens share, before the scale is applied (`Ui::px`). Knows no colour and no font.
#pragma once

namespace parley::desktop::ui {

inline constexpr float grid_step = 4;
inline constexpr float gutter = 16;               // between cards and columns
inline constexpr float wide_gutter = 20;          // inside cards, around the document
inline constexpr float radius_small = 4;          // tags of the document, inputs
inline constexpr float radius = 6;                // buttons, cards
inline constexpr float control_height = 36;       // buttons and inputs
inline constexpr float small_control_height = 28; // buttons in rows, steps
inline constexpr float row_height = 30;           // option rows, radio rows
inline constexpr float smallest_control = 24;     // nothing that is clicked is smaller, except words of the document
inline constexpr float focus_thickness = 2;
inline constexpr float scroll_bar_width = 14; // with the room between what is scrolled and the bar
inline constexpr float bar_height = 64;       // the dark bar at the top
inline constexpr double smallest_scale = 0.75;
inline constexpr double largest_scale = 2.0;
inline constexpr double least_document = 0.8; // of the document's text, beside the scale
inline constexpr double most_document = 1.6;

} // namespace parley::desktop::ui
