#include "command_line/workshop/balance_report.hpp"

#include "command_line/commands.hpp"
#include "command_line/commands/long_work.hpp"
#include "command_line/output_file.hpp"
#include "command_line/paper_option.hpp"
#include "command_line/workshop/file_faults.hpp"
#include "game/teaching/teaching_play.hpp"
#include "report/workshop/balance_report.hpp"
#include "scenario/read_scenario.hpp"
#include "wording/commands/files.hpp"
#include "wording/commands/saved_games.hpp"
#include "wording/commands/workshop_words.hpp"

namespace parley::command_line {
namespace {

constexpr std::uint64_t most_balance_games = 10'000;

} // namespace

ExitCode balance_report(const GivenOptions& given, Console& console) {
    for (const char* option : {"seat", "no-moments"})
        if (given.has(option))
            return wrong_usage(console, "report", wording::not_of_a_balance_report(option));
    const core::Result<report::Paper, Complaint> paper = paper_asked_for(given);
    if (!paper)
        return wrong_usage(console, "report", paper.error().sentence);
    report::BalanceWish wish;
    wish.games = game::usual_teaching_games;
    if (const auto text = given.value("games")) {
        const auto games = read_number("games", *text, 0, most_balance_games);
        if (!games)
            return wrong_usage(console, "report", games.error().sentence);
        wish.games = static_cast<std::uint32_t>(*games);
    }
    const core::Result<NamedText, ExitCode> file = scenario_text(given.arguments.front(), console);
    if (!file)
        return file.error();
    const std::string output = *given.value("output");
    if (is_same_file(output, file->path))
        return wrong_usage(console, "report", wording::result_in_place_of_scenario());
    if (const std::optional<ExitCode> refused = refuse_if_there(output, console))
        return *refused;
    scenario::Reading reading = scenario::read_scenario(file->text, file->path.stem().string());
    if (!reading.scenario)
        return tell_faults(file->path, reading.faults, console);
    wish.warnings = std::move(reading.faults);
    wish.allowances = std::move(reading.allowances);
    const auto scenario = std::make_shared<const scenario::Scenario>(std::move(*reading.scenario));
    LongWork work(console);
    const auto data = report::balance_data(scenario, std::move(wish), work.progress(), work.token());
    work.finish();
    if (!data)
        return complain(console, wording::stopped_without_report(), ExitCode::interrupted);
    return write_output(output, report::balance_html(*data, file->path.filename().string(), *paper), console);
}

} // namespace parley::command_line
