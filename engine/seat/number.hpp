// A number of the game that a seat can ask about: its receipt is the list of what moved it. Knows nothing of how it is
// drawn.
#pragma once

#include "rules/state.hpp"

namespace parley::seat {

struct Number {
    enum class Kind : std::uint8_t { tension, trust, support, capital, leverage, standing, worth };
    Kind kind{Kind::tension};
    rules::PartyId of{};                  // whose it is; trust: whom is believed
    rules::PartyId in{};                  // trust: who believes
    rules::ConstituencyId constituency{}; // support
    friend bool operator==(const Number&, const Number&) = default;
};

} // namespace parley::seat
