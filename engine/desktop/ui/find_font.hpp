// Which font files there are, by fontconfig, and which of them serves for a family and a cut. Knows no size and no
// atlas.
#pragma once

#include "core/result.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace parley::desktop::ui {

/// What the window draws beyond letters and punctuation, and what many a text font lacks.
inline constexpr std::u32string_view signs_and_symbols = U"−≈≤≥≠←↑→↓↔■▲◆●○✓✗";

/// A font as fontconfig lists it. Weight, slant and width are fontconfig's numbers (80 regular, 180 semibold, 200 bold;
/// 0 upright, 100 italic; 100 normal width).
struct InstalledFont {
    std::vector<std::string> families;
    std::string path;
    int index{}; // within a collection
    int weight{80};
    int slant{};
    int width{100};
    bool variable{};
    bool latin_and_cyrillic{};
    std::uint32_t signs{}; // bit i: it has signs_and_symbols[i]
};

/// Everything that can be scaled, in the order of path and index. Empty if fontconfig finds nothing.
[[nodiscard]] std::vector<InstalledFont> installed_fonts();

/// A font file that the rasteriser reads.
struct FontFile {
    std::string path;
    int index{};
    double height_per_em{}; // ascender to descender, as the rasteriser counts it
};

/// Reads what is needed to use a font file; nothing if it cannot be read or has neither TrueType nor CFF outlines.
[[nodiscard]] std::optional<FontFile> inspect_font(const std::string& path, int index);

enum class Family : std::uint8_t { sans, serif };
enum class Cut : std::uint8_t { regular, semibold, bold, italic };

/// "Inter", "Noto Serif".
[[nodiscard]] std::string_view wanted_family(Family family);

struct FoundFont {
    FontFile file;
    std::string family; // its name
    bool as_wanted{};   // the family that was asked for
};

/// The wanted family in the nearest cut; then a family that serves instead, then any with Latin and Cyrillic, then any.
/// The error is a sentence.
[[nodiscard]] core::Result<FoundFont, std::string> find_font(std::span<const InstalledFont> installed, Family family,
                                                             Cut cut);

} // namespace parley::desktop::ui
