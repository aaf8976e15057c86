#include "desktop/ui/characters.hpp"

namespace parley::desktop::ui {
namespace {

constexpr char32_t unreadable = 0xFFFD;

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

} // namespace parley::desktop::ui
