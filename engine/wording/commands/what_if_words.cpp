#include "wording/commands/what_if_words.hpp"

#include "game/score.hpp"
#include "wording/commands/endings.hpp"
#include "wording/moments.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

game::Expected in_hundredths_of_all(game::Expected share) {
    share.mean *= 100;
    share.low *= 100;
    share.high *= 100;
    return share;
}

} // namespace

std::string played_on_from(const game::Game& game, const game::WhatIf& found, const std::string& agent) {
    return phrase("Played on from step {step} of {steps}, {when}: {count} times, with {agent} leading {seat}; the past "
                  "and the intentions as they were, chance drawn anew.",
                  {{"step", std::to_string(found.step)},
                   {"steps", std::to_string(game.steps().size())},
                   {"when", when_words(game, found.step)},
                   {"count", std::to_string(found.games.size())},
                   {"agent", agent},
                   {"seat", party_name(game.scenario().open, found.seat)}});
}

std::string beside_the_truth(const game::Game& game, rules::PartyId seat) {
    return phrase("In truth it came to {worth} points.",
                  {{"worth", tenths(game::realised_worth(game, seat).hundredths / 100.0)}});
}

std::vector<TableRow> continuation_rows(const game::WhatIf& found, const std::optional<Spread>& spread) {
    std::vector<TableRow> rows{{"Result, points", with_interval(found.worth)}};
    if (spread) {
        std::vector<std::string> figures;
        for (const double points : *spread)
            figures.push_back(tenths(points));
        rows.push_back({"Worst, quarters, best", joined(figures, ", ")});
    }
    rows.push_back({"Score of 100", with_interval(found.score)});
    rows.push_back({"Text initialled, %", with_interval(in_hundredths_of_all(found.initialled))});
    rows.push_back({"In force at the end, %", with_interval(in_hundredths_of_all(found.in_force))});
    return rows;
}

std::vector<TableRow> continuation_endings(const EndingCounts& counts) {
    std::vector<TableRow> rows;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i] > 0)
            rows.push_back({std::string(ending_names()[i].label), std::to_string(counts[i])});
    return rows;
}

std::string moments_heading(const scenario::PublicScenario& scenario, rules::PartyId seat) {
    return phrase("The moments that mattered for {party}", {{"party", party_name(scenario, seat)}});
}

std::string moment_line(const std::string& when, std::size_t step, const std::string& did) {
    return phrase("{when}, step {step}: {did}.", {{"when", when}, {"step", std::to_string(step)}, {"did", did}});
}

} // namespace parley::wording
