#include "classroom/http/form.hpp"

#include "core/plain_text.hpp"

#include <algorithm>
#include <charconv>

namespace parley::classroom {
namespace {

int hexadecimal_digit(char digit) {
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char lower = static_cast<char>(digit | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

bool is_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();)
        if (!core::next_code_point(text, at))
            return false;
    return true;
}

std::optional<std::string> decoded(std::string_view text) {
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            plain += text[i] == '+' ? ' ' : text[i];
            continue;
        }
        if (i + 2 >= text.size())
            return std::nullopt;
        const int high = hexadecimal_digit(text[i + 1]), low = hexadecimal_digit(text[i + 2]);
        if (high < 0 || low < 0)
            return std::nullopt;
        plain += static_cast<char>(high * 16 + low);
        i += 2;
    }
    if (plain.find('\0') != plain.npos || !is_utf8(plain))
        return std::nullopt;
    return plain;
}

} // namespace

std::optional<Form> Form::read(std::string_view body) {
    Form form;
    while (!body.empty()) {
        const std::size_t end = body.find('&');
        const std::string_view pair = body.substr(0, end);
        body.remove_prefix(end == body.npos ? body.size() : end + 1);
        if (pair.empty())
            continue;
        const std::size_t equals = std::min(pair.find('='), pair.size());
        std::optional<std::string> name = decoded(pair.substr(0, equals));
        std::optional<std::string> value = decoded(pair.substr(std::min(equals + 1, pair.size())));
        if (!name || !value || form.fields_.size() == max_fields)
            return std::nullopt;
        form.fields_.emplace_back(std::move(*name), std::move(*value));
    }
    return form;
}

std::string_view Form::value(std::string_view name) const {
    const auto found =
        std::ranges::find(fields_, name, [](const auto& field) { return std::string_view(field.first); });
    return found == fields_.end() ? std::string_view() : std::string_view(found->second);
}

bool Form::has(std::string_view name) const {
    return std::ranges::any_of(fields_, [&](const auto& field) { return field.first == name; });
}

std::vector<std::string_view> Form::values(std::string_view name) const {
    std::vector<std::string_view> all;
    for (const auto& [key, value] : fields_)
        if (key == name)
            all.emplace_back(value);
    return all;
}

std::optional<int> Form::number(std::string_view name) const { return whole_number(value(name)); }

std::optional<int> whole_number(std::string_view digits) {
    int number = 0;
    if (digits.empty() || digits.size() > 9 ||
        !std::ranges::all_of(digits, [](char c) { return c >= '0' && c <= '9'; }))
        return std::nullopt;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

std::string percent_encoded(std::string_view text) {
    constexpr std::string_view plain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.~";
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string encoded;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (plain.find(c) != plain.npos)
            encoded += c;
        else
            (encoded += '%').append({digits[byte / 16], digits[byte % 16]});
    }
    return encoded;
}

} // namespace parley::classroom
