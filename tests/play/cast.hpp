// The scripted players by name, and games between them and the roster.
#pragma once

#include "game/scripted/hearsay.hpp"
#include "game/self_play.hpp"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace parley::testing {

using game::Hearsay;
using game::hearsay_of;

struct PlayerKind {
    std::string_view name;
    std::string_view summary; // one sentence
};

/// All scripted players: those of rules/BALANCE.md first, then those that try its exploits.
[[nodiscard]] std::vector<PlayerKind> cast();

/// A scripted player, or else an agent of the roster; nothing when there is none of that name.
[[nodiscard]] std::unique_ptr<agents::Agent> make_player(std::string_view name,
                                                         const std::shared_ptr<const Hearsay>& hearsay);

/// Who plays whom: one name a seat, of the cast or the roster.
struct Match {
    std::shared_ptr<const scenario::Scenario> scenario;
    std::vector<std::string> names;
    std::uint64_t series{1};
    std::uint32_t games{};
    std::uint32_t node_budget{agents::default_node_budget};
};

/// Game `index` of the match, to its end. The rumours are drawn anew for every game. Requires: two parties and known
/// names.
[[nodiscard]] game::Game play_game(const Match& match, std::uint32_t index);

/// All games of the match on `jobs` threads (0 for as many as the machine has); `take` is called on one thread, in the
/// order of their indices.
void play_match(const Match& match, std::uint32_t jobs,
                const std::function<void(std::uint32_t index, const game::Game& game)>& take);

} // namespace parley::testing
