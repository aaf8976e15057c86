#include "desktop/ui/fonts.hpp"

#include "desktop/ui/metrics.hpp"
#include "wording/window/control_words.hpp"

#include <algorithm>
#include <cmath>
#include <imgui.h>
#include <map>

namespace parley::desktop::ui {
namespace {

struct StyleSpec {
    TextStyle style{};
    Family family{};
    Cut cut{};
    float em{};   // pixels at scale 1
    float line{}; // line height, likewise
};

// The type scale.
constexpr std::array<StyleSpec, text_style_count> specs{{
    {TextStyle::tiny, Family::sans, Cut::regular, 11, 15},
    {TextStyle::label, Family::sans, Cut::semibold, 11, 15},
    {TextStyle::small, Family::sans, Cut::regular, 12.5F, 17},
    {TextStyle::small_strong, Family::sans, Cut::semibold, 12.5F, 17},
    {TextStyle::body, Family::sans, Cut::regular, 14, 20},
    {TextStyle::strong, Family::sans, Cut::semibold, 14, 20},
    {TextStyle::lead, Family::sans, Cut::semibold, 15, 21},
    {TextStyle::document, Family::serif, Cut::regular, 16, 23},
    {TextStyle::document_bold, Family::serif, Cut::bold, 16, 23},
    {TextStyle::document_italic, Family::serif, Cut::italic, 16, 23},
    {TextStyle::heading, Family::serif, Cut::bold, 19, 26},
    {TextStyle::title, Family::serif, Cut::bold, 22, 29},
    {TextStyle::display, Family::serif, Cut::bold, 40, 50},
}};

// Latin with Extended-A, the Romanian letters, Cyrillic with the Ukrainian Ge, punctuation, sub- and superscripts,
// currency, arrows, signs of reckoning, and the symbols of the parties.
constexpr std::array<ImWchar, 41> characters{
    0x0020, 0x007E, 0x00A0, 0x017F, 0x0218, 0x021B, 0x02C6, 0x02DD, 0x0400, 0x045F, 0x0490, 0x0491, 0x2009, 0x2009,
    0x2010, 0x2015, 0x2018, 0x2022, 0x2026, 0x2026, 0x202F, 0x202F, 0x2030, 0x2033, 0x2070, 0x2089, 0x20AC, 0x20AC,
    0x2116, 0x2122, 0x2190, 0x2199, 0x2200, 0x2265, 0x25A0, 0x25D7, 0x2605, 0x2606, 0x2713, 0x2717, 0};

// The name of the program has plain letters alone; all others, so large, would double the atlas.
constexpr std::array<ImWchar, 3> plain_letters{0x0020, 0x007E, 0};

/// Tables of figures stand under one another: all digits as wide as the widest.
void set_tabular_figures(ImFont& font) {
    float widest = 0;
    for (const ImFontGlyph& glyph : font.Glyphs)
        if (glyph.Codepoint >= '0' && glyph.Codepoint <= '9')
            widest = std::max(widest, glyph.AdvanceX);
    for (ImFontGlyph& glyph : font.Glyphs)
        if (glyph.Codepoint >= '0' && glyph.Codepoint <= '9') {
            const float shift = (widest - glyph.AdvanceX) / 2;
            glyph.X0 += shift;
            glyph.X1 += shift;
            glyph.AdvanceX = widest;
        }
    font.BuildLookupTable();
}

bool is_of_the_document(TextStyle style) {
    return style == TextStyle::document || style == TextStyle::document_bold || style == TextStyle::document_italic;
}

Face face_of(ImFont& font, const StyleSpec& spec, float scale) {
    Face face;
    face.font = &font;
    face.em = spec.em * scale;
    face.line_height = std::round(spec.line * scale);
    // Capitals, about 0.72 of the em high in both families, stand in the middle of the line.
    face.ascent = std::round((face.line_height + 0.72F * face.em) / 2);
    face.top = face.ascent - std::round(font.Ascent);
    return face;
}

using Choices = std::map<std::pair<Family, Cut>, FoundFont>;

core::Result<Choices, std::string> choose(const InstalledFonts& installed) {
    Choices choices;
    for (const StyleSpec& spec : specs) {
        if (choices.count({spec.family, spec.cut}) != 0)
            continue;
        const auto found = installed.find(spec.family, spec.cut);
        if (!found)
            return found.error();
        choices.emplace(std::pair{spec.family, spec.cut}, *found);
    }
    return choices;
}

ImFont* add(ImFontAtlas& atlas, const FontFile& file, float em, bool merge, const ImWchar* ranges = characters.data()) {
    ImFontConfig config;
    config.OversampleH = 1;
    config.OversampleV = 1;
    config.FontNo = file.index;
    config.MergeMode = merge;
    return atlas.AddFontFromFileTTF(file.path.c_str(), static_cast<float>(em * file.height_per_em), &config, ranges);
}

} // namespace

core::Result<Fonts, std::string> Fonts::build(double scale, const InstalledFonts& installed, double document) {
    const auto chosen = choose(installed);
    if (!chosen)
        return chosen.error();
    const auto size = static_cast<float>(std::clamp(scale, smallest_scale, largest_scale));
    const auto document_size = size * static_cast<float>(std::clamp(document, least_document, most_document));
    const auto size_of = [&](TextStyle style) { return is_of_the_document(style) ? document_size : size; };
    const std::vector<FontFile> reserves = installed.with_signs();
    ImFontAtlas& atlas = *ImGui::GetIO().Fonts;
    atlas.Clear();
    atlas.TexDesiredWidth = size > 1.3F ? 4096 : 2048;
    std::array<ImFont*, text_style_count> built{};
    for (const StyleSpec& spec : specs) {
        const FontFile& file = chosen->at({spec.family, spec.cut}).file;
        const bool plain = spec.style == TextStyle::display;
        ImFont* font =
            add(atlas, file, spec.em * size_of(spec.style), false, plain ? plain_letters.data() : characters.data());
        if (font == nullptr)
            return wording::font_file_unreadable(file.path);
        for (const FontFile& reserve : reserves)
            if (reserve.path != file.path && !plain)
                add(atlas, reserve, spec.em * size_of(spec.style), true);
        built[static_cast<std::size_t>(spec.style)] = font;
    }
    if (!atlas.Build())
        return wording::fonts_cannot_be_drawn();
    Fonts fonts;
    for (const StyleSpec& spec : specs) {
        const auto place = static_cast<std::size_t>(spec.style);
        set_tabular_figures(*built[place]);
        fonts.faces_[place] = face_of(*built[place], spec, size_of(spec.style));
    }
    for (const auto& [wanted, found] : *chosen)
        if (!found.as_wanted && fonts.notice_.find(wanted_family(wanted.first)) == std::string::npos)
            fonts.notice_ +=
                (fonts.notice_.empty() ? "" : " ") + wording::font_replaced(wanted_family(wanted.first), found.family);
    return fonts;
}

bool Fonts::has(TextStyle style, char32_t character) const {
    if (character > 0xFFFF)
        return false;
    return face(style).font->FindGlyphNoFallback(static_cast<ImWchar>(character)) != nullptr;
}

} // namespace parley::desktop::ui
