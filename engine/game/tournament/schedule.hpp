// A plan written out as a numbered list of games. The same plan gives the same list everywhere, so that a part of it is
// told by numbers alone. Knows nothing of how a game is played.
#pragma once

#include "game/tournament/tournament_plan.hpp"
#include "treaty/ids.hpp"

#include <array>

namespace parley::game {

using AgentIndex = std::uint8_t; // in the plan's list

/// Who sits where at a venue.
struct Pairing {
    std::array<AgentIndex, treaty::max_parties> agents{}; // by seat
    std::uint8_t counted{};                               // bit s: seat s counts in the figures of its agent
    [[nodiscard]] bool counts(std::size_t seat) const { return ((counted >> seat) & 1U) != 0; }
    friend bool operator==(const Pairing&, const Pairing&) = default;
};

/// One game of the list.
struct Fixture {
    std::uint32_t number{};     // from 0
    std::uint32_t venue{};      // in the plan's list
    std::uint32_t repetition{}; // from 0; the same repetition of every pairing at a venue has the same seed
    std::uint64_t seed{};
    Pairing pairing;
};

/// Every pairing at a venue, in a fixed order, each once.
[[nodiscard]] std::vector<Pairing> pairings(const Venue& venue, std::size_t agents);

/// How many games the plan holds; it may be more than can be played.
[[nodiscard]] std::uint64_t games_in(const TournamentPlan& plan);

class Schedule {
  public:
    /// Requires: games_in(plan) ≤ most_games_in_all.
    explicit Schedule(TournamentPlan plan);

    [[nodiscard]] const TournamentPlan& plan() const { return plan_; }
    [[nodiscard]] std::uint32_t games() const { return first_.back(); }
    [[nodiscard]] std::size_t seats(const Fixture& fixture) const { return plan_.venues[fixture.venue].seats.size(); }
    /// Requires: number < games(). Venues follow each other; within one the pairings, and of a pairing its repetitions.
    [[nodiscard]] Fixture at(std::uint32_t number) const;

  private:
    TournamentPlan plan_;
    std::vector<std::vector<Pairing>> pairings_; // by venue
    std::vector<std::uint32_t> first_;           // number of each venue's first game, and one past the last
};

/// One of `count` parts of a list of games: every count-th game. The whole is part 1 of 1.
struct Shard {
    std::uint32_t index{1}, count{1}; // 1 ≤ index ≤ count ≤ most_shards
    [[nodiscard]] bool holds(std::uint32_t number) const { return number % count == index - 1; }
    /// How many of `games` games it holds.
    [[nodiscard]] std::uint32_t size(std::uint32_t games) const { return (games + count - index) / count; }
    friend bool operator==(const Shard&, const Shard&) = default;
};

inline constexpr std::uint32_t most_shards = 100'000;

} // namespace parley::game
