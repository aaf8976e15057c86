// What becomes of promises when those who gave them have left: who governs how long over the course of a text in force,
// and how likely a successor is to go on. Knows nothing of trust (utility.hpp) nor of what is drawn (rules/).
#pragma once

#include "core/points.hpp"
#include "treaty/ids.hpp"

#include <array>
#include <optional>

namespace parley::treaty {

struct Horizon {
    std::uint8_t periods{}; // of the whole course; 0 and 1: one
    /// By party: the periods in which those govern who gave its word; 0: all of them.
    std::array<std::uint8_t, max_parties> leaves{};
    /// By party: percent of the undertakings left to it with which a successor goes on.
    std::array<std::uint8_t, max_parties> carries{};
    /// What adds to that for undertakings that fall due only once their authors have left: percent, by its option.
    std::optional<ProvisionId> kept_by;
    std::array<std::uint8_t, max_options> lifts{};

    [[nodiscard]] std::size_t period_count() const { return periods == 0 ? 1 : periods; }
    /// Whether those who gave the party's word govern in the period, counted from 0.
    [[nodiscard]] bool governs(PartyId party, std::size_t period) const {
        return leaves[party.index()] == 0 || period < leaves[party.index()];
    }
    [[nodiscard]] bool anybody_leaves() const { return leaves != std::array<std::uint8_t, max_parties>{}; }
};

struct TreatyText;
/// The options of every provision: a complete assignment. Provisions past the text's last one are 0.
using Outcome = std::array<OptionIndex, max_provisions>;

/// True when the provision first binds in a period in which the party's authors have left.
[[nodiscard]] bool falls_due_late(const TreatyText& text, ProvisionId provision, PartyId party);
/// Percent: how likely the party's successors are to go on with an undertaking, as `outcome` hands it over; 100 where
/// nobody leaves before the course has run.
[[nodiscard]] int carried_on(const TreatyText& text, ProvisionId provision, PartyId party, const Outcome& outcome);
/// Of the periods that the provision binds in, the part in which the party can be expected still to keep it as its own
/// authors would: all while they govern, `chance_carried` afterwards, the mean; thousandths.
[[nodiscard]] core::PerMille share_carried(const TreatyText& text, ProvisionId provision, PartyId party,
                                           const Outcome& outcome);

} // namespace parley::treaty
