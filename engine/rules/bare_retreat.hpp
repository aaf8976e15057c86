// Going back from a firm position with nothing given for it, as everybody can see.
#pragma once

#include "scenario/scenario.hpp"
#include "treaty/package.hpp"

namespace parley::rules {

/// For a provision that binds the author alone the package names less than `firm`, for one that does not bind it more;
/// provisions that bind both tell nothing.
[[nodiscard]] bool is_bare_retreat(const scenario::PublicScenario& scenario, const treaty::Outcome& firm,
                                   treaty::PartyId author, const treaty::Package& package);

} // namespace parley::rules
