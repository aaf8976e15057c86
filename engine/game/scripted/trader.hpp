// The trader (rules/BALANCE.md): offers on the frontier as it hears of it, concedes evenly from its opening to its
// floor, trades across articles, asks, answers truthfully. With another opening it is the extreme opener, and without
// concessions the staller.
#pragma once

#include "game/scripted/player.hpp"

namespace parley::game {

inline constexpr std::int32_t moderate_opening = 20; // points above no deal: rules/BALANCE.md, exploit 3
inline constexpr std::int32_t extreme_opening = 50;

class Trader : public Player {
  public:
    /// How much more than its no-deal value it opens with, in points: 20 for the moderate opener, 50 for the extreme
    /// one (40 and 70 points of worth for a no-deal value of 20).
    Trader(std::shared_ptr<const Hearsay> hearsay, std::int32_t opening)
        : Player(std::move(hearsay)),
          opening_(opening) {}
    [[nodiscard]] std::unique_ptr<agents::Agent> clone() const override { return std::make_unique<Trader>(*this); }

  protected:
    /// The worth that it aims at when a share `elapsed` of its actions is used: from the opening evenly to its floor.
    [[nodiscard]] virtual core::Points target(const Outlook& outlook, double elapsed) const;
    [[nodiscard]] core::Points opening(const Outlook& outlook) const;

    /// Accepts a whole text worth its next target or its own last offer, and of parts those that bind both alike and
    /// bring it at least half of what they are heard to bring the other; for the rest it waits for the whole. Refuses
    /// what is worth less than its floor, with the true article; lets the rest stand.
    [[nodiscard]] Choice answer(const Outlook& outlook, const rules::Proposal& proposal) const override;
    /// Once a session while there is time: its own dearest article against the one heard to be the other's.
    [[nodiscard]] Choice speak(const Outlook& outlook) const override;
    /// The whole text at its target that is best for the other; where no whole can be tabled, what binds both alike at
    /// the greatest product of gains.
    [[nodiscard]] Choice offer(const Outlook& outlook) const override;

    [[nodiscard]] static Choice table(const Outlook& outlook, const treaty::Package& package);

  private:
    [[nodiscard]] Choice offer_whole(const Outlook& outlook) const;
    [[nodiscard]] static Choice offer_part(const Outlook& outlook);
    std::int32_t opening_;
};

/// Knows what the trader knows, and gives nothing before the last session: there it takes what stands, with its last
/// action, if that is worth its floor.
class Staller final : public Trader {
  public:
    using Trader::Trader;
    [[nodiscard]] std::unique_ptr<agents::Agent> clone() const override { return std::make_unique<Staller>(*this); }

  protected:
    [[nodiscard]] core::Points target(const Outlook& outlook, double elapsed) const override;
    [[nodiscard]] Choice answer(const Outlook& outlook, const rules::Proposal& proposal) const override;
    [[nodiscard]] Choice speak(const Outlook&) const override { return std::nullopt; }
};

} // namespace parley::game
