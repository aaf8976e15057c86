// What could be had without trading across articles: the simple ways to divide, as measures of how much a text rewards
// negotiation (rules/BALANCE.md, invariant 4). All sums are over every party, in hundredths, over whole ladders, with
// no reservation.
#pragma once

#include "analysis/situation.hpp"

namespace parley::analysis {

struct Yardsticks {
    std::int64_t joint_maximum{}; // the greatest sum of any text
    std::int64_t best_midpoint{}; // of the two texts with every provision half way up its ladder, rounded down or up
    std::int64_t article_by_article{}; // every article settled alone, so that nobody loses by it
    std::int64_t equal_rungs{};        // the greatest sum of a text with every mirrored pair at the same option
    bool exact{true};
};

[[nodiscard]] Yardsticks yardsticks(const treaty::TreatyText& text, const Situation& situation);

} // namespace parley::analysis
