// The moments of a finished game that mattered most to a player: decisions after which the game was likely to come out
// otherwise than before them. Found by playing on from just before and from just after each, not by rules
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

struct DecisionPlayed; // a decision with the continuations from before and after it

/// The search below in pieces, for those who have other work between: the same result whoever plays which piece when.
/// Two stages one after the other, each of so many continuations.
class MomentsHunt {
  public:
    /// `game` stays where it is meanwhile. Requires as `moments_that_mattered`.
    MomentsHunt(const Game& game, rules::PartyId seat, MomentsSearch search);
    ~MomentsHunt();

    /// Continuations of the stage at hand; of all stages together.
    [[nodiscard]] std::uint32_t pieces() const;
    [[nodiscard]] std::uint32_t pieces_of_all() const;
    /// Different pieces may be played at the same time. Requires: `piece` < pieces().
    void play(std::uint32_t piece);
    /// Goes to the next stage; false when that was the last, and what was found is known. Requires: every piece of the
    /// stage at hand was played.
    bool next_stage();
    [[nodiscard]] const Moments& found() const { return found_; }

  private:
    void begin(const std::vector<std::size_t>& decisions, PlayOn how);

    const Game& game_;
    const rules::PartyId seat_;
    const MomentsSearch search_;
    const std::vector<std::size_t> steps_;
    std::size_t tested_{};
    bool tests_{}; // the second stage
    PlayOn how_;   // of the stage at hand
    std::vector<DecisionPlayed> played_;
    Moments found_;
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
