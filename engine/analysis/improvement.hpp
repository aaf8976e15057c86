// What a text left on the table: how far it stands from the frontier, and the nearest text that betters it for one
// party at no cost to another. Knows nothing of how the text came about.
#pragma once

#include "analysis/frontier.hpp"

namespace parley::analysis {

/// By party, the most it could still have been given with no other party below `worth`, in hundredths over `worth`. 0
/// for all exactly when nothing on the frontier betters it. Never negative.
[[nodiscard]] Worth left_on_the_table(const Frontier& frontier, const Worth& worth);

/// The distance of a text to the frontier: the greatest of what it left on the table.
[[nodiscard]] core::Points distance_to(const Frontier& frontier, const Worth& worth);

struct Change {
    ProvisionId provision;
    treaty::OptionIndex from{}, to{};
    friend bool operator==(const Change&, const Change&) = default;
};

struct Improvement {
    Agreement to;
    std::vector<Change> changes;
};

/// The text that is worth more to somebody and less to nobody with the fewest provisions changed: one, or two, or else
/// the nearest on the frontier. Of those with as many changes, the one with the greatest sum, then the first in order
/// of provisions and options. Nothing when no allowed text betters `outcome`, which need not itself be allowed.
[[nodiscard]] std::optional<Improvement> nearest_improvement(const AgreementSpace& space, const Frontier& frontier,
                                                             const Outcome& outcome);

/// The provisions in which two texts differ, in order.
[[nodiscard]] std::vector<Change> changes_between(const Outcome& from, const Outcome& to);

} // namespace parley::analysis
