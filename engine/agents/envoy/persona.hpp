// How an envoy carries itself: its character, coloured by a manner. Behaves by profile from the first minute
// (METHODS.md, rule 6): what it resists, what it likes, how it treats its word. Knows no game.
#pragma once

#include "agents/agent.hpp"
#include "agents/standing/character.hpp"

namespace parley::agents {

/// A temperament, which colours what it does and not what it wants. The warm one begins with a gesture, the formal one
/// makes it when the first session has passed, the wary one only answers; the warm one hears the other side for two
/// sessions before it has it read. In the order of their roster names.
enum class Manner : std::uint8_t { formal, warm, wary };
inline constexpr std::size_t manner_count = 3;

/// The manner of a game: drawn once by key.
[[nodiscard]] Manner drawn_manner(const AgentRandom& random);

[[nodiscard]] Character character_of(Manner manner);

} // namespace parley::agents
