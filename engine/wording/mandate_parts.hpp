// The mandate in its parts, for faces that set them apart; the same things as `mandate` in document.hpp says in lines.
// Made from a view, so that it cannot show what its seat does not know. Knows no layout.
#pragma once

#include "rules/view.hpp"

#include <string>
#include <vector>

namespace parley::wording {

struct InstructionWords {
    std::string provision; // "Checking missiles"
    std::string bound;     // "at least “an exchange of data”", as it stands after widening
    std::string reason;
};
struct HomeWords {
    rules::ConstituencyId id;
    std::string name;
    int support{}; // 0–100
    std::string interest;
    std::string power;                 // "can stop the text"; "" when it cannot
    std::vector<std::string> concerns; // once it was asked
};
struct IntentionWords {
    std::string name;
    int in_100{}; // how likely it is held to be before the talks
    std::string tell;
};
struct OtherSideWords {
    rules::PartyId party;
    std::string question;    // "What Russia may be doing"
    std::string public_case; // at its strongest
    std::vector<IntentionWords> intentions;
};

struct MandateParts {
    std::string address;             // "For the Deputy Secretary of State, from Washington. In confidence."
    std::string brief, intention;    // what the capital wants; what it intends
    std::string no_deal;             // what no agreement is worth, one sentence
    std::vector<std::string> around; // what moves that or a promise's worth by itself: regime, outside, successors
    std::vector<InstructionWords> instructions;
    std::vector<HomeWords> home;
    std::vector<OtherSideWords> others;
};

[[nodiscard]] MandateParts mandate_parts(const rules::View& view);

/// "You lead the American delegation (Deputy Secretary of State)."
[[nodiscard]] std::string you_lead(const rules::View& view);

} // namespace parley::wording
