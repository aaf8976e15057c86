#include "game/tournament/tournament_plan.hpp"

namespace parley::game {

Seating usual_seating(std::size_t seats, std::size_t agents) {
    std::size_t assignments = 1;
    for (std::size_t seat = 0; seat < seats && assignments <= 256; ++seat)
        assignments *= agents;
    return seats <= 2 || assignments <= 256 ? Seating::every : Seating::focal;
}

} // namespace parley::game
