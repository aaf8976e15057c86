// What makes one delegation of the roster unlike another, as data: how its target moves and how it carries itself away
// from the table. Knows no game; the parts of this floor read it.
#pragma once

#include "agents/opponent/offer_models.hpp"

#include <cstdint>
#include <string_view>

namespace parley::agents {

/// How the worth aimed at moves over a game.
enum class TargetRule : std::uint8_t {
    holds,       // hardly at all
    by_time,     // with the share of own actions used: Faratin, Sierra & Jennings 1998
    reciprocal,  // with the value received: METHODS.md, rule 1
    in_order,    // one step down for each new offer of the other side: de Jonge 2022
    nicely,      // towards the estimated Nash text as far as the other side has come: Baarslag, Hindriks & Jonker 2013
    expecting,   // towards the best that the spread of the offers gives hope for: Kawaguchi, Fujita & Ito 2010
    hard,        // near its best until the end: van Krimpen, Looije & Hajizadeh 2013
    forecasting, // so as to meet the other side's forecast best: Williams et al. 2012
};

enum class Temper : std::uint8_t {
    pressing,  // leverage, red lines, threats; may walk out
    yielding,  // gestures and promises; plays down
    mirroring, // gestures for gestures, pressure for pressure; asks, bridges, uses the back channel, has a home
    sober,     // consults, learns, saves
};

struct Character {
    std::string_view name;
    TargetRule rule{TargetRule::by_time};
    Temper temper{Temper::sober};
    Reading reading{Reading::of_positions};
    double exponent{1};         // Faratin's e, for `by_time`
    std::int32_t least{};       // its target stays above this share of the most it could get, per mille
    std::int32_t opening{1000}; // where between floor (0) and the most it could get (1000) its target starts
    std::int32_t by_time{250};  // of the range conceded by the calendar alone, in thousandths, for `reciprocal`
    int first_gesture{1};       // the session in which one that mirrors makes a gesture unasked; −1 for none
    std::int32_t opening_an_action{1000}; // and no farther than this for each useful action: little time, near opening
};

} // namespace parley::agents
