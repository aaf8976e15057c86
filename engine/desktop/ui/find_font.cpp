#include "desktop/ui/find_font.hpp"

#include "wording/window/control_words.hpp"

#include <array>
#include <fontconfig/fontconfig.h>
#include <ft2build.h>
#include FT_FREETYPE_H
#include FT_TRUETYPE_TABLES_H
#include <algorithm>
#include <span>

namespace parley::desktop::ui {
namespace {

template <auto Release>
struct Releases {
    template <class T>
    void operator()(T* held) const {
        Release(held);
    }
};
using Pattern = std::unique_ptr<FcPattern, Releases<FcPatternDestroy>>;
/// Holds references to its patterns.
using FontSet = std::unique_ptr<FcFontSet, Releases<FcFontSetDestroy>>;
using Characters = std::unique_ptr<FcCharSet, Releases<FcCharSetDestroy>>;

std::string text_of(const FcPattern* pattern, const char* what) {
    FcChar8* text = nullptr;
    return FcPatternGetString(pattern, what, 0, &text) == FcResultMatch ? reinterpret_cast<const char*>(text) : "";
}

/// Of a collection the low half; the high half counts the named instances of a variable font.
int index_of(const FcPattern* pattern) {
    int index = 0;
    FcPatternGetInteger(pattern, FC_INDEX, 0, &index);
    return index;
}

/// Drawn as it lies in the file: the rasteriser does not vary fonts.
bool is_plain(const FcPattern* pattern) {
    FcBool variable = FcFalse;
    FcPatternGetBool(pattern, FC_VARIABLE, 0, &variable);
    return variable == FcFalse && index_of(pattern) >> 16 == 0;
}

bool is_of(const FcPattern* pattern, std::string_view family) {
    FcChar8* name = nullptr;
    for (int i = 0; FcPatternGetString(pattern, FC_FAMILY, i, &name) == FcResultMatch; ++i)
        if (reinterpret_cast<const char*>(name) == family)
            return true;
    return false;
}

std::optional<FontFile> file_of(const FcPattern* pattern) {
    return inspect_font(text_of(pattern, FC_FILE), index_of(pattern) & 0xFFFF);
}

/// The fonts of `fonts` by how well they fit: plain ones first.
std::vector<const FcPattern*> ranked(FcConfig* configuration, const FcFontSet& fonts, FcPattern* pattern) {
    FcConfigSubstitute(configuration, pattern, FcMatchPattern);
    FcDefaultSubstitute(pattern);
    FcResult result = FcResultMatch;
    FcFontSet* from = const_cast<FcFontSet*>(&fonts); // which fontconfig only reads
    const FontSet sorted(FcFontSetSort(configuration, &from, 1, pattern, FcFalse, nullptr, &result));
    std::vector<const FcPattern*> best;
    if (sorted)
        best.assign(sorted->fonts, sorted->fonts + sorted->nfont); // all of them held by `fonts` too
    std::stable_partition(best.begin(), best.end(), is_plain);
    return best;
}

void ask_for(FcPattern* pattern, std::span<const char* const> families) {
    for (const char* family : families)
        FcPatternAddString(pattern, FC_FAMILY, reinterpret_cast<const FcChar8*>(family));
}

void ask_for(FcPattern* pattern, Cut cut) {
    const int weight = cut == Cut::semibold ? FC_WEIGHT_SEMIBOLD
                       : cut == Cut::bold   ? FC_WEIGHT_BOLD
                                            : FC_WEIGHT_REGULAR;
    FcPatternAddInteger(pattern, FC_WEIGHT, weight);
    FcPatternAddInteger(pattern, FC_SLANT, cut == Cut::italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
    FcPatternAddInteger(pattern, FC_WIDTH, FC_WIDTH_NORMAL);
}

// The family that is wanted, then those that serve instead.
constexpr std::array sans_families{"Inter", "Noto Sans", "DejaVu Sans", "Liberation Sans", "FreeSans", "sans-serif"};
constexpr std::array serif_families{"Noto Serif", "DejaVu Serif", "Liberation Serif", "FreeSerif", "serif"};
constexpr std::array sign_families{"DejaVu Sans", "Inter", "Noto Sans Symbols2", "Noto Sans Math"};

} // namespace

struct InstalledFonts::Listed {
    std::unique_ptr<FcConfig, void (*)(FcConfig*)> configuration{FcInitLoadConfigAndFonts(), FcConfigDestroy};
    std::unique_ptr<FcFontSet, void (*)(FcFontSet*)> fonts{FcFontSetCreate(), FcFontSetDestroy};
};

InstalledFonts InstalledFonts::listed(const std::function<bool(std::string_view family)>& is_left_out) {
    auto listed = std::make_shared<Listed>();
    const Pattern scalable(FcPatternCreate());
    FcPatternAddBool(scalable.get(), FC_SCALABLE, FcTrue);
    const std::unique_ptr<FcObjectSet, Releases<FcObjectSetDestroy>> properties(
        FcObjectSetBuild(FC_FILE, FC_FAMILY, FC_INDEX, FC_WEIGHT, FC_SLANT, FC_WIDTH, FC_VARIABLE, FC_SCALABLE,
                         FC_CHARSET, static_cast<const char*>(nullptr)));
    const FontSet found(FcFontList(listed->configuration.get(), scalable.get(), properties.get()));
    for (int i = 0; found && i < found->nfont; ++i)
        if (!is_left_out(text_of(found->fonts[i], FC_FAMILY))) {
            FcPatternReference(found->fonts[i]);
            FcFontSetAdd(listed->fonts.get(), found->fonts[i]);
        }
    InstalledFonts fonts;
    if (listed->fonts->nfont > 0)
        fonts.listed_ = std::move(listed);
    return fonts;
}

core::Result<FoundFont, std::string> InstalledFonts::find(Family family, Cut cut) const {
    if (listed_) {
        const Pattern pattern(FcPatternCreate());
        if (family == Family::sans)
            ask_for(pattern.get(), sans_families);
        else
            ask_for(pattern.get(), serif_families);
        ask_for(pattern.get(), cut);
        for (const FcPattern* font : ranked(listed_->configuration.get(), *listed_->fonts, pattern.get()))
            if (auto file = file_of(font))
                return FoundFont{std::move(*file), text_of(font, FC_FAMILY), is_of(font, wanted_family(family))};
    }
    return wording::no_font_found();
}

std::vector<FontFile> InstalledFonts::with_signs() const {
    std::vector<FontFile> files;
    if (!listed_)
        return files;
    Characters lacking(FcCharSetCreate());
    for (const char32_t sign : signs_and_symbols)
        FcCharSetAddChar(lacking.get(), sign);
    const Pattern pattern(FcPatternCreate());
    ask_for(pattern.get(), sign_families);
    ask_for(pattern.get(), Cut::regular);
    for (const FcPattern* font : ranked(listed_->configuration.get(), *listed_->fonts, pattern.get())) {
        FcCharSet* has = nullptr;
        if (FcPatternGetCharSet(font, FC_CHARSET, 0, &has) != FcResultMatch ||
            FcCharSetIntersectCount(lacking.get(), has) == 0)
            continue;
        if (const auto file = file_of(font)) {
            files.push_back(*file);
            lacking.reset(FcCharSetSubtract(lacking.get(), has));
        }
    }
    return files;
}

std::optional<FontFile> inspect_font(const std::string& path, int index) {
    FT_Library opened = nullptr;
    if (FT_Init_FreeType(&opened) != 0)
        return std::nullopt;
    const std::unique_ptr<FT_LibraryRec_, Releases<FT_Done_FreeType>> library(opened);
    FT_Face read = nullptr;
    if (FT_New_Face(library.get(), path.c_str(), index, &read) != 0)
        return std::nullopt;
    const std::unique_ptr<FT_FaceRec_, Releases<FT_Done_Face>> face(read);
    const auto* lines = static_cast<const TT_HoriHeader*>(FT_Get_Sfnt_Table(face.get(), FT_SFNT_HHEA));
    if (!FT_IS_SCALABLE(face.get()) || lines == nullptr || face->units_per_EM == 0 ||
        lines->Ascender <= lines->Descender)
        return std::nullopt;
    return FontFile{path, index, static_cast<double>(lines->Ascender - lines->Descender) / face->units_per_EM};
}

std::string_view wanted_family(Family family) { return family == Family::sans ? sans_families[0] : serif_families[0]; }

} // namespace parley::desktop::ui
