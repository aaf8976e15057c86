#include "command_line/disclosed.hpp"

#include "command_line/commands.hpp"
#include "command_line/commands/play_setup.hpp"
#include "command_line/shell_words.hpp"
#include "game/between/holders.hpp"
#include "wording/commands/saved_games.hpp"

#include <ostream>

namespace parley::command_line {

Account account_of(const game::Game& game) {
    const rules::PartySet shown = game::seats_shown(game);
    const rules::PartySet persons = shown & game::ever_held_by_persons(game);
    return shown.empty() ? Account() : Account(persons.empty() ? shown.front() : persons.front());
}

core::Result<Account, ExitCode> account_asked_for(const game::Game& game, const std::string& file,
                                                  const GivenOptions& given, const std::string& command,
                                                  Console& console) {
    const std::optional<std::string> id = given.value("seat");
    if (!id)
        return core::Result<Account, ExitCode>(boost::system::in_place_value, account_of(game));
    const core::Result<rules::PartyId, Complaint> seat = party_named(game.scenario().open, *id);
    if (!seat)
        return wrong_usage(console, command, seat.error().sentence);
    const rules::PartySet shown = game::seats_shown(game);
    if (!shown.contains(*seat))
        return refuse_to_show(
            game, file, shown.empty() ? game::Undisclosed::seat_among_several : game::Undisclosed::seat_of_another,
            console);
    return core::Result<Account, ExitCode>(boost::system::in_place_value, *seat);
}

ExitCode refuse_to_show(const game::Game& game, const std::string& file, game::Undisclosed why, Console& console) {
    console.err << wording::not_disclosed(file, game, why, as_typed(console, {"play", "--load", file})) << '\n';
    return ExitCode::faulty;
}

} // namespace parley::command_line
