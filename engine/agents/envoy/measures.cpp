#include "agents/delegate/capitals.hpp"
#include "agents/envoy/mind.hpp"

#include <algorithm>

namespace parley::agents {

namespace {

using rules::MeasureOrder;

/// How unsure it is of a profile: the chance that the likeliest one is wrong.
double doubt(const Counterpart& belief, std::size_t profiles) {
    const Posterior posterior = belief.profiles();
    return 1 - *std::max_element(posterior.chance.begin(),
                                 posterior.chance.begin() + static_cast<std::ptrdiff_t>(profiles));
}

/// The order that has the services read the other about whom it is least sure, while it is unsure.
std::optional<MeasureOrder> reading_order(const Mind& mind) {
    constexpr double sure = 0.12;
    const Standing& standing = mind.standing;
    std::optional<MeasureOrder> best;
    double most = sure;
    for (const MeasureOrder& order : standing.legal.measures) {
        const scenario::Measure& measure = standing.scenario().measure(standing.self, order.measure);
        const auto* about = std::get_if<rules::PartyId>(&order.target);
        if (measure.kind != scenario::MeasureKind::intelligence || about == nullptr)
            continue;
        const double unsure = doubt(mind.of(*about), standing.scenario().at(*about).profiles.size());
        if (unsure > most) {
            most = unsure;
            best = order;
        }
    }
    return best;
}

} // namespace

Decision plan_measures(Mind& mind) {
    const Standing& standing = mind.standing;
    Decision decision = file_measures(standing);
    auto filed = std::get<rules::FileMeasures>(decision.action);
    const auto reads = [&](const MeasureOrder& order) {
        return standing.scenario().measure(standing.self, order.measure).kind == scenario::MeasureKind::intelligence;
    };
    const auto order = reading_order(mind);
    if (!order || std::ranges::any_of(filed.orders, reads) || filed.orders.size() >= standing.legal.measure_places ||
        filed.orders.full())
        return decision;
    rules::FileMeasures with = filed;
    with.orders.push_back(*order);
    if (rules::check(standing.view, with))
        return decision;
    if (filed.orders.empty() && !filed.carries_out_gesture)
        decision.rationale = standing.rationale(Motive::learning);
    decision.action = with;
    return decision;
}

} // namespace parley::agents
