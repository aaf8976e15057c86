// Who holds a seat. Knows nothing of the game that is played.
#pragma once

#include <string>

namespace parley::game {

/// Who decides for a seat: a person, or the agent of that roster name.
struct Seat {
    std::string agent; // "" for a person
    [[nodiscard]] bool is_person() const { return agent.empty(); }
    friend bool operator==(const Seat&, const Seat&) = default;
};

} // namespace parley::game
