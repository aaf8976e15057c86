#include "classroom/roll/class_log.hpp"

namespace parley::classroom {

core::Result<ClassLog, storage::Problem> ClassLog::create(const std::filesystem::path& folder, const Dated& opening) {
    auto file = storage::AppendFile::create(game::log_path(folder), log_line(opening));
    if (!file)
        return file.error();
    return ClassLog(std::move(*file));
}

core::Result<ClassLog::Taken, ClassLog::Trouble> ClassLog::take_up(const std::filesystem::path& folder,
                                                                   const std::vector<std::string>& parties) {
    const auto text = game::read_log_text(folder);
    if (!text)
        return Trouble(text.error());
    auto read = read_log(text->lines, parties);
    if (!read)
        return Trouble(read.error());
    auto file = storage::AppendFile::open(game::log_path(folder), text->lines.size(), text->lines.size() + text->torn);
    if (!file)
        return Trouble(file.error());
    return Taken{ClassLog(std::move(*file)), std::move(*read)};
}

std::optional<storage::Problem> ClassLog::append(std::string_view lines) { return file_.append(lines); }

} // namespace parley::classroom
