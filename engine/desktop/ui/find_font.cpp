#include "desktop/ui/find_font.hpp"

#include "wording/window/control_words.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <fontconfig/fontconfig.h>
#include <fstream>
#include <memory>
#include <tuple>

namespace parley::desktop::ui {
namespace {

int number_of(FcPattern* pattern, const char* what, int otherwise) {
    int value = otherwise;
    return FcPatternGetInteger(pattern, what, 0, &value) == FcResultMatch ? value : otherwise;
}

bool flag_of(FcPattern* pattern, const char* what) {
    FcBool value = FcFalse;
    return FcPatternGetBool(pattern, what, 0, &value) == FcResultMatch && value == FcTrue;
}

std::optional<InstalledFont> read_pattern(FcPattern* pattern) {
    InstalledFont font;
    FcChar8* text = nullptr;
    if (FcPatternGetString(pattern, FC_FILE, 0, &text) != FcResultMatch)
        return std::nullopt;
    font.path = reinterpret_cast<const char*>(text);
    for (int i = 0; FcPatternGetString(pattern, FC_FAMILY, i, &text) == FcResultMatch; ++i)
        font.families.emplace_back(reinterpret_cast<const char*>(text));
    font.index = number_of(pattern, FC_INDEX, 0) & 0xFFFF;
    font.weight = number_of(pattern, FC_WEIGHT, FC_WEIGHT_REGULAR);
    font.slant = number_of(pattern, FC_SLANT, FC_SLANT_ROMAN);
    font.width = number_of(pattern, FC_WIDTH, FC_WIDTH_NORMAL);
    font.variable = flag_of(pattern, FC_VARIABLE);
    FcCharSet* characters = nullptr;
    if (FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters) == FcResultMatch) {
        const auto has = [&](char32_t character) { return FcCharSetHasChar(characters, character) != 0; };
        font.latin_and_cyrillic = has(U'A') && has(U'\u044F');
        for (std::size_t i = 0; i < signs_and_symbols.size(); ++i)
            if (has(signs_and_symbols[i]))
                font.signs |= 1U << i;
    }
    return font;
}

struct Wanted {
    int weight{FC_WEIGHT_REGULAR};
    int slant{FC_SLANT_ROMAN};
};

Wanted wanted(Cut cut) {
    switch (cut) {
    case Cut::regular:
        return {FC_WEIGHT_REGULAR, FC_SLANT_ROMAN};
    case Cut::semibold:
        return {FC_WEIGHT_SEMIBOLD, FC_SLANT_ROMAN};
    case Cut::bold:
        return {FC_WEIGHT_BOLD, FC_SLANT_ROMAN};
    case Cut::italic:
        return {FC_WEIGHT_REGULAR, FC_SLANT_ITALIC};
    }
    return {};
}

/// How far a font is from the cut; 0 is the very one.
int distance(const InstalledFont& font, Cut cut) {
    const Wanted want = wanted(cut);
    const bool slanted = font.slant != FC_SLANT_ROMAN;
    return std::abs(font.weight - want.weight) + std::abs(font.width - FC_WIDTH_NORMAL) +
           (slanted != (want.slant != FC_SLANT_ROMAN) ? 1000 : 0) + (font.variable ? 500 : 0);
}

/// The nearest readable font among those that pass.
template <class Passes>
std::optional<FoundFont> nearest(std::span<const InstalledFont> installed, Cut cut, Passes passes) {
    std::vector<std::pair<int, const InstalledFont*>> candidates;
    for (const InstalledFont& font : installed)
        if (passes(font))
            candidates.emplace_back(distance(font, cut), &font);
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const auto& a, const auto& b) { return a.first < b.first; });
    for (const auto& [far, font] : candidates)
        if (auto file = inspect_font(font->path, font->index))
            return FoundFont{*file, font->families.empty() ? std::string() : font->families.front(), false};
    return std::nullopt;
}

bool is_of(const InstalledFont& font, std::string_view family) {
    return std::find(font.families.begin(), font.families.end(), family) != font.families.end();
}

unsigned number_at(const std::string& bytes, std::size_t at, std::size_t length) {
    unsigned value = 0;
    for (std::size_t i = 0; i < length; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[at + i]);
    return value;
}

/// Some bytes of a file; nothing if there are not so many.
std::optional<std::string> bytes_at(std::ifstream& file, unsigned offset, std::size_t length) {
    std::string bytes(length, '\0');
    file.clear();
    file.seekg(static_cast<std::streamoff>(offset));
    if (!file.read(bytes.data(), static_cast<std::streamsize>(length)))
        return std::nullopt;
    return bytes;
}

/// Where the font of this index begins in the file.
std::optional<unsigned> start_of(std::ifstream& file, int index) {
    const auto head = bytes_at(file, 0, 12);
    if (!head)
        return std::nullopt;
    if (head->substr(0, 4) != "ttcf")
        return index == 0 ? std::optional<unsigned>(0) : std::nullopt;
    if (index < 0 || static_cast<unsigned>(index) >= number_at(*head, 8, 4))
        return std::nullopt;
    const auto offset = bytes_at(file, 12 + 4 * static_cast<unsigned>(index), 4);
    return offset ? std::optional(number_at(*offset, 0, 4)) : std::nullopt;
}

