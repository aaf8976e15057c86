#include "core/plain_text.hpp"

#include <array>
#include <cstdio>

namespace parley::core {

namespace {

bool lies_in(char32_t point, char32_t first, char32_t last) { return point >= first && point <= last; }

std::string four_digits(std::string_view before, unsigned number) {
    std::array<char, 8> digits{};
    std::snprintf(digits.data(), digits.size(), "%04X", number);
    return std::string(before) + digits.data();
}

/// As JSON escapes it: above U+FFFF as a pair of surrogates.
std::string escape_of(char32_t point) {
    if (point < 0x10000)
        return four_digits("\\u", static_cast<unsigned>(point));
    const char32_t above = point - 0x10000;
    return four_digits("\\u", static_cast<unsigned>(0xD800 + (above >> 10))) +
           four_digits("\\u", static_cast<unsigned>(0xDC00 + (above & 0x3FFU)));
}

/// Where the letters, digits and marks of ASCII that stand at `at` end: most of what is shown, and shown as it is.
std::size_t end_of_plain(std::string_view text, std::size_t at) {
    while (at < text.size() && text[at] >= ' ' && text[at] <= '~')
        ++at;
    return at;
}

std::string escape_of_byte(char byte) {
    std::array<char, 8> digits{};
    std::snprintf(digits.data(), digits.size(), "\\x%02X", static_cast<unsigned>(static_cast<unsigned char>(byte)));
    return digits.data();
}

} // namespace

std::optional<char32_t> next_code_point(std::string_view text, std::size_t& at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned lead = byte(at);
    if (lead < 0x80) {
        ++at;
        return lead;
    }
    const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > text.size())
        return std::nullopt;
    char32_t point = lead & (0xFFU >> (length + 1));
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0U) != 0x80)
            return std::nullopt;
        point = (point << 6) | (byte(at + i) & 0x3FU);
    }
    static constexpr std::array<char32_t, 5> least{0, 0, 0x80, 0x800, 0x10000};
    if (point < least[length] || point > 0x10FFFF || lies_in(point, 0xD800, 0xDFFF))
        return std::nullopt;
    at += length;
    return point;
}

bool is_unsafe(char32_t point) {
    return (point < 0x20 && point != '\n' && point != '\t') || lies_in(point, 0x7F, 0x9F) || point == 0x061C ||
           lies_in(point, 0x200E, 0x200F) || lies_in(point, 0x2028, 0x202E) || lies_in(point, 0x2066, 0x2069) ||
           point == 0xFEFF || lies_in(point, 0xFFF9, 0xFFFB) || lies_in(point, 0xFDD0, 0xFDEF) ||
           (point & 0xFFFE) == 0xFFFE || lies_in(point, 0xE0000, 0xE007F);
}

bool is_safe_text(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const auto point = next_code_point(text, at);
        if (!point || is_unsafe(*point))
            return false;
    }
    return true;
}

std::string code_point_name(char32_t point) { return four_digits("U+", static_cast<unsigned>(point)); }

std::string visible(std::string_view text) {
    std::string shown;
    shown.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t plain = end_of_plain(text, at);
        shown.append(text, at, plain - at);
        at = plain;
        if (at == text.size())
            break;
        const std::size_t from = at;
        const auto point = next_code_point(text, at);
        if (!point)
            shown += escape_of_byte(text[at++]);
        else if (is_unsafe(*point))
            shown += escape_of(*point);
        else
            shown += text.substr(from, at - from);
    }
    return shown;
}

std::string shortened(std::string_view text, std::size_t most_bytes) {
    if (text.size() <= most_bytes)
        return std::string(text);
    std::size_t end = most_bytes;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;
    return std::string(text.substr(0, end)) + "…";
}

} // namespace parley::core
