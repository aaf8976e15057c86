// Rooms of a forum that sit at once, and how far each may go: told by the public scenario and what everybody sees
// alone.
#pragma once

#include "rules/refusal.hpp"
#include "rules/view.hpp"

#include <optional>

namespace parley::rules {

/// The highest option of the provision that may be tabled or accepted here, of the rooms that treat it the one that
/// goes furthest; nothing where no ceiling stands.
[[nodiscard]] std::optional<OptionIndex> ceiling_of(const scenario::PublicScenario& scenario, const Public& open,
                                                    ProvisionId provision);

/// Whether the option can be neither tabled nor accepted here and now, for a lock or a ceiling.
[[nodiscard]] bool is_shut(const scenario::PublicScenario& scenario, const Public& open, ProvisionId provision,
                           OptionIndex option);
/// Whether the package as a whole cannot, for a lock, a ceiling, or because it needs two rooms.
[[nodiscard]] bool is_shut(const scenario::PublicScenario& scenario, const Public& open,
                           const treaty::Package& package);

/// Of the articles of a package those that one room takes, the room that takes most of them; all where the forum has no
/// rooms.
[[nodiscard]] ArticleSet for_one_room(const scenario::PublicScenario& scenario, const Public& open,
                                      const treaty::Package& package);

/// The package, and the draft with every party's positions, with each option that is shut lowered to the highest that
/// is not: what a proposal is begun from here.
[[nodiscard]] treaty::Package within_reach(const scenario::PublicScenario& scenario, const Public& open,
                                           treaty::Package package);
[[nodiscard]] treaty::RollingText within_reach(const scenario::PublicScenario& scenario, const Public& open);

/// What stands against tabling or accepting the package in the rooms of this forum.
[[nodiscard]] std::optional<Refusal> check_rooms(const View& view, const treaty::Package& package);
/// The same for one option alone.
[[nodiscard]] std::optional<Refusal> over_ceiling(const View& view, ProvisionId provision, OptionIndex option);

} // namespace parley::rules
