// Which font files there are and which of them serves for a family and a cut, both by fontconfig; what of a file the
// rasteriser needs, by FreeType. Knows no size and no atlas.
#pragma once

#include "core/result.hpp"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parley::desktop::ui {

/// What the window draws beyond letters and punctuation, and what many a text font lacks.
inline constexpr std::u32string_view signs_and_symbols = U"−≈≤≥≠←↑→↓↔■▲◆●○✓✗";

/// A font file that the rasteriser reads.
struct FontFile {
    std::string path;
    int index{};            // within a collection
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

/// The fonts that can be scaled. None when made without anything.
class InstalledFonts {
  public:
    InstalledFonts() = default;
    /// All that fontconfig lists, but for those of which `is_left_out` is true by their family's name.
    [[nodiscard]] static InstalledFonts listed(const std::function<bool(std::string_view family)>& is_left_out =
                                                   [](std::string_view) { return false; });

    /// The wanted family in the nearest cut; then a family that serves instead, then what fontconfig puts next. The
    /// error is a sentence.
    [[nodiscard]] core::Result<FoundFont, std::string> find(Family family, Cut cut) const;

    /// Fonts that together have the signs and symbols which text fonts may lack; few, in fontconfig's order.
    [[nodiscard]] std::vector<FontFile> with_signs() const;

  private:
    struct Listed;
    std::shared_ptr<const Listed> listed_;
};

} // namespace parley::desktop::ui
