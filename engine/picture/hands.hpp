// A party's hand: its colour, its line and its symbol together, so that a picture can be read without colour. Refuses
// to know the parties' names.
#pragma once

#include "picture/picture.hpp"

namespace parley::picture {

/// The first party is solid and square, the second dashed and triangular, then dotted and diamond, solid and a ring.
[[nodiscard]] constexpr Dash party_dash(std::size_t party) {
    constexpr Dash dashes[ink_parties] = {Dash::solid, Dash::dashed, Dash::dotted, Dash::solid};
    return dashes[party % ink_parties];
}
[[nodiscard]] constexpr Symbol party_symbol(std::size_t party) {
    constexpr Symbol symbols[ink_parties] = {Symbol::square, Symbol::triangle, Symbol::diamond, Symbol::ring};
    return symbols[party % ink_parties];
}
[[nodiscard]] constexpr Stroke party_stroke(std::size_t party, double width) {
    return {party_ink(party), width, party_dash(party)};
}

} // namespace parley::picture
