#include "agents/standing/targets.hpp"

#include "agents/bargaining/formulas.hpp"

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

double share_kept(double elapsed, double exponent) { return bargaining::share_kept(elapsed, exponent); }

core::Points band_edge(const Aim& aim, int k) {
    const core::Points range = std::max(aim.most - aim.floor, core::Points{});
    const int last = std::max(2, aim.bands);
    return aim.floor +
           core::Points{static_cast<std::int32_t>(std::int64_t{range.hundredths} * (last - k) / (last - 1))};
}

namespace {

double share_of(core::Points worth, const Aim& aim) {
    return static_cast<double>(worth.hundredths) / std::max(1, aim.most.hundredths);
}

/// Nice tit-for-tat on shares of the most; the games of this project are never so large that its bonus begins early.
double nice_share(const Aim& aim) {
    const bargaining::NiceTitForTat seen{aim.nash, aim.first_offer, aim.best_offer};
    const double target = bargaining::nice_target(seen);
    const double gap = std::max(0.0, target - aim.best_offer);
    return target - bargaining::nice_bonus(aim.elapsed, 1, 0) * gap;
}

double forecast_share(const Aim& aim) {
    const double least = share_of(aim.floor, aim);
    const bargaining::ConcessionCurve curve = bargaining::fit_concession(aim.first_offer, aim.history);
    const double when = bargaining::best_time(curve, aim.elapsed, 1);
    const double exponent =
        curve.known ? bargaining::exponent_to_meet(when, curve.at(when), least, 1) : bargaining::boulware_exponent;
    return bargaining::time_dependent_target(least, 1, aim.elapsed, exponent);
}

} // namespace

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
        worth = opening - part(aim.received, 0.9) - part(range, character.by_time / 1000.0 * aim.elapsed);
        break;
    case TargetRule::in_order: {
        const bool steps = bargaining::may_step_down(static_cast<std::size_t>(aim.own_offers),
                                                     static_cast<std::size_t>(aim.offers_received));
        const int next = steps ? aim.own_offers + 1 : aim.own_offers;
        worth = band_edge(aim, std::clamp(next, 1, std::max(2, aim.bands)));
        break;
    }
    case TargetRule::nicely:
        worth = part(aim.most, nice_share(aim));
        break;
    case TargetRule::expecting:
        worth = part(aim.most, bargaining::agent_k_target(aim.offers_mean, aim.offers_variance, aim.elapsed));
        break;
    case TargetRule::hard:
        worth = part(aim.most, bargaining::hardheaded_target(bargaining::hardheaded_floor, 1, aim.elapsed));
        break;
    case TargetRule::forecasting:
        worth = part(aim.most, forecast_share(aim));
        break;
    }
    return std::max({worth, aim.floor, core::scaled(aim.most, character.least)});
}

} // namespace parley::agents
