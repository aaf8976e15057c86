#include "command_line/commands/long_work.hpp"

namespace parley::command_line {

std::optional<report::MomentsFound> look_for_moments(const game::Game& game, rules::PartyId seat, Console& console) {
    report::MomentsFound found{{}, game::search_for_debrief(game)};
    LongWork work(console);
    found.moments = game::moments_that_mattered(game, seat, found.search, 0, work.progress(), work.token());
    work.finish();
    return found.moments.complete ? std::optional(std::move(found)) : std::nullopt;
}

} // namespace parley::command_line
