// Rooms of a forum that sit at once, how far each may go, and offices whose loss closes them. As data; what they do is
// the rules' business (rules/world/).
#pragma once

#include "scenario/ids.hpp"

#include <string>
#include <vector>

namespace parley::scenario {

/// The highest option of a provision that a forum or a room may table or accept; what is higher may be sounded out.
struct Ceiling {
    treaty::ProvisionId provision;
    treaty::OptionIndex at_most{};
    friend bool operator==(const Ceiling&, const Ceiling&) = default;
};

/// One of several tables of a forum: what it treats, how far it goes, and which offices must be filled for it to meet.
struct Room {
    std::string id;
    std::string name;
    std::string note; // whose room it is, one sentence; may be empty
    treaty::ArticleSet agenda;
    std::vector<Ceiling> ceiling;
    OfficeSet needs;
};

/// Somebody at home who carries a delegation's words. The loss of the office-holder is public.
struct Office {
    std::string id;
    std::string name; // "the President's adviser on security"
    treaty::PartyId party;
};

} // namespace parley::scenario
