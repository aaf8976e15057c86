// How often the band that a delegation is shown for what a text is worth to the other (agents/opponent/worth_band.hpp)
// holds the truth.
#pragma once

#include "game/game.hpp"

#include <vector>

namespace parley::testing {

/// Texts on which a band was tried.
struct Coverage {
    std::uint32_t count{}, below{}, above{}; // of the truth: all, under the band, over it
    std::int64_t width{}, off_middle{};      // hundredths: band widths added up; truth less the middle added up
    [[nodiscard]] double inside() const { return count == 0 ? 0 : 1 - static_cast<double>(below + above) / count; }
};

struct BeliefBand {
    std::vector<Coverage> by_session; // the last one for the extra session
    Coverage all;
    std::vector<Coverage> by_shown; // by the number of articles about which the other had shown something

    /// Every package that anybody tables in the game, written over the agreed text, as `seat` would see its worth to
    /// `other` at that moment; the truth is the worth to the other, at its own trust and with its drawn profile.
    void add(const game::Game& game, rules::PartyId seat, rules::PartyId other);
};

} // namespace parley::testing
