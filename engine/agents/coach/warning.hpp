// A warning before a mistake that cannot be undone, from the player's own view alone: what the seat could know by
// itself, with the concept that it teaches. Typed: the sentences are in wording/. Knows nothing of other parties'
// papers, and forbids nothing.
#pragma once

#include "agents/coach/remark.hpp"

namespace parley::rules {
class View;
}

namespace parley::agents {

enum class Mistake : std::uint8_t {
    initialling_below_no_deal, // `worth` against `against`
    initialling_against_home,  // `constituency`, which was asked, lacks `percent`
    signing_unchecked,         // were they the least sincere they may be: `worth` against `against`; `provision`
    accepting_below_no_deal,   // `worth` against `against`
    leaving_a_better_text,     // walking out: `worth` was there, against `against`
    leaving_a_red_line,        // `provision`: a retreat costs support
    third_threat,              // is not believed
    breach_does_not_pay,       // `provision`: kept to the end it costs `worth`, broken so `against` is to be expected
};

struct Warning {
    Mistake mistake{};
    Concept taught{};
    std::optional<rules::ProvisionId> provision{};
    std::optional<rules::ConstituencyId> constituency{};
    std::optional<core::Points> worth{}, against{};
    int percent{};
    friend bool operator==(const Warning&, const Warning&) = default;
    /// True when both are about the same thing, so that one who was asked once need not be asked again.
    [[nodiscard]] bool is_about_the_same(const Warning& other) const {
        return mistake == other.mistake && provision == other.provision && constituency == other.constituency;
    }
};

/// The gravest mistake in the action; nothing when there is none. Requires: `check(view, action)` refuses nothing.
[[nodiscard]] std::optional<Warning> warning_before(const rules::View& view, const rules::Action& action);

} // namespace parley::agents
