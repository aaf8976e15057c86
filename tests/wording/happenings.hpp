// One happening of every kind, done by a party, for tests that hold for all of them.
#pragma once

#include "rules/event.hpp"

#include <vector>

namespace parley::tests {

[[nodiscard]] std::vector<rules::Happening> happenings_of(rules::PartyId by, rules::PartyId other);

} // namespace parley::tests
