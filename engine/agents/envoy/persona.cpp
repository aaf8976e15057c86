#include "agents/envoy/persona.hpp"

namespace parley::agents {

Character character_of(EnvoyMode mode, const rules::View&) {
    switch (mode) {
    case EnvoyMode::teacher:
        return {.name = "envoy",
                .rule = TargetRule::reciprocal,
                .temper = Temper::mirroring,
                .exponent = 1,
                .opening = 550,
                .by_time = 200,
                .opening_an_action = 39};
    case EnvoyMode::negotiator:
        break;
    }
    return {.name = "envoy-negotiator",
            .rule = TargetRule::by_time,
            .temper = Temper::sober,
            .exponent = 0.35,
            .opening = 1000,
            .opening_an_action = 1000};
}

} // namespace parley::agents
