#include "command_line/transcript.hpp"

#include "wording/commands/accounts.hpp"
#include "wording/line_fill.hpp"
#include "wording/sentences.hpp"

namespace parley::command_line {
namespace {

/// What the author of the proposal tabled with event `index` had tabled before it, as far as `seat` heard; else null.
const treaty::Package* tabled_before(const game::Game& game, rules::PartyId seat, std::size_t index) {
    const auto* now = std::get_if<rules::ProposalTabled>(&game.events()[index].what);
    if (now == nullptr)
        return nullptr;
    for (std::size_t i = index; i > 0; --i) {
        const rules::Event& event = game.events()[i - 1];
        const auto* before = std::get_if<rules::ProposalTabled>(&event.what);
        if (before != nullptr && before->author == now->author && event.audience.contains(seat))
            return &before->package;
    }
    return nullptr;
}

} // namespace

std::vector<std::string> told(const game::Game& game, rules::PartyId seat, std::size_t first, std::size_t last) {
    std::vector<std::string> lines;
    for (std::size_t i = first; i < last && i < game.events().size(); ++i) {
        const rules::Event& event = game.events()[i];
        if (!event.audience.contains(seat))
            continue;
        std::string line = wording::narrate(game.scenario(), event, seat, i, tabled_before(game, seat, i));
        if (!line.empty())
            lines.push_back(std::move(line));
    }
    return lines;
}

std::string transcript(const game::Game& game, rules::PartyId seat) {
    const scenario::PublicScenario& open = game.scenario().open;
    std::string text = open.title + '\n' + wording::as_told_to(open, seat) + "\n\n";
    for (const std::string& line : told(game, seat, 0, game.events().size()))
        for (const std::string& filled : wording::fill(line, 80, 2))
            text += filled + '\n';
    if (!game.ended())
        text += wording::account_breaks_off() + '\n';
    return text;
}

} // namespace parley::command_line
