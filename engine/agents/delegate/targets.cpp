#include "agents/delegate/targets.hpp"

#include "core/elementary.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

core::Points part(core::Points amount, double share) {
    const double exact = amount.hundredths * share;
    return core::Points{static_cast<std::int32_t>(exact >= 0 ? exact + 0.5 : exact - 0.5)};
}

} // namespace

core::Points opening_target(const Character& character, const Aim& aim) {
    const core::Points range = std::max(aim.most - aim.floor, core::Points{});
    const std::int32_t share =
        std::min(character.opening, character.opening_an_action * std::max(1, aim.useful_actions));
    return aim.floor + core::scaled(range, share);
}

double share_kept(double elapsed, double exponent) {
    return 1 - core::power(std::clamp(elapsed, 0.0, 1.0), 1 / exponent);
}

core::Points band_edge(const Aim& aim, int k) {
    const core::Points range = std::max(aim.most - aim.floor, core::Points{});
    const int last = std::max(2, aim.bands);
    return aim.floor +
           core::Points{static_cast<std::int32_t>(std::int64_t{range.hundredths} * (last - k) / (last - 1))};
}

core::Points target(const Character& character, const Aim& aim) {
    const core::Points opening = opening_target(character, aim);
    const core::Points range = opening - aim.floor;
    core::Points worth = opening;
    switch (character.rule) {
    case TargetRule::holds:
        worth = opening - part(range, 0.1 * aim.elapsed);
        break;
    case TargetRule::by_time:
        worth = aim.floor + part(range, share_kept(aim.elapsed, character.exponent));
        break;
    case TargetRule::reciprocal:
        worth = opening - part(aim.received, 0.9) - part(range, 0.25 * aim.elapsed);
        break;
    case TargetRule::in_order: {
        const int next = aim.own_offers <= aim.offers_received ? aim.own_offers + 1 : aim.own_offers;
        worth = band_edge(aim, std::clamp(next, 1, std::max(2, aim.bands)));
        break;
    }
    }
    return std::max(worth, aim.floor);
}

} // namespace parley::agents
