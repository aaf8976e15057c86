// The names as typed, in names.csv: beside the log, not in it, so that they can be deleted and the class remains.
#include "classroom/hall/hall.hpp"
#include "classroom/http/form.hpp"
#include "core/plain_text.hpp"
#include "storage/read_file.hpp"

#include <algorithm>
#include <set>

namespace parley::classroom {
namespace {

constexpr std::size_t max_names_bytes = std::size_t{1} << 20;

std::filesystem::path names_path(const std::filesystem::path& folder) { return folder / "names.csv"; }

/// What a spreadsheet takes for a formula, or reads as a sign that the rest is text.
constexpr std::string_view told_by_apostrophe = "=+-@'";

/// In quotation marks, with an apostrophe before what begins with one of those, so that no spreadsheet takes the cell
/// for a formula and every name is read again as it was typed.
std::string cell(const std::string& name) {
    std::string quoted = "\"";
    if (!name.empty() && told_by_apostrophe.find(name.front()) != std::string_view::npos)
        quoted += '\'';
    for (const char c : name)
        (c == '"' ? quoted += '"' : quoted) += c;
    return quoted += '"';
}

/// Nothing for who is not in the class.
std::string row_of(PersonNumber number, const std::string& name, const Roll& roll) {
    const Person* person = roll.person(number);
    return person == nullptr ? "" : std::to_string(number) + ',' + person->pseudonym + ',' + cell(name) + '\n';
}

std::string rows(const Names& names, const Roll& roll) {
    std::string text = "person,pseudonym,name\n";
    for (const auto& [number, name] : names)
        text += row_of(number, name, roll);
    return text;
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
std::optional<std::pair<PersonNumber, std::string>> row(std::string_view line) {
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    const std::size_t first = std::min(line.find(','), line.size());
    const std::size_t second = line.find(',', std::min(first + 1, line.size()));
    const std::optional<int> number = whole_number(line.substr(0, first));
    if (second == line.npos || !number || !core::is_safe_text(line))
        return std::nullopt;
    std::string name = name_in(line.substr(second + 1));
    if (name.empty())
        return std::nullopt;
    return std::pair(static_cast<PersonNumber>(*number), std::move(name));
}

/// With a number where another in the class is called so.
std::string told_apart(const Names& names, PersonNumber person, const std::string& name) {
    std::set<std::string_view> taken;
    for (const auto& each : names)
        if (each.first != person)
            taken.insert(each.second);
    std::string free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = name + ' ' + std::to_string(number);
    return free;
}

} // namespace

std::shared_ptr<const Names> Hall::names() const {
    const std::lock_guard lock(roll_lock_);
    return names_;
}

/// Who waited while others wrote finds the own row written with theirs.
void Hall::name(PersonNumber person, std::string name) {
    {
        const std::lock_guard lock(roll_lock_);
        auto changed = std::make_shared<Names>(*names_);
        const std::string& apart = (*changed)[person] = told_apart(*changed, person, name);
        unkept_names_ += row_of(person, apart, *roll_);
        names_ = std::move(changed);
    }
    keep_names();
}

void Hall::keep_names() {
    const std::lock_guard one_at_a_time(names_writing_lock_);
    append_names();
}

/// Rows are added and none is written anew: what a teacher has put right in the file meanwhile stays. The lock of
/// writing is held.
void Hall::append_names() {
    std::string unkept;
    std::shared_ptr<const Names> names;
    std::shared_ptr<const Roll> roll;
    {
        const std::lock_guard lock(roll_lock_);
        unkept = unkept_names_;
        names = names_;
        roll = roll_;
    }
    if (unkept.empty())
        return;
    const std::filesystem::path path = names_path(options_.folder);
    std::optional<storage::Problem> problem;
    std::error_code ignored;
    if (!names_file_ || !std::filesystem::exists(path, ignored) || names_file_->append(unkept)) {
        names_file_.reset();
        const bool is_new = !std::filesystem::exists(path, ignored);
        auto file = is_new ? storage::AppendFile::create(path, rows(*names, *roll)) : storage::AppendFile::open(path);
        problem = !file ? std::optional(file.error()) : is_new ? std::nullopt : file->append(unkept);
        if (file)
            names_file_ = std::move(*file);
    }
    const std::lock_guard lock(roll_lock_);
    if (!problem)
        unkept_names_.erase(0, unkept.size()); // others may have come behind
    names_trouble_ = problem;
}

std::optional<storage::Problem> Hall::forget_names() {
    const std::lock_guard one_at_a_time(names_writing_lock_);
    names_file_.reset();
    std::error_code failed;
    std::filesystem::remove(names_path(options_.folder), failed);
    if (failed)
        return storage::system_problem(storage::Deed::write, names_path(options_.folder), failed.value());
    const std::lock_guard lock(roll_lock_);
    names_ = std::make_shared<const Names>();
    unkept_names_.clear();
    names_trouble_.reset();
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
            if (auto read = row(line); read && roll_->person(read->first) != nullptr)
                names[read->first] = std::move(read->second);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    names_ = std::make_shared<const Names>(std::move(names));
}

} // namespace parley::classroom
