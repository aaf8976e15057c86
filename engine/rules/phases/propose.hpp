// Tabling a package: what may be named, what it commits its author to. For the rules' own sources.
#pragma once

#include "rules/bare_retreat.hpp"
#include "rules/check.hpp"
#include "rules/transition.hpp"

namespace parley::rules {

/// Whole articles of the text with options that exist, and nothing outside them.
[[nodiscard]] std::optional<Refusal> check_package(const View& view, const treaty::Package& package);
/// What the forum keeps off its table: its agenda, locks, parties that are not there.
[[nodiscard]] std::optional<Refusal> check_forum(const View& view, const treaty::Package& package);
/// The first upper bound of the viewer's instructions that the package crosses.
[[nodiscard]] std::optional<Refusal> check_instructions(const View& view, const treaty::Package& package);

[[nodiscard]] std::optional<Refusal> check_table(const View& view, const ProposePackage& action);
void apply_table(Transition& transition, PartyId party, const ProposePackage& action);

/// A party that goes beyond its own declared red line pays at home, and the line is gone.
void retreat_from_red_lines(Transition& transition, PartyId party, const treaty::Package& package);

/// Constituencies whose interests a package touches: unasked they mind, asked and present they approve.
void touch_home(Transition& transition, PartyId party, const treaty::Package& package);

} // namespace parley::rules
