// The log of a class on the disk: a folder with class.jsonl, one synced line a record, read again into the same roll.
// Knows nothing of tables' games (they are ordinary saved games beside it) and of names (names.csv, which may be
// deleted).
#pragma once

#include "classroom/roll/roll.hpp"
#include "storage/append_file.hpp"

#include <filesystem>

namespace parley::classroom {

/// Why a log could not be taken up. L001 …
enum class LogFault : std::uint8_t { unreadable_line = 1, unknown_kind, format_unknown, does_not_fit, empty };

struct LogProblem {
    LogFault fault{};
    std::size_t line{}; // from 1; 0 for the file as a whole
    std::string detail; // an offending word, "" without one
};

/// One record as a line, newline included.
[[nodiscard]] std::string log_line(const Dated& happened);
/// One line without its newline; a problem has no line number.
[[nodiscard]] core::Result<Dated, LogProblem> read_log_line(std::string_view line);

class ClassLog {
  public:
    using Trouble = std::variant<storage::Problem, LogProblem>;
    struct Taken;
    /// A new log in the folder, which exists, with its first record.
    [[nodiscard]] static core::Result<ClassLog, storage::Problem> create(const std::filesystem::path& folder,
                                                                         const Dated& opening);
    /// The log that the folder holds, and the roll made of it; a torn last line is cut off. `parties` are the ids of
    /// the scenario's parties.
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
    std::int64_t last_at{}; // of the last record
};

/// The scenario's id in the first line of a log; nothing where it cannot be read.
[[nodiscard]] std::optional<std::string> scenario_of_log(const std::filesystem::path& folder);

} // namespace parley::classroom
