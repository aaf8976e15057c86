#include "scenario/importing/sound_text.hpp"

#include "core/plain_text.hpp"

#include <charconv>

namespace parley::scenario::importing {

namespace {

constexpr std::string_view mark_of_byte_order = "\xEF\xBB\xBF";

core::TextPosition place_in(std::string_view text, std::size_t byte) {
    core::TextPosition place{1, 1};
    for (const char c : text.substr(0, byte)) {
        if (c == '\n')
            place = {place.line + 1, 1};
        else if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) // columns count characters, not bytes
            ++place.column;
    }
    return place;
}

std::optional<char32_t> number_in(std::string_view digits, int base) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number, base);
    if (digits.empty() || error != std::errc{} || end != digits.data() + digits.size())
        return std::nullopt;
    return number;
}

std::optional<char32_t> json_unit(std::string_view rest) {
    return rest.size() >= 6 && rest.starts_with("\\u") ? number_in(rest.substr(2, 4), 16) : std::nullopt;
}

std::optional<char32_t> json_escape(std::string_view rest) {
    const auto high = json_unit(rest);
    if (!high || *high < 0xD800 || *high > 0xDBFF)
        return high;
    const auto low = json_unit(rest.substr(6));
    return low && *low >= 0xDC00 && *low <= 0xDFFF ? 0x10000 + ((*high - 0xD800) << 10) + (*low - 0xDC00) : high;
}

/// The code point that an escape at the beginning of `rest` stands for.
std::optional<char32_t> escaped_in(std::string_view rest, bool is_xml) {
    if (!is_xml)
        return json_escape(rest);
    constexpr std::size_t longest = 12;
    const std::size_t end = rest.substr(0, longest).find(';');
    if (!rest.starts_with("&#") || end == std::string_view::npos)
        return std::nullopt;
    const bool is_hexadecimal = rest.size() > 2 && rest[2] == 'x';
    const std::size_t first = is_hexadecimal ? 3 : 2;
    return number_in(rest.substr(first, end - first), is_hexadecimal ? 16 : 10);
}

/// Line ends of other systems are blanks to both readers.
bool may_stand(char32_t point) { return point == '\r' || !core::is_unsafe(point); }

} // namespace

std::optional<DomainFault> unsound_text(const DomainFile& file) {
    const std::string_view text = file.text;
    const std::size_t first = text.starts_with(mark_of_byte_order) ? mark_of_byte_order.size() : 0;
    const std::size_t opening = text.find_first_not_of(" \t\r\n", first);
    const bool is_xml = opening != std::string_view::npos && text[opening] == '<';
    for (std::size_t at = first; at < text.size();) {
        const std::size_t from = at;
        auto point = core::next_code_point(text, at);
        if (!point)
            return DomainFault{DomainFaultCode::not_utf8, file.name, place_in(text, from), {}};
        if (*point == (is_xml ? U'&' : U'\\')) {
            point = escaped_in(text.substr(from), is_xml).value_or(*point);
            at += !is_xml && at < text.size() && text[at] == '\\' ? 1U : 0U; // a backslash that stands for itself
        }
        if (!may_stand(*point))
            return DomainFault{
                DomainFaultCode::unsafe_character, file.name, place_in(text, from), {core::code_point_name(*point)}};
    }
    return std::nullopt;
}

bool has_sound_name(std::string_view what, const std::string& name, std::vector<DomainFault>& faults) {
    if (core::is_safe_text(name) && name.find_first_of("\n\t") == std::string::npos)
        return true;
    faults.push_back({DomainFaultCode::unsound_name, "", {}, {std::string(what), core::visible(name)}});
    return false;
}

} // namespace parley::scenario::importing
