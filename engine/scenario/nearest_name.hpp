// The known name that somebody who wrote an unknown one most likely meant.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parley::scenario {

/// Insertions, deletions, substitutions and swaps of neighbours that turn `a` into `b`, no part edited twice (the
/// optimal string alignment distance of Damerau 1964). Counts bytes; cost grows with the product of the lengths.
[[nodiscard]] std::size_t edit_distance(std::string_view a, std::string_view b);

/// The nearest of `known` if it differs in at most a third of its letters, else "". Ties go to the first. Names longer
/// than 64 bytes are near to nothing.
[[nodiscard]] std::string nearest_name(std::string_view written, const std::vector<std::string_view>& known);
[[nodiscard]] std::string nearest_name(std::string_view written, const std::vector<std::string>& known);

} // namespace parley::scenario
