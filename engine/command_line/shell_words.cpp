#include "command_line/shell_words.hpp"

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

} // namespace

std::string shell_word(std::string_view word) {
    if (!word.empty() && std::all_of(word.begin(), word.end(), is_plain_in_shell))
        return std::string(word);
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
