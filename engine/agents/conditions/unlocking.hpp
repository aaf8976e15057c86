// What a delegation does about locks: what it would gain by their opening, which of their conditions it can meet
// itself, and what a text that meets some is worth beside what it says. Reads what everybody sees.
#pragma once

#include "agents/standing/standing.hpp"

namespace parley::agents {

/// What the package adds by the parts of conditions that it would meet: half of what opening would bring, shared over
/// the parts that are still missing; 0 without locks.
[[nodiscard]] core::Points worth_of_unlocking(const Standing& standing, const treaty::Package& package);

/// The article alone, at the least gain that its condition makes worth while, that meets a missing part of a condition
/// which asks for text; of several the one that displeases the others least. Nothing where none may be tabled.
[[nodiscard]] std::optional<treaty::Package> part_that_unlocks(const Standing& standing);

/// A measure of its own, other than one of pressure, for which a lock that it would gain by waits: that it is seen to
/// be taken, or what it leaves standing on the map. Nothing where there is none.
[[nodiscard]] std::optional<rules::MeasureId> measure_waited_for(const Standing& standing);
/// Whether a lock that it would gain by waits for a gesture of its own; for quiet on its own part.
[[nodiscard]] bool waits_for_gesture(const Standing& standing);
[[nodiscard]] bool waits_for_quiet(const Standing& standing);

} // namespace parley::agents
