// What a shape is drawn in, by its meaning. Refuses to know what colour that is: see palette.hpp.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace parley::picture {

enum class Ink : std::uint8_t {
    // Text and lines on paper or page.
    ink,   // what is to be read first
    quiet, // what is to be read second: still text
    line,  // edges of cards and fields
    grid,  // the faintest: behind a chart
    cloud, // a thousand dots
    // Grounds.
    paper,
    page,
    bar,    // the dark bar
    on_bar, // text on it
    // The map.
    sea,
    land,
    border, // between lands, and coasts
    land_party_a,
    land_party_b,
    land_party_c,
    land_party_d,
    // The parties, in the scenario's order: lines and symbols; deep for text; soft for fills under text.
    party_a,
    party_b,
    party_c,
    party_d,
    party_a_deep,
    party_b_deep,
    party_c_deep,
    party_d_deep,
    party_a_soft,
    party_b_soft,
    party_c_soft,
    party_d_soft,
    // Signals. Gold is a fill under text in `bar`, or text on the bar; the others are lines and text on paper or page.
    gold,
    green,
    red,
    tension, // the dial, as a line or as text
    zone,    // better than no deal for all
};

inline constexpr std::size_t ink_count = 33;
inline constexpr std::size_t ink_parties = 4;

/// "party-a-deep": for style sheets.
[[nodiscard]] std::string_view ink_name(Ink ink);

/// The party's own, by its place in the scenario, 0 to 3.
[[nodiscard]] constexpr Ink party_ink(std::size_t party) {
    return static_cast<Ink>(static_cast<std::size_t>(Ink::party_a) + party % ink_parties);
}
[[nodiscard]] constexpr Ink party_deep_ink(std::size_t party) {
    return static_cast<Ink>(static_cast<std::size_t>(Ink::party_a_deep) + party % ink_parties);
}
[[nodiscard]] constexpr Ink party_soft_ink(std::size_t party) {
    return static_cast<Ink>(static_cast<std::size_t>(Ink::party_a_soft) + party % ink_parties);
}
[[nodiscard]] constexpr Ink party_land_ink(std::size_t party) {
    return static_cast<Ink>(static_cast<std::size_t>(Ink::land_party_a) + party % ink_parties);
}

} // namespace parley::picture
