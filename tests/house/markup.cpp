#include "tests/house/markup.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace parley::house {
namespace {

using namespace std::string_view_literals;

constexpr std::array attributes_read{"alt"sv, "aria-label"sv, "label"sv, "placeholder"sv, "title"sv, "value"sv};

bool is_letter(char c) { return std::isalpha(static_cast<unsigned char>(c)) != 0; }

/// `\"` as `"`; other escapes as they are.
std::string with_plain_quotes(std::string_view spelled) {
    std::string plain;
    for (std::size_t i = 0; i < spelled.size(); ++i) {
        if (spelled[i] == '\\' && i + 1 < spelled.size() && spelled[i + 1] == '"')
            ++i;
        plain += spelled[i];
    }
    return plain;
}

bool opens_tag(std::string_view text, std::size_t at) {
    return text[at] == '<' && at + 1 < text.size() &&
           (is_letter(text[at + 1]) || text[at + 1] == '/' || text[at + 1] == '!');
}

/// Whether what stands before is an open tag: it closes before any opens, or has attributes and neither.
bool begins_in_tag(std::string_view text) {
    const std::size_t bracket = text.find_first_of("<>");
    const std::string_view before = text.substr(0, bracket);
    if (bracket == std::string_view::npos)
        return before.find("=\"") != std::string_view::npos;
    return text[bracket] == '>' && (before.empty() || before == "/" || before.find('"') != std::string_view::npos);
}

std::string_view name_before(std::string_view text, std::size_t equals) {
    std::size_t from = equals;
    while (from > 0 && (is_letter(text[from - 1]) || text[from - 1] == '-'))
        --from;
    return text.substr(from, equals - from);
}

/// Adds what is read of the tag in whose inside `at` is; returns where the text goes on behind it.
std::size_t pass_tag(std::string_view text, std::size_t at, std::string& read) {
    while (at < text.size() && text[at] != '>') {
        if (!text.substr(at).starts_with("=\"")) {
            ++at;
            continue;
        }
        const std::string_view name = name_before(text, at);
        const std::size_t end = std::min(text.find('"', at + 2), text.size());
        if (std::find(attributes_read.begin(), attributes_read.end(), name) != attributes_read.end())
            read += ' ' + std::string(text.substr(at + 2, end - at - 2)) + ' ';
        at = std::min(end + 1, text.size());
    }
    read += ' ';
    return std::min(at + 1, text.size());
}

} // namespace

std::string without_markup(std::string_view spelled) {
    const std::string text = with_plain_quotes(spelled);
    std::string read;
    std::size_t at = begins_in_tag(text) ? pass_tag(text, 0, read) : 0;
    while (at < text.size()) {
        if (opens_tag(text, at))
            at = pass_tag(text, at, read);
        else
            read += text[at++];
    }
    return read;
}

} // namespace parley::house
