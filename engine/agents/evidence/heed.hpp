// How much heed a delegation pays to each of several others: where three agree, what the fourth refuses is what keeps
// the text from all of them. Knows no worth.
#pragma once

#include "agents/evidence/memory.hpp"

namespace parley::agents {

/// What the displeasure of each of the others weighs beside that of the rest: one, and two more for each of the last
/// six refusals at the table that was its own. With one other alone it is the whole, whatever that one weighs.
struct Heed {
    rules::ByParty<std::int32_t> of{};
    std::int32_t all{}; // the sum over the others, at least 1
};
/// Requires: `others` is not empty.
[[nodiscard]] Heed heed(const Memory& memory, rules::PartySet others);

} // namespace parley::agents
