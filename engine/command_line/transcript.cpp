#include "command_line/transcript.hpp"

#include "wording/commands/accounts.hpp"
#include "wording/line_fill.hpp"

namespace parley::command_line {

std::vector<std::string> told(const seat::Feed& feed, std::size_t first, std::size_t last) {
    std::vector<std::string> lines;
    for (const seat::Told& each : feed.lines())
        if (each.number_of_event >= first && each.number_of_event < last)
            lines.push_back(each.text);
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
    for (const seat::Told& line : feed.lines())
        for (const std::string& filled : wording::fill(line.text, 80, 2))
            text += filled + '\n';
    if (!game.ended())
        text += wording::account_breaks_off() + '\n';
    return text;
}

} // namespace parley::command_line
