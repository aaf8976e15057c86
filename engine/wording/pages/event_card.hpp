// An event of the deck as an instructor reads it who may bring it in: what it says, who learns of it, what it does.
// Opens the deck and the names of groups at home: for no player's eyes before the game is over.
#pragma once

#include "scenario/scenario.hpp"

#include <string>
#include <vector>

namespace parley::wording {

struct EventCard {
    std::string headline;
    std::string text;
    std::string day;               // "24 January", of an event that has a date; else ""
    std::string told_to;           // "Told to every delegation."
    std::vector<std::string> does; // "tension +2", "trust of Russia in the United States −5"; empty where it only tells
};
/// Requires: the scenario has it.
[[nodiscard]] EventCard event_card(const scenario::Scenario& scenario, scenario::OccurrenceId event);

} // namespace parley::wording
