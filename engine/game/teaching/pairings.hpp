// Agents against agents: what games between some of the roster come to, seat by seat, and those of a cooperative pair
// beside them. The same scenario and plan give the same figures. Knows nothing of how they are told.
#pragma once

#include "game/batch_summary.hpp"

namespace parley::game {

struct PairingsPlan {
    std::vector<std::string> agents{"hardliner", "conceder", "tit-for-tat", "envoy"};
    std::uint32_t games{15}; // a pairing
    std::uint64_t series{47};
    std::uint32_t node_budget{agents::default_node_budget / 10};
};

/// Who sat where, and what came of it.
struct PlayedPairing {
    std::vector<std::size_t> agents; // by seat, of the plan; empty for a cooperative pair
    std::uint32_t games{};
    Mean in_force;               // share of the games in which a text came into force, 0–1
    Mean session;                // in which it was initialled, from 1, over the games in which one was
    rules::ByParty<Mean> gained; // hundredths: what each had in the end over what no deal was worth to it at the start
    Mean together;               // hundredths: the sum of these
};

/// Two parties: every agent in the one seat against every agent in the other, the second seat's varying fastest, then
/// the cooperative pair. More: each agent in all the seats at once. Nothing when a stop was asked for. `jobs` is a
/// number of threads, 0 for as many as the machine has.
[[nodiscard]] std::optional<std::vector<PlayedPairing>>
play_pairings(const std::shared_ptr<const scenario::Scenario>& scenario, const PairingsPlan& plan, std::uint32_t jobs,
              const Progress& progress = {}, const std::stop_token& cancel = {});

} // namespace parley::game
