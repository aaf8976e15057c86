// What a game was worth to a seat, as rules/BALANCE.md counts it, and how it went, for tables.
#pragma once

#include "game/batch_summary.hpp"
#include "tests/play/cast.hpp"

#include <array>

namespace parley::testing {

/// One game from one seat.
struct Outcome {
    bool deal{};     // a text came into force
    bool crisis{};   // the talks collapsed
    bool incident{}; // there was one
    double
        payoff{}; // points: the text's worth when it was signed if it came into force, else the initial no-deal value
    double
        score_worth{}; // points as the score counts them: kept, broken and caught; or no deal at the tension of the end
    rules::ProfileId profile;                   // that the other seat drew
    std::optional<rules::SessionIndex> session; // of the initials
    std::size_t ending{};                       // alternative of rules::Ending
};
[[nodiscard]] Outcome outcome_of(const game::Game& game, rules::PartyId seat);

/// Many games from one seat.
struct Row {
    game::MeanOf deals, crises, incidents, sessions;   // shares in thousandths; sessions from 1
    game::MeanOf payoff, payoff_of_deals, score_worth; // hundredths of a point
    std::array<game::MeanOf, treaty::max_profiles> deals_by_profile, payoff_by_profile;
    std::array<std::uint32_t, std::variant_size_v<rules::Ending>> endings{};
    std::uint32_t games{};
    void add(const Outcome& outcome);
};

/// The games of the match from one seat, in order, on `jobs` threads.
[[nodiscard]] std::vector<Outcome> outcomes_of(const Match& match, rules::PartyId seat, std::uint32_t jobs);
[[nodiscard]] Row row_of(const std::vector<Outcome>& outcomes);
/// One row less another, game by game: the same seeds bring the same profiles and events. Hundredths of a point.
[[nodiscard]] game::Mean difference(const std::vector<Outcome>& row, const std::vector<Outcome>& other,
                                    double Outcome::*of = &Outcome::payoff);

} // namespace parley::testing
