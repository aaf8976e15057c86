// A coarse look at many vectors of worth: which of them are surely dominated, so that only the others need be sorted.
// Knows neither blocks nor texts.
#pragma once

#include "analysis/sums/worth.hpp"

#include <span>
#include <vector>

namespace parley::analysis {

/// The vectors, of `parties` entries each and one after another, that no other betters by a whole cell of a grid laid
/// over them: more to every party but the last by a cell, and no less to the last. In order; all maxima are among them.
/// Two passes, about 2¹⁴ cells. Requires: 2 to max_parties parties, no entry the least std::int32_t.
[[nodiscard]] std::vector<std::uint32_t> rows_worth_sorting(std::span<const std::int32_t> worths, std::size_t parties);

} // namespace parley::analysis
