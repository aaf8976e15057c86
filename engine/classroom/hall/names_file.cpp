// The names as typed, in names.csv: beside the log, not in it, so that they can be deleted and the class remains.
#include "classroom/hall/hall.hpp"

#include <algorithm>
#include <set>

namespace parley::classroom {
namespace {

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
        unkept_names_ += game::row_of_name(person, apart, *roll_);
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
    const std::filesystem::path path = game::names_path(options_.folder);
    std::optional<storage::Problem> problem;
    std::error_code ignored;
    if (!names_file_ || !std::filesystem::exists(path, ignored) || names_file_->append(unkept)) {
        names_file_.reset();
        const bool is_new = !std::filesystem::exists(path, ignored);
        auto file = is_new ? storage::AppendFile::create(path, game::rows_of_names(*names, *roll))
                           : storage::AppendFile::open(path);
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
    std::filesystem::remove(game::names_path(options_.folder), failed);
    if (failed)
        return storage::system_problem(storage::Deed::write, game::names_path(options_.folder), failed.value());
    const std::lock_guard lock(roll_lock_);
    names_ = std::make_shared<const Names>();
    unkept_names_.clear();
    names_trouble_.reset();
    return std::nullopt;
}

void Hall::read_names() {
    if (auto names = game::read_names(options_.folder, *roll_))
        names_ = std::make_shared<const Names>(std::move(*names));
}

} // namespace parley::classroom
