#include "command_line/commands.hpp"
#include "command_line/tournament/results_complaint.hpp"
#include "command_line/tournament/tournament_setup.hpp"
#include "core/variant_match.hpp"
#include "wording/results_sentence.hpp"

#include <filesystem>
#include <ostream>

namespace parley::command_line {
namespace {

constexpr std::size_t most_complaints = 20;

bool is_one_of(const std::string& output, const std::vector<std::string>& files) {
    std::error_code unknown; // one of them may not exist: then they are not the same
    for (const std::string& file : files)
        if (std::filesystem::equivalent(output, file, unknown))
            return true;
    return false;
}

} // namespace

ExitCode complain(Console& console, const std::string& file, const game::ResultsError& error) {
    return core::match(
        error,
        [&](const storage::Problem& problem) {
            console.err << "parley: " << storage::sentence(problem) << ".\n";
            return ExitCode::files;
        },
        [&](const game::ResultsProblem& problem) {
            console.err << wording::sentence(file, problem) << '\n';
            return ExitCode::faulty;
        });
}

ExitCode merge_command(const GivenOptions& given, Console& console) {
    const auto format = format_asked_for(given);
    if (!format)
        return wrong_usage(console, "merge", format.error().sentence);
    if (const auto output = given.value("output"); output && is_one_of(*output, given.arguments))
        return wrong_usage(console, "merge", "the report would take the place of a part; name another file.");
    std::vector<game::Part> parts;
    std::optional<ExitCode> refused;
    for (const std::string& file : given.arguments) {
        core::Result<game::KeptResults, game::ResultsError> kept = game::load_results(file);
        if (kept)
            parts.push_back({file, *std::move(kept)});
        else
            refused = complain(console, file, kept.error());
    }
    if (refused)
        return *refused;
    const core::Result<game::Joined, std::vector<game::JoinProblem>> joined = game::join_parts(parts);
    if (!joined) {
        const std::vector<game::JoinProblem> problems = joined.error();
        for (std::size_t i = 0; i < problems.size() && i < most_complaints; ++i)
            console.err << wording::sentence(problems[i]) << '\n';
        if (problems.size() > most_complaints)
            console.err << "and " << problems.size() - most_complaints << " more.\n";
        return ExitCode::faulty;
    }
    return write_report(game::Schedule(joined->plan), joined->results, *format, given, console);
}

} // namespace parley::command_line
