#include "picture/palette.hpp"

#include <cmath>

namespace parley::picture {
namespace {

constexpr Colour rgb(std::uint32_t code) {
    return {static_cast<std::uint8_t>(code >> 16), static_cast<std::uint8_t>(code >> 8),
            static_cast<std::uint8_t>(code)};
}

constexpr Palette palette_of(const std::array<std::uint32_t, ink_count>& codes) {
    Palette made;
    for (std::size_t i = 0; i < ink_count; ++i)
        made.colours[i] = rgb(codes[i]);
    return made;
}

// In the order of the inks.
constexpr Palette light = palette_of({
    0x1E2430, 0x5B5746, 0xD9D1BC, 0xE8E1CE, 0xB5AC93, // ink, quiet, line, grid, cloud
    0xFBF8EF, 0xE9E3D3, 0x1B2333, 0xF3EFE4,           // paper, page, bar, on_bar
    0xCFDDE6, 0xF0EADB, 0xA89F86,                     // sea, land, border
    0xD5E2EF, 0xF0DCC7, 0xE8DCEC, 0xE3E7C9,           // lands of the parties
    0x1F5A93, 0xB4540A, 0x74408A, 0x5A6610,           // parties
    0x123F6B, 0x7A3604, 0x502760, 0x414B08,           // deep
    0xDCE8F3, 0xF6E2CF, 0xEBDFF0, 0xE9EDCF,           // soft
    0xD9A441, 0x2E6B3F, 0x9C2F2A, 0x715600, 0xF4E3C0, // gold, green, red, tension, zone
});

constexpr Palette dark = palette_of({
    0xF1ECDF, 0xB9B3A2, 0x414B61, 0x2E3749, 0x667089, // ink, quiet, line, grid, cloud
    0x1E2433, 0x151A26, 0x0D111B, 0xF1ECDF,           // paper, page, bar, on_bar
    0x182636, 0x2B3140, 0x5D6678,                     // sea, land, border
    0x263B52, 0x49362A, 0x3A2D44, 0x363B22,           // lands of the parties
    0x7FB2E5, 0xF09A50, 0xC79AD8, 0xB5C05A,           // parties
    0xA9CDF0, 0xF6BE8B, 0xDDBBE8, 0xD0D98A,           // deep
    0x22364D, 0x4A3220, 0x3B2A45, 0x343A1B,           // soft
    0xDDAA4A, 0x8CCB9C, 0xF09A92, 0xE0BE62, 0x3F3823, // gold, green, red, tension, zone
});

constexpr Palette high_contrast = palette_of({
    0x000000, 0x333333, 0x000000, 0xCFCFCF, 0x8C8C8C, // ink, quiet, line, grid, cloud
    0xFFFFFF, 0xF4F4F4, 0x000000, 0xFFFFFF,           // paper, page, bar, on_bar
    0xDCEBF5, 0xFFFFFF, 0x595959,                     // sea, land, border
    0xE0ECFA, 0xFDE9D8, 0xF3E6F8, 0xEFF3D4,           // lands of the parties
    0x003E8A, 0x8A3400, 0x5B1A75, 0x3F4A00,           // parties
    0x002A63, 0x5A2200, 0x3E0F52, 0x2A3200,           // deep
    0xE3EEFF, 0xFFEBD9, 0xF5E8FA, 0xF2F6D8,           // soft
    0xFFC93C, 0x0B4A1E, 0x7A0F0A, 0x4D3A00, 0xFFF0C2, // gold, green, red, tension, zone
});

constexpr std::array pairs = {
    TextPair{Ink::ink, Ink::paper},
    TextPair{Ink::ink, Ink::page},
    TextPair{Ink::quiet, Ink::paper},
    TextPair{Ink::quiet, Ink::page},
    TextPair{Ink::on_bar, Ink::bar},
    TextPair{Ink::gold, Ink::bar},
    TextPair{Ink::bar, Ink::gold},
    TextPair{Ink::paper, Ink::ink},
    TextPair{Ink::ink, Ink::sea},
    TextPair{Ink::ink, Ink::land},
    TextPair{Ink::ink, Ink::land_party_a},
    TextPair{Ink::ink, Ink::land_party_b},
    TextPair{Ink::ink, Ink::land_party_c},
    TextPair{Ink::ink, Ink::land_party_d},
    TextPair{Ink::quiet, Ink::sea},
    TextPair{Ink::quiet, Ink::land},
    TextPair{Ink::party_a_deep, Ink::paper},
    TextPair{Ink::party_a_deep, Ink::page},
    TextPair{Ink::party_b_deep, Ink::paper},
    TextPair{Ink::party_b_deep, Ink::page},
    TextPair{Ink::party_c_deep, Ink::paper},
    TextPair{Ink::party_c_deep, Ink::page},
    TextPair{Ink::party_d_deep, Ink::paper},
    TextPair{Ink::party_d_deep, Ink::page},
    TextPair{Ink::party_a_deep, Ink::party_a_soft},
    TextPair{Ink::party_b_deep, Ink::party_b_soft},
    TextPair{Ink::party_c_deep, Ink::party_c_soft},
    TextPair{Ink::party_d_deep, Ink::party_d_soft},
    TextPair{Ink::party_a_deep, Ink::land_party_a},
    TextPair{Ink::party_b_deep, Ink::land_party_b},
    TextPair{Ink::party_c_deep, Ink::land_party_c},
    TextPair{Ink::party_d_deep, Ink::land_party_d},
    TextPair{Ink::ink, Ink::party_a_soft},
    TextPair{Ink::ink, Ink::party_b_soft},
    TextPair{Ink::ink, Ink::party_c_soft},
    TextPair{Ink::ink, Ink::party_d_soft},
    TextPair{Ink::paper, Ink::party_a},
    TextPair{Ink::paper, Ink::party_b},
    TextPair{Ink::paper, Ink::party_c},
    TextPair{Ink::paper, Ink::party_d},
    TextPair{Ink::green, Ink::paper},
    TextPair{Ink::green, Ink::page},
    TextPair{Ink::red, Ink::paper},
    TextPair{Ink::red, Ink::page},
    TextPair{Ink::tension, Ink::paper},
    TextPair{Ink::tension, Ink::page},
    TextPair{Ink::ink, Ink::zone},
    TextPair{Ink::ink, Ink::grid},
    TextPair{Ink::quiet, Ink::zone},
    TextPair{Ink::party_a_deep, Ink::zone},
    TextPair{Ink::party_b_deep, Ink::zone},
    TextPair{Ink::party_c_deep, Ink::zone},
    TextPair{Ink::party_d_deep, Ink::zone},
};

/// A channel's share of the light, by WCAG 2.
double linear(std::uint8_t channel) {
    const double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

double luminance(Colour colour) {
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

} // namespace

const Palette& palette(Theme theme) {
    switch (theme) {
    case Theme::light:
        return light;
    case Theme::dark:
        return dark;
    case Theme::high_contrast:
        return high_contrast;
    }
    return light;
}

std::string hexadecimal(Colour colour) {
    constexpr char digits[] = "0123456789abcdef";
    std::string code = "#";
    for (const std::uint8_t channel : {colour.red, colour.green, colour.blue}) {
        code += digits[channel >> 4];
        code += digits[channel & 15];
    }
    return code;
}

double contrast(Colour one, Colour other) {
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

std::span<const TextPair> text_pairs() { return pairs; }

} // namespace parley::picture
