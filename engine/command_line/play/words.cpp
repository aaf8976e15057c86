#include "command_line/play/words.hpp"

#include <charconv>

namespace parley::command_line {

std::string_view trimmed(std::string_view line) {
    const std::size_t first = line.find_first_not_of(' ');
    if (first == std::string_view::npos)
        return {};
    return line.substr(first, line.find_last_not_of(' ') - first + 1);
}

std::string lowered(std::string_view text) {
    std::string low(text);
    for (char& c : low)
        if (c >= 'A' && c <= 'Z')
            c = static_cast<char>(c - 'A' + 'a');
    return low;
}

std::vector<std::string> words_of(std::string_view line) {
    constexpr std::string_view separators = " ,%";
    std::vector<std::string> words;
    for (std::size_t at = line.find_first_not_of(separators); at != std::string_view::npos;) {
        const std::size_t end = std::min(line.find_first_of(separators, at), line.size());
        words.emplace_back(line.substr(at, end - at));
        at = line.find_first_not_of(separators, end);
    }
    return words;
}

std::optional<std::size_t> number_in(std::string_view word) {
    std::size_t number = 0;
    const auto [end, fault] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (word.empty() || word.size() > 4 || fault != std::errc{} || end != word.data() + word.size())
        return std::nullopt;
    return number;
}

} // namespace parley::command_line
