// All figures by which a scenario is judged, reckoned and played, in the order of their codes. For the check and for
// the report. Knows no sentences and no allowances.
#pragma once

#include "game/teaching/teaching_play.hpp"

namespace parley::game {

struct AllFigures {
    analysis::TeachingFigures figures;
    bool played{}; // there was a zone to play for, and games were asked for
};

/// With so many games a habit and pair, 0 for none. Nothing when a stop was asked for before all was played.
[[nodiscard]] std::optional<AllFigures> all_figures(const std::shared_ptr<const scenario::Scenario>& scenario,
                                                    std::uint32_t games, const Progress& progress = {},
                                                    const std::stop_token& cancel = {});

} // namespace parley::game
