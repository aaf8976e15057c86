#include "analysis/teaching/measure_shifts.hpp"

#include "analysis/teaching/measure_effects.hpp"

namespace parley::analysis {

std::vector<MeasureShift> measure_shifts(const scenario::Scenario& scenario) {
    const Grounds grounds = grounds_of(scenario);
    std::vector<MeasureShift> shifts;
    if (!grounds.balanced)
        return shifts;
    const auto surplus = [&](const Situation& situation, std::size_t p) {
        return (situation.utilities[p].worth(grounds.balanced->outcome).hundredths - situation.reservation[p]) / 100.0;
    };
    const Situation before = Climate(grounds).situation();
    for (std::size_t p = 0; p < grounds.parties(); ++p)
        for (std::size_t m = 0; m < grounds.open().measures[p].size(); ++m) {
            Climate climate(grounds);
            climate.take(PartyId(p), grounds.open().measures[p][m]);
            const Situation after = climate.situation();
            MeasureShift shift{PartyId(p), scenario::MeasureId(m), {}};
            for (std::size_t q = 0; q < grounds.parties(); ++q)
                shift.moved[q] = surplus(after, q) - surplus(before, q);
            shifts.push_back(shift);
        }
    return shifts;
}

} // namespace parley::analysis
