// What a delegation does about a single text: as its drafter, as one of those who judge it; and whether it would have
// the clock stopped. Knows no words.
#pragma once

#include "agents/opponent/hypothesis_model.hpp"
#include "agents/standing/standing.hpp"

namespace parley::agents {

/// The edition that a drafter lays, where one is due: the text, among those least displeasing to the others at its own
/// floor, at which the product of what they are thought to have of it is greatest (Nash 1950, over the others alone).
/// What was asked of earlier editions as a must bounds it, a wish leans it. `beliefs`, where there are any, say what
/// the others would take; else it is guessed from what they tabled. Nothing when no edition is due.
[[nodiscard]] std::optional<Decision> lay_text(const Standing& standing, const std::vector<HypothesisModel>* beliefs);

/// The verdict on the edition that lies: yes from the floor and a quarter of what is aimed at above it, at the floor
/// where no other edition can follow; nothing against instructions or what would be stopped at home. With a not yet,
/// the two rungs that bring most to oneself for the least displeasure. Nothing when no verdict is due.
[[nodiscard]] std::optional<Decision> judge_text(const Standing& standing);

/// Whether it would have the clock stopped: where a text on record comes within six points of what it would sign.
[[nodiscard]] bool would_stop_clock(const Standing& standing);

} // namespace parley::agents
