// The purposes of the draws made outside the rules (rules/draws.hpp has its own, from 1). Never renumbered: saved games
// and published batches draw by these numbers.
#pragma once

#include <cstdint>

namespace parley::game {

enum class Purpose : std::uint32_t {
    agent_seed_high = 1001,
    agent_seed_low = 1002,
    game_of_batch = 1003,
    game_of_tournament = 1004,
    continuation = 1005,
};

} // namespace parley::game
