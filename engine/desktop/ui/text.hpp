// Plain text in rectangles: measured, wrapped, aligned. UTF-8; a line break is '\n'. Nothing is shortened unless asked.
// In the pseudo-locale of the look everything is measured and drawn longer, but for what takes a face.
#pragma once

#include "desktop/ui/ui.hpp"

namespace parley::desktop::ui {

enum class Align : std::uint8_t { left, centre, right };

struct TextLook {
    TextStyle style{TextStyle::body};
    std::optional<Colour> ink{}; // the theme's ink if not given
    Align align{Align::left};
    bool wrap{true};
    bool middle{};  // centred from top to bottom of the rectangle
    bool shorten{}; // one line, with an ellipsis if it does not fit; the whole text is shown when pointed at
    bool label{};   // of a button: where it had to be shortened, the layout is at fault
    bool underline{};
    bool strike{};
    bool typed{}; // a person's own words, the same in every language
};

/// Draws from the rectangle's top and returns the height of the text, which may be more than the rectangle's (a
/// rectangle of height 0 has no bottom). The text is never cut by the rectangle.
float text(Ui& ui, const Rect& rect, std::string_view words, const TextLook& look = {});

/// The height that `text` would return at this width.
[[nodiscard]] float text_height(const Ui& ui, float width, std::string_view words, TextStyle style = TextStyle::body);

/// The width of the widest line, not wrapped.
[[nodiscard]] float text_width(const Ui& ui, std::string_view words, TextStyle style = TextStyle::body);

/// Where lines begin and end, as byte offsets; breaks at spaces, after hyphens and dashes, and within words only where
/// a word is wider than the line. Spaces at a break belong to neither line.
struct LineSpan {
    std::size_t begin{};
    std::size_t end{};
    float width{};
};
[[nodiscard]] std::vector<LineSpan> wrapped_lines(const Face& face, std::string_view words, float width);

/// The width of a piece of text without line breaks.
[[nodiscard]] float piece_width(const Face& face, std::string_view words);

/// Draws one line, as it is in every locale, with its top left corner there; no wrapping, no shortening. Records it as
/// lying in `container`.
void text_line(Ui& ui, Point top_left, std::string_view words, TextStyle style, Colour ink, const Rect& container);

} // namespace parley::desktop::ui
