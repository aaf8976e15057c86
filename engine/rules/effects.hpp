// Carrying out the typed effects of measures and events. For the rules' own sources.
#pragma once

#include "rules/transition.hpp"

#include <span>

namespace parley::rules {

/// Who acts and on whom, for effects that speak of "self", "others" or a target.
struct EffectContext {
    std::optional<PartyId> actor; // none for an event of the deck
    MeasureTarget target;
    Cause cause;
    std::size_t ordinal{}; // tells draws of one session and seat apart
    bool forewarned{};     // it was announced with a condition: what it costs in trust is halved
    Cause to_itself{};     // of news for one capital alone: what that capital is told of its own affairs
    std::optional<PartyId> told_alone{};
};

/// True when one of the effects was an incident.
bool carry_out(Transition& transition, std::span<const scenario::Effect> effects, const EffectContext& context);

/// The order of a measure by its party: cost, effects, discovery, and the word that it keeps.
/// `forewarned`: as above.
void carry_out_order(Transition& transition, PartyId party, const MeasureOrder& order, std::size_t place,
                     bool forewarned = false);

} // namespace parley::rules
