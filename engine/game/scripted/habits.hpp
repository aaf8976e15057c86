// The four scripted players of rules/BALANCE.md by name, and games of one of them against the roster. For two parties.
#pragma once

#include "game/game.hpp"
#include "game/scripted/hearsay.hpp"

#include <array>
#include <string_view>

namespace parley::game {

enum class Habit : std::uint8_t { trader, extreme_opener, staller, haggler };
inline constexpr std::array<Habit, 4> every_habit{Habit::trader, Habit::extreme_opener, Habit::staller, Habit::haggler};

/// "trader", "extreme-opener", "staller", "haggler".
[[nodiscard]] std::string_view word_of(Habit habit);
[[nodiscard]] std::unique_ptr<agents::Agent> make_scripted(Habit habit, std::shared_ptr<const Hearsay> hearsay);

struct ScriptedSeries {
    std::shared_ptr<const scenario::Scenario> scenario;
    Habit habit{};
    rules::PartyId seat; // the scripted player's; the other is `opponent`'s
    std::string opponent{agents::default_opponent};
    std::uint64_t series{1};
    std::uint32_t node_budget{agents::default_node_budget};
};

/// Game `index` of the series, to its end; its seed and the rumour follow from both. Requires: two parties, and an
/// opponent of the roster.
[[nodiscard]] Game play_scripted(const ScriptedSeries& series, std::uint32_t index);

} // namespace parley::game
