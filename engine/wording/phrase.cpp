#include "wording/phrase.hpp"

#include <cassert>

namespace parley::wording {

namespace {

constexpr std::string_view closing_quote = "”";

[[maybe_unused]] bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

const std::string* value_of(const Arguments& arguments, std::string_view name) {
    for (const Argument& argument : arguments)
        if (argument.name == name)
            return &argument.value;
    return nullptr;
}

void append(std::string& text, std::string_view name, const Arguments& arguments) {
    if (const std::string* value = value_of(arguments, name)) {
        text += *value;
        return;
    }
    assert(!name.empty() && is_capital(name.front()) && "a pattern names an argument that was not given");
    std::string lowered(name);
    lowered.front() = static_cast<char>(lowered.front() - 'A' + 'a');
    const std::string* value = value_of(arguments, lowered);
    assert(value != nullptr && "a pattern names an argument that was not given");
    if (value != nullptr)
        text += raised(*value);
}

bool ends_a_sentence(std::string_view text) {
    if (text.size() >= closing_quote.size() && text.substr(text.size() - closing_quote.size()) == closing_quote)
        text.remove_suffix(closing_quote.size());
    return !text.empty() && (text.back() == '.' || text.back() == '?' || text.back() == '!');
}

} // namespace

std::string phrase(std::string_view pattern, const Arguments& arguments) {
    std::string text;
    text.reserve(pattern.size() * 2);
    while (!pattern.empty()) {
        const std::size_t open = pattern.find('{');
        const std::size_t close = open == std::string_view::npos ? open : pattern.find('}', open);
        if (close == std::string_view::npos) {
            text += pattern;
            break;
        }
        text += pattern.substr(0, open);
        append(text, pattern.substr(open + 1, close - open - 1), arguments);
        pattern.remove_prefix(close + 1);
        if (pattern.starts_with('.') && !text.empty() && (text.back() == '?' || text.back() == '!'))
            pattern.remove_prefix(1);
    }
    return text;
}

std::string listed(const std::vector<std::string>& parts) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += i + 1 == parts.size() ? " and " : ", ";
        text += parts[i];
    }
    return text;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string text;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            text += separator;
        text += parts[i];
    }
    return text;
}

std::string raised(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
}

std::string lowered(std::string text) {
    if (!text.empty() && text.front() >= 'A' && text.front() <= 'Z')
        text.front() = static_cast<char>(text.front() - 'A' + 'a');
    return text;
}

std::string ended(std::string text) {
    if (!text.empty() && !ends_a_sentence(text))
        text += '.';
    return text;
}

std::string possessive(std::string_view name) {
    std::string text(name);
    if (!text.empty())
        text += text.back() == 's' ? "'" : "'s";
    return text;
}

std::string in_quotes(std::string_view text) { return "“" + std::string(text) + "”"; }

} // namespace parley::wording
