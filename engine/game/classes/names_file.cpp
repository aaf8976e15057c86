#include "game/classes/names_file.hpp"

#include "core/plain_text.hpp"
#include "storage/read_file.hpp"

#include <algorithm>
#include <charconv>

namespace parley::game {
namespace {

constexpr std::size_t max_names_bytes = std::size_t{1} << 20;

/// What a spreadsheet takes for a formula, or reads as a sign that the rest is text.
constexpr std::string_view told_by_apostrophe = "=+-@'";

/// In quotation marks, with an apostrophe before what begins with one of those, so that no spreadsheet takes the cell
/// for a formula and every name is read again as it was typed.
std::string name_cell(const std::string& name) {
    std::string quoted = "\"";
    if (!name.empty() && told_by_apostrophe.find(name.front()) != std::string_view::npos)
        quoted += '\'';
    for (const char c : name)
        (c == '"' ? quoted += '"' : quoted) += c;
    return quoted += '"';
}

/// What a cell holds, written as above or as spreadsheets write one that needs no quotation marks.
std::string name_in(std::string_view cell) {
    const bool quoted = cell.size() > 1 && cell.front() == '"' && cell.back() == '"';
    std::string name(quoted ? cell.substr(1, cell.size() - 2) : cell);
    for (std::size_t at = name.find("\"\""); quoted && at != name.npos; at = name.find("\"\"", at + 1))
        name.erase(at, 1);
    if (name.size() > 1 && name[0] == '\'' && told_by_apostrophe.find(name[1]) != std::string_view::npos)
        name.erase(0, 1);
    return name;
}

/// The number and the name of a row; nothing for what is none.
std::optional<std::pair<PersonNumber, std::string>> name_row(std::string_view line) {
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    const std::size_t first = std::min(line.find(','), line.size());
    const std::size_t second = line.find(',', std::min(first + 1, line.size()));
    PersonNumber number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + first, number);
    if (second == line.npos || error != std::errc() || end != line.data() + first || !core::is_safe_text(line))
        return std::nullopt;
    std::string name = name_in(line.substr(second + 1));
    if (name.empty())
        return std::nullopt;
    return std::pair(number, std::move(name));
}

} // namespace

std::filesystem::path names_path(const std::filesystem::path& folder) { return folder / "names.csv"; }

std::string row_of_name(PersonNumber number, const std::string& name, const Roll& roll) {
    const Person* person = roll.person(number);
    return person == nullptr ? "" : std::to_string(number) + ',' + person->pseudonym + ',' + name_cell(name) + '\n';
}

std::string rows_of_names(const Names& names, const Roll& roll) {
    std::string text = "person,pseudonym,name\n";
    for (const auto& [number, name] : names)
        text += row_of_name(number, name, roll);
    return text;
}

core::Result<Names, storage::Problem> read_names(const std::filesystem::path& folder, const Roll& roll) {
    const auto text = storage::read_file(names_path(folder), max_names_bytes);
    if (!text)
        return text.error();
    Names names;
    std::string_view rest = *text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (const std::string_view line = rest.substr(0, end); !line.empty())
            if (auto read = name_row(line); read && roll.person(read->first) != nullptr)
                names[read->first] = std::move(read->second);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return names;
}

} // namespace parley::game
