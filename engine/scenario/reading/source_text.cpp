#include "scenario/reading/source_text.hpp"

#include "core/plain_text.hpp"
#include "scenario/fault_code.hpp"
#include "scenario/read_scenario.hpp"

#include <algorithm>

namespace parley::scenario::reading {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// A line of blanks with a tab among them is an empty line to YAML, and a fault to the parser.
void drop_blank_line(std::string& text) {
    const std::size_t line = text.find_last_not_of(" \t");
    const std::size_t start = line == std::string::npos ? 0 : line + 1;
    if ((start == 0 || text[start - 1] == '\n') && text.find('\t', start) != std::string::npos)
        text.resize(start);
}

} // namespace

std::optional<std::string> prepared(std::string_view text, FaultList& faults) {
    if (text.size() > max_file_bytes) {
        faults.add(FaultCode::too_large, {1, 1}, nullptr,
                   {std::to_string(text.size()), std::to_string(max_file_bytes)});
        return std::nullopt;
    }
    if (text.starts_with(byte_order_mark))
        text.remove_prefix(byte_order_mark.size());
    std::string out;
    out.reserve(text.size() + 8);
    core::TextPosition place{1, 1};
    std::size_t nesting = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t from = at;
        if (text.substr(at).starts_with("\r\n"))
            ++at;
        const std::size_t start = at;
        const auto point = core::next_code_point(text, at);
        if (!point) {
            faults.add(FaultCode::encoding, place, nullptr);
            return std::nullopt;
        }
        if (core::is_unsafe(*point))
            faults.add(FaultCode::control, place, nullptr, {core::code_point_name(*point)});
        // Brackets that open and never close, wherever they stand: the parser would recurse on them.
        if (*point == '[' || *point == '{')
            ++nesting;
        if ((*point == ']' || *point == '}') && nesting > 0)
            --nesting;
        if (nesting > 4 * max_depth) {
            faults.add(FaultCode::too_deep, place, nullptr, {std::to_string(max_depth)});
            return std::nullopt;
        }
        if (*point == '\n')
            drop_blank_line(out);
        out.append(text.substr(start, at - start));
        place.column += start == from || *point == '\n' ? 1U : 0U;
        if (*point == '\n')
            place = {place.line + 1, 1};
    }
    if (faults.has_errors())
        return std::nullopt;
    const std::size_t first = out.find_first_not_of(" \t\n");
    if (first == std::string::npos) {
        faults.add(FaultCode::empty_file, {1, 1}, nullptr);
        return std::nullopt;
    }
    out += "\n...\n";
    return out;
}

bool has_directive(std::string_view text, FaultList& faults) {
    for (std::uint32_t line = 1; !text.empty(); ++line) {
        const std::size_t end = std::min(text.find('\n'), text.size() - 1);
        if (text.front() == '%') {
            faults.add(FaultCode::directive, {line, 1}, nullptr);
            return true;
        }
        const std::size_t first = text.substr(0, end + 1).find_first_not_of(" \t\n");
        if (first != std::string_view::npos && text[first] != '#')
            return false;
        text.remove_prefix(end + 1);
    }
    return false;
}

std::size_t end_of_quotes(std::string_view text, std::size_t at) {
    if (at >= text.size() || (text[at] != '"' && text[at] != '\''))
        return at;
    const char quote = text[at];
    const std::size_t start = at;
    for (++at; at < text.size(); ++at) {
        if (quote == '"' && text[at] == '\\')
            ++at;
        else if (text[at] == quote && text.substr(at + 1, 1) == "'" && quote == '\'')
            ++at;
        else if (text[at] == quote)
            return at + 1;
    }
    return start;
}

std::size_t end_of_brackets(std::string_view text, std::size_t at) {
    const std::size_t start = at;
    std::size_t depth = 0;
    bool at_word = true; // quotes inside a word are its own
    while (at < text.size()) {
        const char c = text[at];
        if ((c == '"' || c == '\'') && at_word) {
            const std::size_t end = end_of_quotes(text, at);
            if (end == at)
                return start;
            at = end;
            at_word = false;
            continue;
        }
        if (c == '#' && at > 0 && (text[at - 1] == ' ' || text[at - 1] == '\t' || text[at - 1] == '\n')) {
            at = std::min(text.find('\n', at), text.size());
            continue;
        }
        ++at;
        if (c == '[' || c == '{')
            ++depth;
        if ((c == ']' || c == '}') && --depth == 0)
            return at;
        if (c != ' ' && c != '\t' && c != '\n')
            at_word = c == '[' || c == '{' || c == ',' || c == ':';
    }
    return start;
}

bool is_odd_blank(char32_t point) {
    return point == 0xA0 || point == 0x1680 || (point >= 0x2000 && point <= 0x200A) || point == 0x202F ||
           point == 0x205F || point == 0x3000;
}

} // namespace parley::scenario::reading
