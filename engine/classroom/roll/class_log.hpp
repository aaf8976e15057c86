// The log of a class that goes on: a folder with class.jsonl, to which synced lines are added. What the lines say is
// read by game/classes/log_lines.hpp. Knows nothing of tables' games and of names.
#pragma once

#include "classroom/roll/roll.hpp"
#include "game/classes/log_lines.hpp"
#include "storage/append_file.hpp"

namespace parley::classroom {

using game::log_line;
using game::LogFault;
using game::LogProblem;
using game::read_log;

class ClassLog {
  public:
    using Trouble = std::variant<storage::Problem, LogProblem>;
    struct Taken;
    /// A new log in the folder, which exists, with its first record.
    [[nodiscard]] static core::Result<ClassLog, storage::Problem> create(const std::filesystem::path& folder,
                                                                         const Dated& opening);
    /// The log that the folder holds, and the roll made of it; a torn last line is cut off once all before it has been
    /// read. `parties` are the ids of the scenario's parties. On a problem the file is as it was.
    [[nodiscard]] static core::Result<Taken, Trouble> take_up(const std::filesystem::path& folder,
                                                              const std::vector<std::string>& parties);
    /// Lines made by `log_line`, on the disk before it returns.
    [[nodiscard]] std::optional<storage::Problem> append(std::string_view lines);

  private:
    explicit ClassLog(storage::AppendFile file) : file_(std::move(file)) {}
    storage::AppendFile file_;
};

struct ClassLog::Taken {
    ClassLog log;
    Roll roll;
};

} // namespace parley::classroom
