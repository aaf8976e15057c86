// Plain negotiation domains as venues of a tournament, and a fixture played by alternating offers. Knows nothing of the
// other protocol.
#pragma once

#include "game/alternating_offers.hpp"
#include "game/tournament/game_result.hpp"
#include "game/tournament/schedule.hpp"
#include "scenario/domain.hpp"

namespace parley::game {

using BargainingTables = std::vector<std::shared_ptr<const BargainingTable>>;

/// The venue that a domain is: its seats in the order in which they speak.
[[nodiscard]] Venue venue_of(const scenario::Domain& domain, std::size_t agents);

/// Requires: the plan's venues are those of these tables' domains, its agents are negotiators. May be called from
/// several threads.
[[nodiscard]] GameResult play_negotiation(const BargainingTables& tables, const TournamentPlan& plan,
                                          const Fixture& fixture);

[[nodiscard]] GameResult result_of(const BargainingTable& table, const NegotiationResult& negotiated,
                                   std::uint32_t number = 0);

} // namespace parley::game
