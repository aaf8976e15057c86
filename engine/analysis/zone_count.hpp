// How many texts lie in the zone, counted exactly without enumerating them. Knows nothing of the frontier.
#pragma once

#include "analysis/agreement_space.hpp"

namespace parley::analysis {

/// The number of texts worth at least the reservation to every party. For two parties by meeting in the middle: the
/// blocks in two halves, each enumerated, pairs counted by a sweep; n log n in the larger half. For more parties by
/// enumeration. Nothing when it would take more than `counting_limit` sums or the space is not complete.
[[nodiscard]] std::optional<std::uint64_t> texts_in_zone(const AgreementSpace& space, const Worth& reservation);

inline constexpr std::size_t counting_limit = 1U << 22;

} // namespace parley::analysis
