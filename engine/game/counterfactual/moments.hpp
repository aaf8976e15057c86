// The moments of a finished game that mattered most to a player: decisions after which the game was likely to come out
// otherwise than before them. Found by playing on from just before and from just after each (DESIGN §2.6), not by rules
// of thumb. Knows nothing of how they are told.
#pragma once

#include "game/counterfactual/continuation.hpp"

namespace parley::game {

struct MomentsSearch {
    PlayOn how;                 // `games` continuations from before and as many from after each decision that is tested
    std::uint32_t screening{8}; // the same for every decision, to find those that are tested
    int tested{6};              // at most 8
    core::Points least{100};    // a smaller difference matters to nobody
};

/// The search that a debrief makes of this game.
[[nodiscard]] MomentsSearch search_for_debrief(const Game& game);

/// One decision of the player. Worth in points to the player.
struct Moment {
    std::size_t step{};
    Expected before;                      // when the agent decides there and plays on
    Expected after;                       // when what was done is done and the agent plays on
    Expected difference;                  // after − before, continuation by continuation over the same chance
    std::optional<rules::Action> instead; // what the agent did there most often, where it was something else
    std::uint32_t instead_of{};           // in how many of its continuations, of `before.count`
};

struct Moments {
    std::vector<Moment> chosen; // at most three, in order of time; no two are neighbouring decisions of the player
    std::size_t decisions{};    // screened
    std::size_t tested{};
    bool complete{}; // false when cancelled: nothing is chosen then
};

/// Two stages, so that a lucky draw does not choose itself: all decisions are screened, those that moved most are
/// played on again over fresh chance, and of these the three are chosen whose intervals (95 % together) leave 0 out and
/// whose mean is at least `least`. Same result for any number of `jobs`. Requires: the game has ended.
[[nodiscard]] Moments moments_that_mattered(const Game& game, rules::PartyId seat, const MomentsSearch& search,
                                            std::uint32_t jobs, const Progress& progress = {},
                                            const std::stop_token& cancel = {});

/// The steps at which the seat decided something that can move the game: all of its own but its assessments, which
/// nobody else sees.
[[nodiscard]] std::vector<std::size_t> decisions_of(const Game& game, rules::PartyId seat);

} // namespace parley::game
