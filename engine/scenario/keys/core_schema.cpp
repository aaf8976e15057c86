#include "scenario/keys/core_schema.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <string>

namespace parley::scenario::keys {

namespace {

constexpr std::size_t most_digits = 15;
constexpr std::int64_t too_great = 1'000'000'000'000'000; // of sixteen digits

bool is_decimal_digit(char c) { return c >= '0' && c <= '9'; }
bool is_octal_digit(char c) { return c >= '0' && c <= '7'; }
bool is_hexadecimal_digit(char c) { return is_decimal_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

template <class Is>
bool all_are(std::string_view text, Is is) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is);
}

template <std::size_t Size>
bool one_of(std::string_view text, const std::array<std::string_view, Size>& words) {
    return std::find(words.begin(), words.end(), text) != words.end();
}

std::string_view without_sign(std::string_view text) {
    return text.starts_with('-') || text.starts_with('+') ? text.substr(1) : text;
}

bool is_octal(std::string_view text) { return text.starts_with("0o") && all_are(text.substr(2), is_octal_digit); }
bool is_hexadecimal(std::string_view text) {
    return text.starts_with("0x") && all_are(text.substr(2), is_hexadecimal_digit);
}

/// A decimal number in its parts.
struct Parts {
    std::string_view whole, part, exponent; // digits; digits; digits with a sign
    bool negative{};
};

/// `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`
std::optional<Parts> parts_of(std::string_view text) {
    Parts parts;
    parts.negative = text.starts_with('-');
    std::string_view rest = without_sign(text);
    if (const std::size_t e = rest.find_first_of("eE"); e != std::string_view::npos) {
        parts.exponent = rest.substr(e + 1);
        if (!all_are(without_sign(parts.exponent), is_decimal_digit))
            return std::nullopt;
        rest = rest.substr(0, e);
    }
    const std::size_t point = std::min(rest.find('.'), rest.size());
    parts.whole = rest.substr(0, point);
    parts.part = rest.substr(std::min(point + 1, rest.size()));
    if (parts.whole.empty() && parts.part.empty())
        return std::nullopt;
    for (const std::string_view digits : {parts.whole, parts.part})
        if (!digits.empty() && !all_are(digits, is_decimal_digit))
            return std::nullopt;
    return parts;
}

std::int64_t exponent_of(std::string_view digits) {
    constexpr std::int64_t beyond_all = 1'000'000;
    const bool negative = digits.starts_with('-');
    std::int64_t exponent = 0;
    for (const char c : without_sign(digits))
        exponent = std::min(exponent * 10 + (c - '0'), beyond_all);
    return negative ? -exponent : exponent;
}

Counted beyond(bool negative) {
    const std::int64_t number = negative ? -too_great : too_great;
    return {number, number, true, true};
}

/// `digits` · 10^shift, not negative.
Counted steps(std::string digits, std::int64_t shift) {
    digits.erase(0, std::min(digits.find_first_not_of('0'), digits.size()));
    if (digits.empty())
        return {0, 0, true, true};
    const auto length = static_cast<std::int64_t>(digits.size());
    if (length + shift > static_cast<std::int64_t>(most_digits))
        return beyond(false);
    if (shift > 0)
        digits.append(static_cast<std::size_t>(shift), '0');
    const auto kept = static_cast<std::size_t>(
        std::clamp<std::int64_t>(length + shift, 0, length + std::max<std::int64_t>(shift, 0)));
    std::int64_t number = 0;
    for (const char c : digits.substr(0, kept))
        number = number * 10 + (c - '0');
    const std::string rest = digits.substr(kept);
    const bool exact = rest.find_first_not_of('0') == std::string::npos;
    const bool half = !rest.empty() && rest.front() >= '5' && length + shift >= 0;
    return {number, number + (half ? 1 : 0), exact, true};
}

std::optional<Counted> counted_in_base(std::string_view digits, int base, int decimals) {
    std::int64_t number = 0;
    const auto error = std::from_chars(digits.data(), digits.data() + digits.size(), number, base).ec;
    for (int i = 0; i < decimals && number < too_great; ++i)
        number *= 10;
    Counted read = error == std::errc{} && number < too_great ? Counted{number, number, true, false} : beyond(false);
    read.plain = false;
    return read;
}

} // namespace

CoreType core_type(std::string_view plain) {
    static constexpr std::array<std::string_view, 5> nothing{"", "~", "null", "Null", "NULL"};
    static constexpr std::array<std::string_view, 6> truths{"true", "True", "TRUE", "false", "False", "FALSE"};
    static constexpr std::array<std::string_view, 3> infinite{".inf", ".Inf", ".INF"};
    static constexpr std::array<std::string_view, 3> no_number{".nan", ".NaN", ".NAN"};
    if (one_of(plain, nothing))
        return CoreType::nothing;
    if (one_of(plain, truths))
        return CoreType::truth;
    if (is_octal(plain) || is_hexadecimal(plain) || all_are(without_sign(plain), is_decimal_digit))
        return CoreType::whole;
    if (parts_of(plain) || one_of(without_sign(plain), infinite) || one_of(plain, no_number))
        return CoreType::fraction;
    return CoreType::string;
}

std::optional<Counted> counted(std::string_view plain, int decimals) {
    if (is_octal(plain))
        return counted_in_base(plain.substr(2), 8, decimals);
    if (is_hexadecimal(plain))
        return counted_in_base(plain.substr(2), 16, decimals);
    const std::optional<Parts> parts = parts_of(plain);
    if (!parts)
        return std::nullopt;
    Counted read = steps(std::string(parts->whole) + std::string(parts->part),
                         exponent_of(parts->exponent) + decimals - static_cast<std::int64_t>(parts->part.size()));
    read.plain = parts->whole.size() < 2 || parts->whole.front() != '0';
    if (parts->negative) {
        read.floor = -read.floor - (read.exact ? 0 : 1);
        read.nearest = -read.nearest;
    }
    return read;
}

} // namespace parley::scenario::keys
