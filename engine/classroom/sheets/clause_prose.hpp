// A clause of the rolling text as a sentence with its brackets in place: what the positions have in common stands
// outside the brackets. Knows no page.
#pragma once

#include "seat/document.hpp"

#include <string>
#include <vector>

namespace parley::classroom {

/// Sentences that begin with three words in common or end with two, taken apart: "before", each one's own part,
/// "after".
struct Parted {
    std::string before, after;
    std::vector<std::string> own; // as many as there were sentences; none is empty unless a sentence was
};
/// Full stops at the ends are left out. A single sentence is all its own.
[[nodiscard]] Parted parted(const std::vector<std::string>& sentences);

/// Markup: the clause's number, its sentence, whose each bracket is.
[[nodiscard]] std::string clause_prose(const scenario::PublicScenario& scenario, const seat::Clause& clause);

} // namespace parley::classroom
