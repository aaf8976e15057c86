// What a finished game was worth to each party, and the score made of it (rules/BALANCE.md). Knows nothing of
// how it is shown, nor of whether a rehearsal counts.
#pragma once

#include "game/game.hpp"

namespace parley::game {

struct Score {
    core::Points worth;        // realised: implementation as it really went, or the no-deal value
    core::Points reservation;  // initial, less what ends by its day without a text
    core::Points best;         // the most it could have had with nobody below its own initial reservation
    core::Points at_signature; // of the initialled text with the trust then; status quo 0 when none was initialled
    core::Points saved;        // of `worth`, what was not borne because its own undertakings were hedged or broken
    int national{}; // 0–70: 70 · clamp((worth − saved − reservation)/(best − reservation), 0, 1): what was kept
    int support{};  // 0–15: share of the support kept
    int assessment{}; // 0–15: 15 · max(0, 1 − Brier/Brier(prior)), over sessions 3 to 6 (the last ones of a short game)
    double assessment_skill{}; // 1 − Brier/Brier(prior), may be negative
    [[nodiscard]] int total() const { return national + support + assessment; }
};
// `best` is reckoned at the initial trust and the profiles that were drawn, among the texts that may be signed (form,
// and every party's instructed red lines). Where nothing above its reservation was to be had, `national` is 70 for a
// party that kept its reservation and 0 for one that did not. Where there was nothing to assess, or nothing was filed
// in the sessions that count, the last estimate filed counts; with nothing to assess at all, `assessment` is 15.

struct JointScore {
    double gain_captured{}; // share of the possible joint gain over no-deal that the text captured at signature, 0–1
    core::Points
        to_frontier; // the most the text could still have given one party at no cost to another; 0 on the frontier
    std::optional<core::Points>
        to_nash; // Euclidean, from the Nash point at the same trust and profiles; nothing where the zone is empty
    core::Points balance; // the largest less the smallest surplus over the reservations, at signature
    int tension{};        // at the end
    bool exact{true};     // false where the frontier was only approximated
};
// Without an initialled text: nothing captured, and both distances count from the reservations at the initial trust.

struct GameScore {
    std::vector<Score> of; // by party
    JointScore joint;
};

/// Requires: the game has ended. A rehearsal is scored too; the caller says that it does not count.
[[nodiscard]] GameScore score(const Game& game);

/// What a party did not bear because it hedged or broke undertakings of its own: `Score::saved`; never negative.
[[nodiscard]] core::Points saved_by_breaking(const Game& game, rules::PartyId party);

/// What the game was worth to a party: `Score::worth` alone, without a frontier. Requires: the game has ended.
[[nodiscard]] core::Points realised_worth(const Game& game, rules::PartyId party);

/// The step by which the last party put its initials to the text (the last such step, after a return to the table);
/// nothing when no text was initialled by all. The text is `state_before(step).open.text.agreed`.
[[nodiscard]] std::optional<std::size_t> signing_step(const Game& game);

/// The first session (from 0) whose assessments count: the third of six, and in proportion.
[[nodiscard]] std::size_t first_scored_session(const scenario::PublicScenario& scenario);

/// What no agreement is worth in a score: the initial reservation, less a point for every five of tension above
/// `ripe_from`, for a profile that tension hurts. Leverage never enters.
[[nodiscard]] core::Points no_deal_worth(const treaty::ProfileTerms& terms, int tension, int ripe_from);

} // namespace parley::game
