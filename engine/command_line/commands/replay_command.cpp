#include "command_line/commands.hpp"
#include "command_line/commands/play_setup.hpp"
#include "command_line/transcript.hpp"
#include "wording/sentences.hpp"

#include <boost/json.hpp>

#include <ostream>

namespace parley::command_line {
namespace {

/// One object: what the game is, and every line the seat was told, with the step that brought it about (0 before any).
std::string as_json(const game::Game& game, rules::PartyId seat) {
    boost::json::array lines;
    std::size_t event = 0;
    for (std::size_t step = 0; step <= game.steps().size(); ++step) {
        const std::size_t end = step == 0 ? game.opening_events() : game.steps()[step - 1].events_end;
        for (const std::string& line : told(game, seat, event, end))
            lines.push_back(boost::json::object{{"step", step}, {"told", line}});
        event = end;
    }
    boost::json::array seats;
    for (std::size_t i = 0; i < game.setup().seats.size(); ++i)
        seats.push_back(
            boost::json::object{{"party", game.scenario().open.parties[i].id}, {"agent", game.setup().seats[i].agent}});
    const boost::json::object all{{"scenario", game.scenario().open.id},
                                  {"seed", game.setup().seed},
                                  {"rehearsal", game.setup().rehearsal},
                                  {"seats", seats},
                                  {"as_told_to", game.scenario().open.at(seat).id},
                                  {"steps", game.steps().size()},
                                  {"ended", game.ended()},
                                  {"lines", lines}};
    return boost::json::serialize(all) + "\n";
}

} // namespace

ExitCode replay_command(const GivenOptions& given, Console& console) {
    const std::string format = given.value("format").value_or("text");
    if (format != "text" && format != "json")
        return wrong_usage(console, "replay", "--format is text or json, not “" + format + "”.");
    const core::Result<game::Loaded, game::LoadProblem> loaded = game::load_game(given.arguments.front());
    if (!loaded)
        return complain(console, given.arguments.front(), loaded.error());
    const core::Result<rules::PartyId, Complaint> seat = seat_asked_for(loaded->game, given);
    if (!seat)
        return wrong_usage(console, "replay", seat.error().sentence);
    console.out << (format == "json" ? as_json(loaded->game, *seat) : transcript(loaded->game, *seat));
    return ExitCode::ok;
}

} // namespace parley::command_line
