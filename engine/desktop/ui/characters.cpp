#include "desktop/ui/characters.hpp"

#include <algorithm>

namespace parley::desktop::ui {
namespace {

constexpr char32_t unreadable = 0xFFFD;

/// Of the alphabets that the fonts have.
bool is_letter(char32_t character) {
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= 0xC0 && character <= 0x24F && character != 0xD7 && character != 0xF7) ||
           (character >= 0x370 && character <= 0x52F);
}

/// What makes the text longer: signs in words of eight, the first of which hangs on to the last word of the text.
std::string filling(std::size_t characters) {
    constexpr std::size_t longest_word = 8;
    std::string made;
    for (std::size_t i = 0; i < characters; ++i)
        made += i % (longest_word + 1) == longest_word && i + 1 < characters ? ' ' : '~';
    return made;
}

std::string line_in_pseudo_locale(std::string_view line) {
    const std::size_t first = std::min(line.find_first_not_of(' '), line.size());
    const std::size_t last = line.find_last_not_of(' ') + 1; // 0 where there is nothing else
    const std::string_view words = line.substr(first, last > first ? last - first : 0);
    std::size_t characters = 0;
    bool letters = false;
    for (std::size_t at = 0; at < words.size(); ++characters)
        letters = is_letter(next_character(words, at)) || letters;
    if (!letters)
        return std::string(line);
    const std::size_t more = (characters * 35 + 99) / 100;
    return std::string(line.substr(0, first)) + "[" + std::string(words) + filling(more) + "]" +
           std::string(line.substr(last));
}

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

} // namespace

char32_t next_character(std::string_view words, std::size_t& at) {
    const auto first = static_cast<unsigned char>(words[at]);
    ++at;
    if (first < 0x80)
        return first;
    const std::size_t more = first >= 0xF0 && first < 0xF8 ? 3 : first >= 0xE0 ? 2 : first >= 0xC2 ? 1 : 0;
    if (more == 0 || first >= 0xF8 || at + more > words.size())
        return unreadable;
    char32_t character = first & (0x3FU >> more);
    for (std::size_t i = 0; i < more; ++i) {
        if (!continues(words[at + i]))
            return unreadable;
        character = character << 6 | (static_cast<unsigned char>(words[at + i]) & 0x3FU);
    }
    at += more;
    return character;
}

std::size_t character_before(std::string_view words, std::size_t at) {
    if (at == 0)
        return 0;
    --at;
    while (at > 0 && continues(words[at]))
        --at;
    return at;
}

std::string in_pseudo_locale(std::string_view words) {
    std::string made;
    for (std::size_t begin = 0; begin <= words.size();) {
        const std::size_t end = std::min(words.find('\n', begin), words.size());
        made += (begin == 0 ? "" : "\n") + line_in_pseudo_locale(words.substr(begin, end - begin));
        begin = end + 1;
    }
    return made;
}

} // namespace parley::desktop::ui
