// The Pareto frontier of an agreement space: the texts that no other text betters for one party at no cost to another.
// F₀ = {0}; Fᵢ = ND(Fᵢ₋₁ ⊕ ND(Vᵢ)) over the blocks, small ones first (a dominated prefix stays dominated). Knows
// nothing of who plays.
#pragma once

#include "analysis/agreement_space.hpp"

namespace parley::analysis {

struct Frontier {
    std::size_t parties{};
    /// Non-dominated, each worth once; of texts of equal worth the one with the fewest rungs stands for all. In falling
    /// order of the first party's worth, then the second's, and so on.
    std::vector<Agreement> points;
    /// False when sets had to be thinned or provisions frozen: every point is then a real text, but better ones may
    /// exist.
    bool exact{true};
};

/// Partial sums are kept to this many points; beyond it they are thinned on a grid and the frontier is approximate.
/// With two parties nothing is ever thinned.
struct FrontierLimits {
    std::size_t three_parties{20'000};
    std::size_t more_parties{1'500};
};

/// With `floor`, only texts worth at least that to every party: points that cannot reach it are dropped on the way.
[[nodiscard]] Frontier frontier(const AgreementSpace& space, const std::optional<Worth>& floor = {},
                                const FrontierLimits& limits = {});

} // namespace parley::analysis
