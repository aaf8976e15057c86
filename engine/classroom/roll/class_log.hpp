// The log of a class on the disk: a folder with class.jsonl, one synced line a record, read again into the same roll.
// Knows nothing of tables' games (they are ordinary saved games beside it) and of names (names.csv, which may be
// deleted).
#pragma once

#include "classroom/roll/roll.hpp"
#include "storage/append_file.hpp"

#include <filesystem>

namespace parley::classroom {

/// Why a log could not be taken up; the number is that of the code which people read.
enum class LogFault : std::uint8_t {
    unreadable_line = 1, // L001: no JSON, not the members of its kind, or a moment that is none
    unknown_kind,        // L002: of a kind that no class writes
    format_unknown,      // L003: of a later program
    does_not_fit,        // L004: cannot have happened after the lines before it, or in this scenario
    empty,               // L005: not one full line
};

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

/// The roll that full lines make; the problem names the first that is none.
[[nodiscard]] core::Result<Roll, LogProblem> read_log(std::string_view lines, const std::vector<std::string>& parties);

/// The scenario's id in the first line of a log; nothing where it cannot be read.
[[nodiscard]] std::optional<std::string> scenario_of_log(const std::filesystem::path& folder);

} // namespace parley::classroom
