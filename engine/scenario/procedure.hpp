// How a scenario lets its talks be led beside proposals and answers: a third party that drafts a text which is nobody's
// (the one-text procedure: Fisher, Ury & Patton, Getting to Yes), and a last day whose clock can be stopped.
#pragma once

#include "scenario/ids.hpp"
#include "treaty/ids.hpp"

#include <optional>

namespace parley::scenario {

/// Who may lay a single text, and from which session on.
struct SingleText {
    treaty::PartyId drafter;
    SessionIndex from{};
};

struct Procedure {
    std::optional<SingleText> single_text;
    std::optional<int> stops_needed; // parties that must want it for the clock to stop, once; it cannot when absent
};

} // namespace parley::scenario
