// What each measure by itself moves of the bargain: of what the balanced text brings everybody over no deal. For
// comparing measures without play, by what is said of `Climate`. Knows no sentences.
#pragma once

#include "analysis/teaching/figures.hpp"

#include <array>

namespace parley::analysis {

struct MeasureShift {
    treaty::PartyId party;
    scenario::MeasureId measure;
    std::array<double, treaty::max_parties> moved{}; // points, by party
};

/// In order of parties and measures, from the start with the most probable profiles; empty where there is no zone.
[[nodiscard]] std::vector<MeasureShift> measure_shifts(const scenario::Scenario& scenario);

} // namespace parley::analysis
