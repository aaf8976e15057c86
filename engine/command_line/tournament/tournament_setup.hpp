// From the words of a command line to a tournament ready to be played. Knows nothing of files of results.
#pragma once

#include "command_line/command_options.hpp"
#include "command_line/console.hpp"
#include "command_line/exit_code.hpp"
#include "game/tournament/play_fixtures.hpp"
#include "report/tournament/tournament_report.hpp"

namespace parley::command_line {

struct Contest {
    game::TournamentPlan plan;
    game::PlayFixture play; // of that plan's fixtures
};

/// A complaint is written to the error output before its exit code is returned.
[[nodiscard]] core::Result<Contest, ExitCode> prepare_contest(const GivenOptions& given, Console& console);

/// How the report is to look.
struct ReportForm {
    report::TournamentFormat format{};
    report::Paper paper{};
};
/// --format, table when left out, and --paper, which goes with pages alone.
[[nodiscard]] core::Result<ReportForm, Complaint> form_asked_for(const GivenOptions& given);

/// Writes a finished tournament's report to the file that --output names, or to the output.
[[nodiscard]] ExitCode write_report(const game::Schedule& schedule, std::span<const game::GameResult> results,
                                    const ReportForm& form, const GivenOptions& given, Console& console);

} // namespace parley::command_line
