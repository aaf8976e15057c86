// The Pareto frontier of an agreement space: the texts that no other text betters for one party at no cost to another.
// The sums of its blocks (sums/sum_frontier.hpp), with the texts written out. Knows nothing of who plays.
#pragma once

#include "analysis/agreement_space.hpp"
#include "analysis/sums/sum_frontier.hpp"

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

/// With `floor`, only texts worth at least that to every party.
[[nodiscard]] Frontier frontier(const AgreementSpace& space, const std::optional<Worth>& floor = {},
                                const FrontierLimits& limits = {});

} // namespace parley::analysis
