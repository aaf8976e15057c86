// What a tournament is to play, as a value: venues, agents, how they are seated, how many games, which seeds.
// Everything that decides the results is in it, so that two runs of one plan can be joined. Knows neither files nor
// threads.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace parley::game {

enum class Protocol : std::uint8_t {
    whole_games,        // scenarios by the rules of Parley
    alternating_offers, // negotiation domains by plain alternating offers
};

/// Who meets whom at a venue of several seats.
enum class Seating : std::uint8_t {
    every, // every ordered assignment of the agents to the seats; every seat counts
    focal, // each agent in each seat against a field of each other agent in all the other seats, and each agent against
           // its own kind; only the focal seat counts (every seat among its own kind)
};

/// A scenario or a domain, as far as a plan needs it.
struct Venue {
    std::string name;               // its id
    std::string title;              // for people
    std::vector<std::string> seats; // ids of the parties, 2 to 6
    std::uint64_t text{};           // the digest of its file's text
    Seating seating{};
    friend bool operator==(const Venue&, const Venue&) = default;
};

struct TournamentPlan {
    Protocol protocol{};
    std::vector<Venue> venues;       // 1 to 1000, each name once
    std::vector<std::string> agents; // 1 to 64, each once
    std::uint32_t games{};           // for every venue and pairing, 1 to 10,000
    std::uint64_t seed{};
    std::uint32_t rounds{};      // of alternating offers; 0 for whole games
    std::uint32_t node_budget{}; // of one decision; 0 for alternating offers
    int rules_version{};         // of whole games, or offers_version
    friend bool operator==(const TournamentPlan&, const TournamentPlan&) = default;
};

inline constexpr std::size_t most_venues = 1000, most_agents = 64;
inline constexpr std::uint32_t most_games_a_pairing = 10'000, most_rounds = 1'000'000;
inline constexpr std::uint64_t most_games_in_all = 2'000'000; // all results are held at once

/// `every` for two seats, and for more as long as the assignments are no more than 256; else `focal`.
[[nodiscard]] Seating usual_seating(std::size_t seats, std::size_t agents);

} // namespace parley::game
