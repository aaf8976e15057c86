#include "command_line/commands.hpp"
#include "command_line/output_file.hpp"
#include "command_line/tournament/results_complaint.hpp"
#include "command_line/tournament/tournament_setup.hpp"
#include "core/variant_match.hpp"
#include "wording/commands/files.hpp"
#include "wording/commands/saved_games.hpp"
#include "wording/commands/tournaments.hpp"
#include "wording/results_sentence.hpp"

#include <algorithm>
#include <ostream>

namespace parley::command_line {
namespace {

constexpr std::size_t most_complaints = 20;

bool is_one_of(const std::string& output, const std::vector<std::string>& files) {
    return std::any_of(files.begin(), files.end(), [&](const std::string& file) { return is_same_file(output, file); });
}

} // namespace

ExitCode complain(Console& console, const std::string& file, const game::ResultsError& error) {
    return core::match(
        error, [&](const storage::Problem& problem) { return complain(console, problem); },
        [&](const game::ResultsProblem& problem) {
            console.err << wording::sentence(file, problem) << '\n';
            return ExitCode::faulty;
        });
}

ExitCode merge_command(const GivenOptions& given, Console& console) {
    const auto form = form_asked_for(given);
    if (!form)
        return wrong_usage(console, "merge", form.error().sentence);
    if (const auto output = given.value("output"); output && is_one_of(*output, given.arguments))
        return wrong_usage(console, "merge", wording::report_in_place_of_part());
    if (const auto output = given.value("output"))
        if (const std::optional<ExitCode> refused = refuse_if_there(*output, console))
            return *refused;
    std::vector<game::Part> parts;
    std::optional<ExitCode> refused;
    for (const std::string& file : given.arguments) {
        core::Result<game::KeptResults, game::ResultsError> kept = game::load_results(file);
        if (!kept) {
            refused = complain(console, file, kept.error());
            continue;
        }
        if (kept->torn)
            remark(console, wording::last_line_left_out(file));
        parts.push_back({file, *std::move(kept)});
    }
    if (refused)
        return *refused;
    const core::Result<game::Joined, std::vector<game::JoinProblem>> joined = game::join_parts(parts);
    if (!joined) {
        const std::vector<game::JoinProblem> problems = joined.error();
        for (std::size_t i = 0; i < problems.size() && i < most_complaints; ++i)
            console.err << wording::sentence(problems[i]) << '\n';
        if (problems.size() > most_complaints)
            console.err << wording::complaints_left_out(problems.size() - most_complaints) << '\n';
        return ExitCode::faulty;
    }
    return write_report(game::Schedule(joined->plan), joined->results, *form, given, console);
}

} // namespace parley::command_line
