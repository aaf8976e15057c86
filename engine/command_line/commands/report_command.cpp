#include "command_line/commands.hpp"
#include "command_line/commands/long_work.hpp"
#include "command_line/commands/play_setup.hpp"
#include "command_line/disclosed.hpp"
#include "command_line/output_file.hpp"
#include "command_line/paper_option.hpp"
#include "command_line/workshop/balance_report.hpp"
#include "report/html_report.hpp"
#include "wording/commands/files.hpp"
#include "wording/commands/saved_games.hpp"
#include "wording/commands/workshop_words.hpp"

namespace parley::command_line {

ExitCode report_command(const GivenOptions& given, Console& console) {
    const std::string& file = given.arguments.front();
    const std::optional<std::string> output = given.value("output");
    if (!output)
        return wrong_usage(console, "report", wording::say_where_report_goes());
    if (given.has("balance"))
        return balance_report(given, console);
    if (given.has("games"))
        return wrong_usage(console, "report", wording::only_of_a_balance_report("games"));
    const core::Result<report::Paper, Complaint> paper = paper_asked_for(given);
    if (!paper)
        return wrong_usage(console, "report", paper.error().sentence);
    const core::Result<game::Loaded, ExitCode> loaded = read_saved_game(file, console);
    if (!loaded)
        return loaded.error();
    const core::Result<rules::PartyId, Complaint> seat = seat_asked_for(loaded->game, given);
    if (!seat)
        return wrong_usage(console, "report", seat.error().sentence);
    if (!loaded->game.ended())
        return refuse_to_show(loaded->game, file, game::Undisclosed::report, console);
    if (is_same_file(*output, file))
        return wrong_usage(console, "report", wording::report_in_place_of_game());
    if (const std::optional<ExitCode> refused = refuse_if_there(*output, console))
        return *refused;
    std::optional<report::MomentsFound> moments;
    if (!given.has("no-moments")) {
        moments = look_for_moments(loaded->game, *seat, console);
        if (!moments)
            return complain(console, wording::stopped_without_report(), ExitCode::interrupted);
    }
    return write_output(*output, report::html_report(loaded->game, *seat, std::move(moments), *paper), console);
}

} // namespace parley::command_line
