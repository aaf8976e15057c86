// What the outcomes of a plain domain are measured by: its frontier and its Nash point, exactly, once a domain.
#pragma once

#include "game/alternating_offers.hpp"

namespace parley::game {

[[nodiscard]] DomainYardsticks find_yardsticks(const agents::bargaining::PreparedDomain& domain);

/// Euclidean. Requires: equal lengths.
[[nodiscard]] double distance(const std::vector<double>& a, const std::vector<double>& b);

/// To the nearest point of the frontier.
[[nodiscard]] double distance_to_frontier(const DomainYardsticks& yardsticks, const std::vector<double>& worth);

} // namespace parley::game
