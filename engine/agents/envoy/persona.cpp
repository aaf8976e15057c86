#include "agents/envoy/persona.hpp"

namespace parley::agents {

Manner drawn_manner(const AgentRandom& random) {
    constexpr std::uint32_t manner_draw = 900;
    const AgentRandom once{random.seed, 0}; // the same at every decision
    return static_cast<Manner>(once.below(manner_count, manner_draw));
}

Character character_of(Manner manner) {
    return {.name = "envoy",
            .rule = TargetRule::reciprocal,
            .temper = Temper::mirroring,
            .exponent = 1,
            .opening = 550,
            .by_time = 200,
            .first_gesture = manner == Manner::warm     ? 0
                             : manner == Manner::formal ? 1
                                                        : -1,
            .opening_an_action = 39};
}

} // namespace parley::agents
