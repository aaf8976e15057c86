// How many texts lie in the zone, counted without enumerating them. Knows nothing of the frontier.
#pragma once

#include "analysis/agreement_space.hpp"
#include "analysis/sums/sum_count.hpp"

namespace parley::analysis {

/// The number of texts worth at least the reservation to every party: exact where that is affordable, else bounds.
/// Nothing when the space is not complete, or has 2⁶³ texts or more.
[[nodiscard]] std::optional<OutcomeCount> count_zone(const AgreementSpace& space, const Worth& reservation);

/// The same where it is exact; nothing where there are only bounds.
[[nodiscard]] std::optional<std::uint64_t> texts_in_zone(const AgreementSpace& space, const Worth& reservation);

} // namespace parley::analysis
