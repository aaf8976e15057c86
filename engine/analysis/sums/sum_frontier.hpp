// The Pareto frontier of outcomes that are sums: F₀ = {0}; Fᵢ = ND(Fᵢ₋₁ ⊕ ND(Vᵢ)) over the blocks, those with few rows
// first (a dominated prefix stays dominated). Two parties by merging staircases, more by k-dimensional maxima (Kung,
// Luccio & Preparata 1975). Sums carry a link to the prefix and the row that made them, so that the outcome of any
// point can be recovered. Knows no texts.
#pragma once

#include "analysis/sums/presorted_blocks.hpp"

#include <optional>

namespace parley::analysis {

/// Partial sums are kept to this many points; beyond it they are thinned on a grid and the frontier is approximate.
/// With two parties nothing is ever thinned.
struct FrontierLimits {
    std::size_t three_parties{20'000};
    std::size_t more_parties{1'500};
    std::int32_t grain{25}; // the width of the finest grid's cells, in units of worth
};

/// Where a sum came from: a place in the list before, and a row of the block that was added.
struct SumLink {
    std::uint32_t prefix, row;
};

struct SumFrontier {
    std::size_t parties{};
    /// Non-dominated, each worth once; of outcomes of equal worth the one with the least burden stands for all. In
    /// falling order of the first party's worth, then the second's, and so on.
    std::vector<Worth> points;
    /// False when sets had to be thinned: every point is then a real outcome, but better ones may exist.
    bool exact{true};

    /// For each point and block in the order added: what was added last, and before; see rows_of.
    std::vector<std::vector<SumLink>> links;
    std::vector<std::size_t> places; // of the blocks, in the order added

    /// The row of every block, by the block's place in the RowBlocks, whose sum is points[point].
    [[nodiscard]] std::vector<std::uint32_t> rows_of(std::size_t point) const;
};

/// With `floor`, only outcomes worth at least that to every party: sums that cannot reach it are dropped on the way.
[[nodiscard]] SumFrontier frontier(const PresortedBlocks& blocks, const std::optional<Worth>& floor = {},
                                   const FrontierLimits& limits = {});
[[nodiscard]] SumFrontier frontier(const RowBlocks& blocks, const std::optional<Worth>& floor = {},
                                   const FrontierLimits& limits = {});

} // namespace parley::analysis
