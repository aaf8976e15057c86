#include "rules/world/regime.hpp"

namespace parley::rules {

using scenario::FunctionId;

core::Points lost_with(const scenario::PublicScenario& scenario, FunctionSet ended, PartyId party) {
    core::Points lost;
    for (const FunctionId function : ended)
        lost += scenario.regime[function.index()].loses[party.index()];
    return lost;
}

core::Points lost_in_the_end(const scenario::PublicScenario& scenario, PartyId party) {
    return lost_with(scenario, FunctionSet::first(scenario.regime.size()), party);
}

void end_functions(Transition& transition) {
    const auto& regime = transition.rules_of().regime;
    Public& open = transition.open;
    for (std::size_t i = 0; i < regime.size(); ++i) {
        const auto& kept_by = regime[i].kept_by;
        const bool kept = kept_by && open.text.agreed[kept_by->provision.index()] >= kept_by->option;
        if (regime[i].at != open.session || kept)
            continue;
        open.around.ended.insert(FunctionId(i));
        transition.tell_all(FunctionEnded{FunctionId(i)}, {Rule::regime_ends, {}});
    }
}

} // namespace parley::rules