struct Tables {
    unsigned head{}, hhea{}, cmap{}, hmtx{}, maxp{}, glyf{}, loca{}, cff{};
    [[nodiscard]] bool usable() const {
        return head != 0 && hhea != 0 && cmap != 0 && hmtx != 0 && maxp != 0 && ((glyf != 0 && loca != 0) || cff != 0);
    }
};

std::optional<Tables> tables_of(std::ifstream& file, unsigned start) {
    const auto head = bytes_at(file, start, 12);
    if (!head)
        return std::nullopt;
    const std::string kind = head->substr(0, 4);
    if (kind != "OTTO" && kind != "true" && kind != std::string("\0\1\0\0", 4))
        return std::nullopt;
    Tables tables;
    const std::array<std::pair<const char*, unsigned*>, 8> wanted_tables{{{"head", &tables.head},
                                                                          {"hhea", &tables.hhea},
                                                                          {"cmap", &tables.cmap},
                                                                          {"hmtx", &tables.hmtx},
                                                                          {"maxp", &tables.maxp},
                                                                          {"glyf", &tables.glyf},
                                                                          {"loca", &tables.loca},
                                                                          {"CFF ", &tables.cff}}};
    for (unsigned i = 0; i < number_at(*head, 4, 2); ++i) {
        const auto row = bytes_at(file, start + 12 + 16 * i, 16);
        if (!row)
            return std::nullopt;
        for (const auto& [name, place] : wanted_tables)
            if (row->compare(0, 4, name) == 0)
                *place = number_at(*row, 8, 4);
    }
    return tables;
}

} // namespace

std::vector<InstalledFont> installed_fonts() {
    std::vector<InstalledFont> fonts;
    const std::unique_ptr<FcConfig, void (*)(FcConfig*)> config(FcInitLoadConfigAndFonts(), FcConfigDestroy);
    if (!config)
        return fonts;
    const std::unique_ptr<FcPattern, void (*)(FcPattern*)> pattern(FcPatternCreate(), FcPatternDestroy);
    FcPatternAddBool(pattern.get(), FC_SCALABLE, FcTrue);
    const std::unique_ptr<FcObjectSet, void (*)(FcObjectSet*)> wanted_properties(
        FcObjectSetBuild(FC_FILE, FC_FAMILY, FC_INDEX, FC_WEIGHT, FC_SLANT, FC_WIDTH, FC_VARIABLE, FC_CHARSET,
                         static_cast<const char*>(nullptr)),
        FcObjectSetDestroy);
    const std::unique_ptr<FcFontSet, void (*)(FcFontSet*)> found(
        FcFontList(config.get(), pattern.get(), wanted_properties.get()), FcFontSetDestroy);
    for (int i = 0; found && i < found->nfont; ++i)
        if (auto font = read_pattern(found->fonts[i]))
            fonts.push_back(std::move(*font));
    std::sort(fonts.begin(), fonts.end(), [](const InstalledFont& a, const InstalledFont& b) {
        return std::tie(a.path, a.index, a.weight) < std::tie(b.path, b.index, b.weight);
    });
    return fonts;
}

std::optional<FontFile> inspect_font(const std::string& path, int index) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return std::nullopt;
    const auto start = start_of(file, index);
    const auto tables = start ? tables_of(file, *start) : std::nullopt;
    if (!tables || !tables->usable())
        return std::nullopt;
    const auto head = bytes_at(file, tables->head, 20);
    const auto hhea = bytes_at(file, tables->hhea, 8);
    if (!head || !hhea)
        return std::nullopt;
    const unsigned units_per_em = number_at(*head, 18, 2);
    const auto ascender = static_cast<std::int16_t>(number_at(*hhea, 4, 2));
    const auto descender = static_cast<std::int16_t>(number_at(*hhea, 6, 2));
    if (units_per_em == 0 || ascender <= descender)
        return std::nullopt;
    return FontFile{path, index, static_cast<double>(ascender - descender) / units_per_em};
}

std::string_view wanted_family(Family family) {
    switch (family) {
    case Family::sans:
        return "Inter";
    case Family::serif:
        return "Noto Serif";
    }
    return "";
}

core::Result<FoundFont, std::string> find_font(std::span<const InstalledFont> installed, Family family, Cut cut) {
    static constexpr std::array sans{"Noto Sans", "DejaVu Sans", "Liberation Sans", "FreeSans"};
    static constexpr std::array serif{"DejaVu Serif", "Liberation Serif", "FreeSerif", "Noto Sans"};
    const auto of = [&](std::string_view name) {
        return nearest(installed, cut, [&](const InstalledFont& font) { return is_of(font, name); });
    };
    if (auto found = of(wanted_family(family))) {
        found->as_wanted = true;
        return *found;
    }
    for (const char* name : family == Family::sans ? sans : serif)
        if (auto found = of(name))
            return *found;
    if (auto found = nearest(installed, cut, [](const InstalledFont& font) { return font.latin_and_cyrillic; }))
        return *found;
    if (auto found = nearest(installed, cut, [](const InstalledFont&) { return true; }))
        return *found;
    return wording::no_font_found();
}

} // namespace parley::desktop::ui
