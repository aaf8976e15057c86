// What time, and what goes on outside the room, have made of the worth of options: some melt from session to session
// until they are agreed, some are worth more or less since a course outside has reached a step. Knows nothing of why.
#pragma once

#include "treaty/mandate.hpp"
#include "treaty/package.hpp"

namespace parley::treaty {

/// As they stand at some moment. The default is that of the first session with nothing agreed and nothing begun.
struct Circumstances {
    std::uint8_t session{}; // counted from 0
    Outcome agreed{};
    std::array<std::uint8_t, max_provisions> since{}; // 1 + the session in which what is agreed was agreed; 0 for none
    std::array<std::uint8_t, max_courses> steps{};    // where each course outside stands, its first step 1
    friend bool operator==(const Circumstances&, const Circumstances&) = default;
};

/// Percent of its worth that the option has: what its `melts` says of the session in which it was agreed, or of the
/// present one; past the end of that list its last number, 100 without a list.
[[nodiscard]] int percent_of_worth(const TreatyText& text, const Circumstances& at, ProvisionId provision,
                                   OptionIndex option);

/// What the option is worth on paper: its value and what courses outside have shifted, by that percentage, in
/// hundredths rounded down.
[[nodiscard]] core::Points face_value(const TreatyText& text, const Mandate& mandate, const Circumstances& at,
                                      ProvisionId provision, OptionIndex option);

} // namespace parley::treaty
