// A finished game as its debrief shows it: reckoned once when the debrief opens, since some of it takes a while. Sees
// everybody's papers. Knows nothing of how it is drawn.
#pragma once

#include "desktop/model/played_on.hpp"
#include "report/debrief_pictures.hpp"

#include <optional>
#include <vector>

namespace parley::desktop {

struct Debriefing {
    report::DebriefData data;
    report::PossibleTexts possible; // against the first other party
    std::vector<picture::Estimates> estimates;
    picture::Timelines numbers;
    picture::Concessions concessions;
    std::vector<picture::WorthBar> worths;
    std::size_t meetings{};
    std::optional<PlayedOn> played_on; // the last that was asked for
};

/// Requires: the game has ended and outlives nothing of this.
[[nodiscard]] Debriefing debriefing(const game::Game& game, rules::PartyId seat);

} // namespace parley::desktop
