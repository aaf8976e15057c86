// Uniformly odd play, to find states that nobody thought of. For tests.
#pragma once

#include "core/keyed_draw.hpp"
#include "rules/legal_actions.hpp"

namespace parley::test {

/// An allowed action of the seat, drawn from `seed` and `step`. Walking out and threats are rare, so that games are
/// whole.
[[nodiscard]] rules::Action random_action(const rules::View& view, std::uint64_t seed, std::uint32_t step);

} // namespace parley::test
