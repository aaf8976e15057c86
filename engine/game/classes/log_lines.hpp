// The log of a class as text: a line of class.jsonl a record, written and read again into the same roll, or the fault
// of the first line that is none. Knows nothing of who keeps it, of the tables' games (they are ordinary saved games
// beside it) and of names (names.csv, which may be deleted).
#pragma once

#include "core/result.hpp"
#include "game/classes/roll.hpp"
#include "storage/problem.hpp"

#include <filesystem>

namespace parley::game {

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

/// The roll that full lines make; the problem names the first that is none. `parties` are the ids of the scenario's
/// parties.
[[nodiscard]] core::Result<Roll, LogProblem> read_log(std::string_view lines, const std::vector<std::string>& parties);
/// The scenario's id in the first of full lines.
[[nodiscard]] core::Result<std::string, LogProblem> scenario_in_log(std::string_view lines);

[[nodiscard]] std::filesystem::path log_path(const std::filesystem::path& folder);

/// What a folder's log holds: full lines, and how many bytes of a torn one follow them.
struct LogText {
    std::string lines;
    std::size_t torn{};
};
[[nodiscard]] core::Result<LogText, storage::Problem> read_log_text(const std::filesystem::path& folder);

} // namespace parley::game
