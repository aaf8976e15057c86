// One option of a ladder in a few words: its price, what it would let be seen of promises, and what stands against it.
// Knows nothing of how a ladder is drawn.
#pragma once

#include "rules/view.hpp"

#include <string>

namespace parley::wording {

struct RungWords {
    core::Points counted; // what the option by itself is worth to the viewer in `base`
    core::Points face;    // on paper, before trust and checking
    std::string note; // "their “border zone” then counts 7 of 10"; "of 20 on paper"; "" when there is nothing to say
    std::string against; // the instruction or the red line that it crosses; "" when there is none
};

/// `base` is the text in which the option would stand; the option takes the place of the provision's own.
[[nodiscard]] RungWords rung_words(const rules::View& view, const treaty::Outcome& base, rules::ProvisionId provision,
                                   rules::OptionIndex option);

} // namespace parley::wording
