// What might have come of a game, in words: the moments that mattered, and how a continuation went. For readers to whom
// every side's papers are open. Knows nothing of how it is drawn.
#pragma once

#include "game/counterfactual/moments.hpp"

#include <string>

namespace parley::wording {

/// One moment, from the player's side ("you").
struct MomentWords {
    std::string when;    // "Session 3 (13 January)"
    std::string did;     // "you accepted the proposal of the Russian delegation"
    std::string came_of; // "From 24.1 points to 29.3: +5.2 (95 %: +2.1 to +8.3)."
    std::string instead; // "tit-for-tat in your seat would mostly have …"; "" where it did the same
};
[[nodiscard]] MomentWords moment_words(const game::Game& game, rules::PartyId seat, const game::Moment& moment,
                                       const std::string& agent);

/// How many were found among how many, and how they were looked for; says plainly when fewer than three stood out.
[[nodiscard]] std::string moments_found(const game::Moments& moments, const game::MomentsSearch& search);

// Around them, where they are looked for.
[[nodiscard]] std::string how_moments_are_found();
[[nodiscard]] std::string look_for_moments_label();
/// "40 % of the games are played."
[[nodiscard]] std::string share_of_games_played(int per_cent);
/// "+5.2 points"
[[nodiscard]] std::string moment_difference(double points);
/// What was done, as a sentence: "You accepted the proposal of the Russian delegation."
[[nodiscard]] std::string moment_done(const MomentWords& words);
/// What came of it, and what another would have done.
[[nodiscard]] std::string moment_outcome(const MomentWords& words);

/// What came of the continuations, and what had come of the game itself: two or three sentences.
[[nodiscard]] std::string what_if_words(const game::Game& game, const game::WhatIf& found, const std::string& agent);

/// When a step was: "session 3 (13 January)", "ratification", "period 2", "the extra session".
[[nodiscard]] std::string when_words(const game::Game& game, std::size_t step);

/// One decimal: "24.1"; with a sign: "+5.2".
[[nodiscard]] std::string tenths(double number);
[[nodiscard]] std::string signed_tenths(double number);
/// "27.4 (95 %: 25.9 to 28.9)"
[[nodiscard]] std::string with_interval(const game::Expected& expected);

} // namespace parley::wording
