// How an envoy carries itself: the character of its mode, coloured by its own profile. Behaves by profile from the
// first minute (METHODS.md, rule 6): what it resists, what it likes, how it treats its word. Knows no game beyond its
// view.
#pragma once

#include "agents/envoy/envoy.hpp"
#include "agents/standing/character.hpp"

namespace parley::agents {

/// The manner of a game: drawn once by key.
[[nodiscard]] Manner drawn_manner(const AgentRandom& random);

[[nodiscard]] Character character_of(EnvoyMode mode, Manner manner);

} // namespace parley::agents
