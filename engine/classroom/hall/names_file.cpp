// The names as typed, in names.csv: beside the log, not in it, so that they can be deleted and the class remains.
#include "classroom/hall/hall.hpp"
#include "core/plain_text.hpp"
#include "storage/read_file.hpp"
#include "storage/replace_file.hpp"

#include <algorithm>

namespace parley::classroom {
namespace {

constexpr std::size_t max_names_bytes = std::size_t{1} << 20;

std::filesystem::path names_path(const std::filesystem::path& folder) { return folder / "names.csv"; }

/// In quotation marks, so that no spreadsheet takes a cell for a formula when it begins with one of = + - @.
std::string cell(const std::string& name) {
    std::string quoted = "\"";
    if (!name.empty() && std::string_view("=+-@").find(name.front()) != std::string_view::npos)
        quoted += '\'';
    for (const char c : name)
        (c == '"' ? quoted += '"' : quoted) += c;
    return quoted += '"';
}

std::string rows(const Names& names, const Roll& roll) {
    std::string text = "person,pseudonym,name\n";
    for (const auto& [number, name] : names)
        if (const Person* person = roll.person(number))
            text += std::to_string(number) + ',' + person->pseudonym + ',' + cell(name) + '\n';
    return text;
}

/// The number and the name of a row as written above.
std::optional<std::pair<PersonNumber, std::string>> row(std::string_view line) {
    const std::size_t first = line.find(','), second = line.find(',', std::min(first, line.size() - 1) + 1);
    if (first == line.npos || second == line.npos || !core::is_safe_text(line) || line.size() < second + 3)
        return std::nullopt;
    PersonNumber number = 0;
    for (const char c : line.substr(0, std::min<std::size_t>(first, 6))) {
        if (c < '0' || c > '9')
            return std::nullopt;
        number = number * 10 + static_cast<PersonNumber>(c - '0');
    }
    std::string name;
    for (std::size_t i = second + 2; i + 1 < line.size(); ++i) {
        name += line[i];
        if (line[i] == '"')
            ++i;
    }
    if (name.size() > 1 && name[0] == '\'' && std::string_view("=+-@").find(name[1]) != std::string_view::npos)
        name.erase(0, 1);
    return std::pair(number, std::move(name));
}

} // namespace

std::shared_ptr<const Names> Hall::names() const {
    const std::lock_guard lock(roll_lock_);
    return names_;
}

void Hall::name(PersonNumber person, std::string name) {
    const std::lock_guard lock(roll_lock_);
    auto changed = std::make_shared<Names>(*names_);
    (*changed)[person] = std::move(name);
    names_ = changed;
    if (auto problem = storage::replace_file(names_path(options_.folder), rows(*names_, *roll_)))
        trouble_ = problem;
}

std::optional<storage::Problem> Hall::forget_names() {
    const std::lock_guard lock(roll_lock_);
    names_ = std::make_shared<const Names>();
    std::error_code failed;
    std::filesystem::remove(names_path(options_.folder), failed);
    if (failed)
        return storage::system_problem(storage::Deed::write, names_path(options_.folder), failed.value());
    return std::nullopt;
}

void Hall::read_names() {
    const auto text = storage::read_file(names_path(options_.folder), max_names_bytes);
    if (!text)
        return;
    Names names;
    std::string_view rest = *text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        if (const std::string_view line = rest.substr(0, end); !line.empty())
            if (auto read = row(line))
                names[read->first] = std::move(read->second);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    names_ = std::make_shared<const Names>(std::move(names));
}

} // namespace parley::classroom
