// The colours of the window by what they mean. Three themes; every colour of the screens comes from here. Knows no
// screen and no pixel.
#pragma once

#include <array>
#include <cstdint>

namespace parley::desktop::ui {

/// Red, green, blue and opacity, 0–255 each.
struct Colour {
    std::uint8_t red{};
    std::uint8_t green{};
    std::uint8_t blue{};
    std::uint8_t opacity{255};
    friend bool operator==(const Colour&, const Colour&) = default;
    /// The same colour, so much of its opacity, 0–1.
    [[nodiscard]] Colour faded(double share) const;
};

/// The colour seen when `over` lies on an opaque `ground`.
[[nodiscard]] Colour blended(Colour ground, Colour over);

/// Contrast of two opaque colours by WCAG 2.1, 1–21. Text wants 4.5; strong text, lines and symbols that mean
/// something, 3.
[[nodiscard]] double contrast(Colour one, Colour other);

enum class ThemeName : std::uint8_t { light, dark, high_contrast };

/// One hand at the table: colour and tint here; its line style and symbol are given by `Hand` in text_flow.hpp.
struct HandColours {
    Colour line; // underlines, symbols, fills of bars: 3:1 on the paper
    Colour tint; // behind bracketed words
    Colour ink;  // words on the tint and on the paper: 4.5:1
};

struct Theme {
    Colour page;                      // behind everything
    Colour track;                     // the empty part of bars, switches, sliders
    Colour paper;                     // cards and the document
    Colour line;                      // dividers and edges of cards
    Colour edge;                      // edges of controls: 3:1
    Colour ink;                       // text
    Colour quiet;                     // secondary text: 4.5:1 on page and paper
    Colour bar;                       // the dark bar at the top, and tips
    Colour bar_ink;                   // text on it
    Colour bar_quiet;                 // secondary text on it
    Colour bar_line;                  // edges on it
    Colour bar_track;                 // the empty part of dials on it
    Colour primary;                   // a filled button
    Colour primary_ink;               // its label
    Colour hover;                     // laid over what the pointer is on; translucent
    Colour chosen;                    // the ground of the chosen row
    std::array<HandColours, 4> hands; // of the parties, in the scenario's order
    Colour gold;                      // the package; a fill for gold_ink, or text on the bar
    Colour gold_ink;                  // text on gold
    Colour tension;                   // the dial of tension as line or text on paper and page
    Colour good;                      // agreed, kept, risen: text and lines
    Colour danger;                    // what cannot be taken back: text, lines and the filled button
    Colour danger_ink;                // its label
    Colour focus;                     // the ring of keyboard focus
    Colour focus_halo;                // on both sides of the ring, so that it shows on every ground
    Colour shade;                     // laid over the screen behind a dialog; translucent
};

[[nodiscard]] const Theme& theme(ThemeName name);

} // namespace parley::desktop::ui
