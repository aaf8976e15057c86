#include "command_line/commands.hpp"
#include "command_line/commands/long_work.hpp"
#include "command_line/commands/play_setup.hpp"
#include "command_line/output_file.hpp"
#include "report/html_report.hpp"

#include <ostream>

namespace parley::command_line {

ExitCode report_command(const GivenOptions& given, Console& console) {
    const std::string& file = given.arguments.front();
    const std::optional<std::string> output = given.value("output");
    if (!output)
        return wrong_usage(console, "report", "say where the report goes: -o FILE, or -o - for the output.");
    const core::Result<game::Loaded, game::LoadProblem> loaded = game::load_game(file);
    if (!loaded)
        return complain(console, file, loaded.error());
    const core::Result<rules::PartyId, Complaint> seat = seat_asked_for(loaded->game, given);
    if (!seat)
        return wrong_usage(console, "report", seat.error().sentence);
    if (!loaded->game.ended()) {
        console.err << "parley: the game in " << file
                    << " has not ended, and a report opens every side's papers. Go on "
                    << "with it: parley play --load " << file << '\n';
        return ExitCode::faulty;
    }
    if (is_same_file(*output, file))
        return wrong_usage(console, "report", "the report would take the place of the game itself; name another file.");
    std::optional<report::MomentsFound> moments;
    if (!given.has("no-moments")) {
        moments = look_for_moments(loaded->game, *seat, console);
        if (!moments) {
            console.err << "parley: stopped; no report was written.\n";
            return ExitCode::interrupted;
        }
    }
    return write_output(*output, report::html_report(loaded->game, *seat, std::move(moments)), console);
}

} // namespace parley::command_line
