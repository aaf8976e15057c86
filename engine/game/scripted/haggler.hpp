// The haggler (rules/BALANCE.md): it begins with all it could wish for and moves every provision one notch at a time
// towards the other, each on its own merits; it never trades across articles and never learns.
#pragma once

#include "game/scripted/player.hpp"

namespace parley::game {

class Haggler final : public Player {
  public:
    using Player::Player;
    [[nodiscard]] std::unique_ptr<agents::Agent> clone() const override { return std::make_unique<Haggler>(*this); }

  protected:
    /// Accepts a whole text worth its floor and its own next offer, and any part that gains.
    [[nodiscard]] Choice answer(const Outlook& outlook, const rules::Proposal& proposal) const override;
    /// Everything that may be tabled, a notch nearer than last time; not below its floor.
    [[nodiscard]] Choice offer(const Outlook& outlook) const override;

  private:
    /// Its position on everything that may be tabled after so many moves of one notch.
    [[nodiscard]] static treaty::Package position(const Outlook& outlook, int notches);
    [[nodiscard]] static int notches_made(const Outlook& outlook);
};

} // namespace parley::game
