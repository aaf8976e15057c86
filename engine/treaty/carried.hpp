// The chance that successors go on with an undertaking, with what checks it counted.
#pragma once

#include "treaty/treaty_text.hpp"

namespace parley::treaty {

/// Thousandths: the chance that successors go on with it in that period, with what checks it counted: who would be seen
/// to leave is slower to leave. 1 - (1 - carried)(1 - safeguard); 1000 where nobody leaves.
[[nodiscard]] core::PerMille chance_carried(const TreatyText& text, ProvisionId provision, PartyId party,
                                            const Outcome& outcome, std::size_t period);

} // namespace parley::treaty
