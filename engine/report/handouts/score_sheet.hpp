// The score sheet of a seat as figures: what each rung of each provision is worth to it, by the rung of whatever checks
// it. Knows nothing of paper, and no other seat's figures.
#pragma once

#include "rules/view.hpp"

#include <optional>
#include <vector>

namespace parley::report {

/// One table of a provision. Where its worth depends on one provision that checks it, a column for each rung of that
/// one; where it depends on two, a table for each rung of the second.
struct ScoreTable {
    struct Check {
        treaty::ProvisionId provision;
        treaty::OptionIndex option{};
    };
    treaty::ProvisionId provision;
    std::optional<Check> second;               // that this table is for
    std::optional<treaty::ProvisionId> first;  // whose rungs are the columns, in order; without it there is one column
    std::vector<std::vector<core::Points>> at; // by rung of the provision, by column
};

/// In the order of the provisions. The worth of a text is the sum of its rungs' points and of the synergies whose terms
/// it has.
[[nodiscard]] std::vector<ScoreTable> score_tables(const rules::View& view);

} // namespace parley::report
