// What a delegation may think a text is worth to another one, from nothing but what was shown: who is bound by what,
// the articles that the other has shown to care for, its trust. A band, not a number: it narrows as more is shown.
// Knows no mandate but its own.
#pragma once

#include "agents/evidence/memory.hpp"
#include "rules/view.hpp"

namespace parley::agents {

struct WorthBand {
    core::Points low, high;
    int shown{}; // articles about which the other has shown something
};

/// Benefits from what others undertake add up to 100 points over the best text, weighed by interest shown
/// (issue_weights.hpp), and count as the other would credit them at its trust; inspection that binds both is no benefit
/// by itself. Its own undertakings cost it up to 80, by the square of the rungs climbed: obligations grow dearer. An
/// article about which nothing was shown may weigh half as much or twice as much as thought; one that was, three tenths
/// less or more; and two points either way remain. Measured (tests/BENCHMARKS.md): about four truths in five lie in the
/// band.
[[nodiscard]] WorthBand band_of_worth(const rules::View& view, const Memory& memory, rules::PartyId other,
                                      const treaty::Outcome& outcome);

} // namespace parley::agents
