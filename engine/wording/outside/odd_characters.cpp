#include "wording/outside/odd_characters.hpp"

#include "core/plain_text.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace parley::wording {

namespace {

struct LookAlike {
    char32_t point;
    char latin;
};

/// The letters of other alphabets that most fonts draw as Latin ones (from the confusables of Unicode 15, UTS 39).
constexpr std::array<LookAlike, 60> look_alikes{{
    {0x0391, 'A'}, {0x0392, 'B'}, {0x0395, 'E'}, {0x0396, 'Z'}, {0x0397, 'H'}, {0x0399, 'I'}, {0x039A, 'K'},
    {0x039C, 'M'}, {0x039D, 'N'}, {0x039F, 'O'}, {0x03A1, 'P'}, {0x03A4, 'T'}, {0x03A5, 'Y'}, {0x03A7, 'X'},
    {0x03B1, 'a'}, {0x03B3, 'y'}, {0x03B9, 'i'}, {0x03BA, 'k'}, {0x03BD, 'v'}, {0x03BF, 'o'}, {0x03C1, 'p'},
    {0x03C3, 'o'}, {0x03C5, 'u'}, {0x03F2, 'c'}, {0x0405, 'S'}, {0x0406, 'I'}, {0x0408, 'J'}, {0x0410, 'A'},
    {0x0412, 'B'}, {0x0415, 'E'}, {0x041A, 'K'}, {0x041C, 'M'}, {0x041D, 'H'}, {0x041E, 'O'}, {0x0420, 'P'},
    {0x0421, 'C'}, {0x0422, 'T'}, {0x0423, 'Y'}, {0x0425, 'X'}, {0x0430, 'a'}, {0x0433, 'r'}, {0x0435, 'e'},
    {0x043A, 'k'}, {0x043E, 'o'}, {0x043F, 'n'}, {0x0440, 'p'}, {0x0441, 'c'}, {0x0442, 't'}, {0x0443, 'y'},
    {0x0445, 'x'}, {0x0455, 's'}, {0x0456, 'i'}, {0x0458, 'j'}, {0x0475, 'v'}, {0x04BB, 'h'}, {0x04CF, 'l'},
    {0x0501, 'd'}, {0x051B, 'q'}, {0x051D, 'w'}, {0x0131, 'i'},
}};

struct Stretch {
    char32_t first, last;
    std::string_view what;
};

/// What cannot be seen, or is taken for a blank.
constexpr std::array<Stretch, 14> unseen{{
    {0x00A0, 0x00A0, "a no-break space"},
    {0x00AD, 0x00AD, "a soft hyphen"},
    {0x034F, 0x034F, "a joiner that cannot be seen"},
    {0x115F, 0x1160, "a filler that cannot be seen"},
    {0x1680, 0x1680, "a blank that is no ordinary space"},
    {0x2000, 0x200A, "a blank that is no ordinary space"},
    {0x200B, 0x200B, "a zero-width space"},
    {0x200C, 0x200C, "a zero-width non-joiner"},
    {0x200D, 0x200D, "a zero-width joiner"},
    {0x202F, 0x202F, "a narrow no-break space"},
    {0x205F, 0x2064, "a blank or a mark that cannot be seen"},
    {0x3000, 0x3000, "a wide blank"},
    {0x3164, 0x3164, "a filler that cannot be seen"},
    {0xFE00, 0xFE0F, "a mark that cannot be seen"},
}};

/// In a key, what else a stretch of Unicode holds.
constexpr std::array<Stretch, 8> foreign{{
    {0x0300, 0x036F, "a mark over or under the letter before it"},
    {0x0370, 0x03FF, "a Greek letter"},
    {0x0400, 0x052F, "a Cyrillic letter"},
    {0x2010, 0x2015, "a dash that is no `-`"},
    {0x2018, 0x201F, "a quotation mark of typography"},
    {0x2212, 0x2212, "a minus sign that is no `-`"},
    {0xFF01, 0xFF5E, "a character of full width"},
    {0x1D400, 0x1D7FF, "a letter of mathematics"},
}};

template <std::size_t Size>
std::string_view found_in(const std::array<Stretch, Size>& stretches, char32_t point) {
    for (const Stretch& stretch : stretches)
        if (point >= stretch.first && point <= stretch.last)
            return stretch.what;
    return "";
}

std::string look_alike_of(char32_t point) {
    const auto* const found =
        std::find_if(look_alikes.begin(), look_alikes.end(), [&](const LookAlike& one) { return one.point == point; });
    if (found == look_alikes.end())
        return "";
    const std::string_view kind = found_in(foreign, point);
    return std::string(kind.empty() ? "a letter" : kind) + " that looks like `" + found->latin + "`";
}

bool is_latin(char32_t point) { return (point >= 'a' && point <= 'z') || (point >= 'A' && point <= 'Z'); }

/// What the character is, "" when the alphabet takes it as it is.
std::string what_it_is(char32_t point, Alphabet alphabet, bool among_latin) {
    constexpr char32_t cut_off = 0x2026; // "…", where a long name was shortened
    if (point < 0x80 || point == cut_off)
        return "";
    if (const std::string_view what = found_in(unseen, point); !what.empty())
        return std::string(what);
    if (std::string what = look_alike_of(point); !what.empty() && (alphabet == Alphabet::ascii || among_latin))
        return what;
    if (alphabet == Alphabet::any)
        return "";
    const std::string_view what = found_in(foreign, point);
    return std::string(what.empty() ? "no letter of the plain alphabet" : what);
}

std::vector<char32_t> points_of(std::string_view name) {
    std::vector<char32_t> points;
    for (std::size_t at = 0; at < name.size();) {
        const auto point = core::next_code_point(name, at);
        if (!point)
            break;
        points.push_back(*point);
    }
    return points;
}

} // namespace

std::string odd_characters(std::string_view name, Alphabet alphabet) {
    constexpr std::size_t most = 3;
    const std::vector<char32_t> points = points_of(name);
    const bool among_latin = std::any_of(points.begin(), points.end(), is_latin);
    std::vector<char32_t> told;
    std::string text;
    for (const char32_t point : points) {
        const std::string what = what_it_is(point, alphabet, among_latin);
        if (what.empty() || told.size() == most || std::find(told.begin(), told.end(), point) != told.end())
            continue;
        text += (told.empty() ? "; in it, " : ", ") + core::code_point_name(point) + " is " + what;
        told.push_back(point);
    }
    return text;
}

} // namespace parley::wording
