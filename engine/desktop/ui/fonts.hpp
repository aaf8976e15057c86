// The type of the window: the type scale, rasterised on the processor into one atlas of pixel-size fonts.
// Needs an ImGui context, no window and no GL. Knows no screen.
#pragma once

#include "core/result.hpp"
#include "desktop/ui/find_font.hpp"

#include <array>
#include <cstdint>
#include <string>

struct ImFont;

namespace parley::desktop::ui {

/// The type scale. Sizes are the em in pixels at scale 1.
enum class TextStyle : std::uint8_t {
    tiny,            // Inter 11
    label,           // Inter 11 semibold: section headings in capitals, tags
    small,           // Inter 12.5
    small_strong,    // Inter 12.5 semibold
    body,            // Inter 14
    strong,          // Inter 14 semibold
    lead,            // Inter 15 semibold: titles in bars and cards
    document,        // Noto Serif 16
    document_bold,   // agreed text
    document_italic, // quotations
    heading,         // Noto Serif bold 19
    title,           // Noto Serif bold 22
    display,         // Noto Serif bold 40, plain letters only: the name of the program
};
inline constexpr int text_style_count = static_cast<int>(TextStyle::display) + 1;

/// One style as built. Heights in pixels of the window.
struct Face {
    ImFont* font{};
    float em{};
    float line_height{}; // from one line's top to the next, whole pixels
    float top{};         // from the line's top to that of ImGui's glyph box
    float ascent{};      // from the line's top to the baseline
};

class Fonts {
  public:
    /// Builds every style at this scale (0.75–2), those of the document `document` times as large besides (0.8–1.6),
    /// into the current ImGui context's atlas, which is cleared first. The error, a sentence, is that there is no
    /// usable font at all; then the atlas is left as it was.
    [[nodiscard]] static core::Result<Fonts, std::string> build(double scale, const InstalledFonts& installed,
                                                                double document = 1.0);

    [[nodiscard]] const Face& face(TextStyle style) const { return faces_[static_cast<std::size_t>(style)]; }
    /// One sentence if a family was missing and another stands in; else empty.
    [[nodiscard]] const std::string& notice() const { return notice_; }
    /// Whether the style can draw this character itself.
    [[nodiscard]] bool has(TextStyle style, char32_t character) const;

  private:
    std::array<Face, text_style_count> faces_{};
    std::string notice_;
};

} // namespace parley::desktop::ui
