// What the offers of the others say they like, by the opponent models of the field over provisions and options, put
// into the displeasure that a package search weighs.
#pragma once

#include "agents/evidence/memory.hpp"
#include "agents/opponent/displeasure.hpp"

namespace parley::agents {

/// How the offers of the others are read for what they like, beside what was shown otherwise.
enum class Reading : std::uint8_t {
    of_positions, // by the distance to their last positions
    frequency,    // van Krimpen et al. 2013
    bayesian,     // Hindriks & Tykhonov 2008
};

/// Mixes into `costs` what `reading` makes of the offers in `memory`: a provision is an issue, an option a value, an
/// offer the whole text as it would have stood. What was assumed before counts like two offers. Nothing where the
/// reading is of positions, or nobody has offered.
void blend_offer_models(const treaty::TreatyText& text, const Memory& memory, rules::PartySet others, Reading reading,
                        Displeasure& costs);

} // namespace parley::agents
