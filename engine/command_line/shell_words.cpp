#include "command_line/shell_words.hpp"

#include "core/plain_text.hpp"

#include <algorithm>

namespace parley::command_line {
namespace {

/// Letters, digits, the marks of paths and options, and whatever is no ASCII: nothing of that is special to a shell.
bool is_plain_in_shell(char character) {
    constexpr std::string_view marks = "_@%+=:,./-";
    return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z') ||
           (character >= '0' && character <= '9') || (static_cast<unsigned char>(character) & 0x80U) != 0 ||
           marks.find(character) != std::string_view::npos;
}

/// `$'…'` of POSIX 2024 and the common shells: each byte that cannot be shown by its octal number.
std::string in_dollar_quotes(std::string_view word) {
    std::string quoted = "$'";
    for (std::size_t at = 0; at < word.size();) {
        const std::size_t from = at;
        const auto point = core::next_code_point(word, at);
        if (point && !core::is_unsafe(*point) && *point != '\n' && *point != '\t') {
            quoted += *point == '\'' || *point == '\\' ? "\\" : "";
            quoted += word.substr(from, at - from);
            continue;
        }
        at = std::max(at, from + 1);
        for (const char character : word.substr(from, at - from)) {
            const auto byte = static_cast<unsigned char>(character);
            quoted += {'\\', static_cast<char>('0' + (byte >> 6)), static_cast<char>('0' + ((byte >> 3) & 7)),
                       static_cast<char>('0' + (byte & 7))};
        }
    }
    return quoted + "'";
}

} // namespace

std::string shell_word(std::string_view word) {
    if (!word.empty() && std::all_of(word.begin(), word.end(), is_plain_in_shell) && core::is_safe_text(word))
        return std::string(word);
    if (!core::is_safe_text(word) || word.find_first_of("\n\t") != std::string_view::npos)
        return in_dollar_quotes(word);
    std::string quoted = "'";
    for (const char character : word)
        quoted += character == '\'' ? std::string("'\\''") : std::string(1, character);
    return quoted + "'";
}

std::string as_typed(const Console& console, const std::vector<std::string>& words) {
    std::string line = shell_word(console.program);
    for (const std::string& word : words)
        line += ' ' + shell_word(word);
    return line;
}

} // namespace parley::command_line
