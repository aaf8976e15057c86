// What a text is thought to cost the others, as whole numbers that a search for packages adds up. Filled in by whoever
// models them; knows no model itself.
#pragma once

#include "rules/view.hpp"

#include <array>

namespace parley::agents {

/// Displeasure is counted in these: one whole ladder of an article of plain weight.
inline constexpr std::int32_t whole_ladder = 5000;

/// What an outcome is thought to cost the others, in any unit, added up over provisions; and for each rung by which a
/// mirrored pair differs, counted at the pair's first provision.
struct Displeasure {
    std::array<std::array<std::int32_t, treaty::max_options>, treaty::max_provisions> of{};
    std::array<std::int32_t, treaty::max_provisions> uneven{};
    /// Added by a search for each hundredth of own worth: what one has, the other is assumed to lack. It lets
    /// concessions go on where nothing more is known to please.
    std::int32_t own_worth{};
    friend bool operator==(const Displeasure&, const Displeasure&) = default;
};

/// Without the part for own worth.
[[nodiscard]] std::int32_t displeasure(const treaty::TreatyText& text, const Displeasure& costs,
                                       const treaty::Outcome& outcome);

/// The first of a mirrored pair, at which its unevenness is counted.
[[nodiscard]] bool leads_pair(const treaty::TreatyText& text, std::size_t provision);

/// Crossing what another than the viewer has declared in public is all but out of the question.
void price_declared_lines(const rules::View& view, Displeasure& costs);

} // namespace parley::agents
