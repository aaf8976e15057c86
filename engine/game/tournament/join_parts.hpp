// The parts of a tournament, played anywhere, joined to the results of the whole; or why they cannot be. Knows nothing
// of where they were played.
#pragma once

#include "game/tournament/results_file.hpp"

namespace parley::game {

/// A part and where it came from.
struct Part {
    std::string from; // for people: a file's name
    KeptResults kept;
};

enum class JoinFault : std::uint8_t {
    no_parts,
    foreign,      // `part` belongs to another tournament than `other`
    other_split,  // `part` is of another number of parts than `other`
    doubled,      // `part` and `other` are the same part
    missing,      // part `index` of `count` was not given
    not_finished, // `part` lacks `lacking` games, `torn` says whether its last line broke off
};

struct JoinProblem {
    JoinFault fault{};
    std::string part, other;        // where they came from
    std::uint32_t index{}, count{}; // of the part that is missing or not finished
    std::uint32_t lacking{};        // games
    bool torn{};
    friend bool operator==(const JoinProblem&, const JoinProblem&) = default;
};

struct Joined {
    TournamentPlan plan;
    std::vector<GameResult> results; // every game of the plan once, in the order of their numbers
};

/// The results, or everything that is wrong with the parts.
[[nodiscard]] core::Result<Joined, std::vector<JoinProblem>> join_parts(const std::vector<Part>& parts);

} // namespace parley::game
