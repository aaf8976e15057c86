// What a finished game was worth to each party, and the score made of it (DESIGN §2.6, BALANCE §7).
#pragma once

#include "game/game.hpp"

namespace parley::game {

struct Score {
    core::Points worth;        // realised: implementation as it really went, or the no-deal value
    core::Points reservation;  // initial
    core::Points best;         // the most it could have had with nobody below its own initial reservation
    core::Points at_signature; // of the initialled text with the trust then; status quo 0 when none was initialled
    int national{};            // 0–70: 70 · clamp((worth − reservation)/(best − reservation), 0, 1)
    int support{};             // 0–15: share of the support kept
    int assessment{};          // 0–15: 15 · max(0, 1 − Brier/Brier(prior)), over sessions 3 to 6 (the last ones of a short game)
    double assessment_skill{}; // 1 − Brier/Brier(prior), may be negative
    [[nodiscard]] int total() const { return national + support + assessment; }
};

struct JointScore {
    double gain_captured{};   // share of the possible joint gain over no-deal that the text captured at signature, 0–1
    core::Points to_frontier; // least the text could still have given one party at no cost to another
    core::Points balance;     // difference of the parties' surpluses over their reservations
    int tension{};            // at the end
    bool exact{true};         // false where the frontier was only approximated
};

struct GameScore {
    std::vector<Score> of; // by party
    JointScore joint;
};

/// Requires: the game has ended. A rehearsal is scored too; the caller says that it does not count.
[[nodiscard]] GameScore score(const Game& game);

} // namespace parley::game
