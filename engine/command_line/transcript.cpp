#include "command_line/transcript.hpp"

#include "wording/commands/accounts.hpp"
#include "wording/line_fill.hpp"

#include <algorithm>

namespace parley::command_line {

std::vector<std::string> told(const seat::Feed& feed, std::size_t first, std::size_t last) {
    std::vector<std::string> lines;
    for (const seat::Told& each : feed.lines())
        if (each.number_of_event >= first && each.number_of_event < last)
            lines.push_back(each.text);
    return lines;
}

std::vector<std::string> seats_passing(const game::Game& game, std::size_t step) {
    std::vector<std::string> lines;
    std::vector<game::Seat> holders = game.setup().seats;
    for (const game::HandOver& each : game.hand_overs()) {
        game::Seat& holder = holders[each.seat.index()];
        if (each.step == step)
            lines.push_back(wording::seat_passes(game.scenario().open, each.seat, holder.agent, each.to.agent));
        holder = each.to;
    }
    return lines;
}

seat::Feed feed_of(const game::Game& game, const Account& account) {
    seat::Feed feed;
    if (account)
        feed.follow(game, *account);
    else
        feed.follow_in_public(game);
    return feed;
}

std::string transcript(const game::Game& game, const Account& account) {
    const scenario::PublicScenario& open = game.scenario().open;
    std::string text =
        open.title + '\n' + (account ? wording::as_told_to(open, *account) : wording::as_told_to_all()) + "\n\n";
    const seat::Feed feed = feed_of(game, account);
    const auto add = [&](const std::string& line) {
        for (const std::string& filled : wording::fill(line, 80, 2))
            text += filled + '\n';
    };
    std::size_t event = 0;
    for (std::size_t step = 0; step <= game.steps().size(); ++step) {
        const std::size_t end = game.events_before(step);
        std::ranges::for_each(told(feed, event, end), add);
        std::ranges::for_each(seats_passing(game, step), add);
        event = end;
    }
    if (!game.ended())
        text += wording::account_breaks_off() + '\n';
    return text;
}

} // namespace parley::command_line
