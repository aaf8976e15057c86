// Delegations that agree on nothing and differ in what they do away from the table alone: for the chance that talks
// collapse (rules/BALANCE.md). Each keeps to its course whatever the others do.
#pragma once

#include "game/game.hpp"

namespace parley::game {

/// What a party does with its capital: nothing; whatever raises tension most; gestures, and what lowers it.
enum class CrisisCourse : std::uint8_t { passive, pressing, conciliatory };

/// A game in which every party keeps to the course, to its end.
[[nodiscard]] Game play_course(std::shared_ptr<const scenario::Scenario> scenario, CrisisCourse course,
                               std::uint64_t seed);

} // namespace parley::game
