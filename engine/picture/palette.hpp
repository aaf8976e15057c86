// The colours of the inks: light, dark, and high contrast. Text on its ground has at least 4.5:1 in each, 7:1 in high
// contrast; a test measures it. Refuses to know what is drawn.
#pragma once

#include "picture/ink.hpp"

#include <array>
#include <span>
#include <string>

namespace parley::picture {

struct Colour {
    std::uint8_t red{}, green{}, blue{};
    friend bool operator==(const Colour&, const Colour&) = default;
};

enum class Theme : std::uint8_t { light, dark, high_contrast };

struct Palette {
    std::array<Colour, ink_count> colours{};
    [[nodiscard]] constexpr Colour operator[](Ink ink) const { return colours[static_cast<std::size_t>(ink)]; }
};

[[nodiscard]] const Palette& palette(Theme theme);

/// "#1e2430"
[[nodiscard]] std::string hexadecimal(Colour colour);

/// Contrast of two colours by WCAG 2: 1 for equal, 21 for black on white.
[[nodiscard]] double contrast(Colour one, Colour other);

/// An ink that text is set in, and what lies under it.
struct TextPair {
    Ink text{}, ground{};
};
/// Every pair that pictures and faces may use.
[[nodiscard]] std::span<const TextPair> text_pairs();

} // namespace parley::picture
