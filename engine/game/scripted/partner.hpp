// A player of a cooperative pair: two delegations that have told each other what everything is worth to them, table the
// balanced text as soon as a whole text can be tabled, and make gestures. What attentive people can reach, for
// comparing agents with; no agent of the roster knows so much. Knows nothing of what the pair's games come to.
#pragma once

#include "game/game.hpp"
#include "game/scripted/trader.hpp"

namespace parley::game {

class Partner final : public Trader {
  public:
    /// Requires: two parties. `papers` are those laid open, of both.
    explicit Partner(std::shared_ptr<const Hearsay> papers)
        : Trader(papers, moderate_opening),
          papers_(std::move(papers)) {}
    [[nodiscard]] std::unique_ptr<agents::Agent> clone() const override { return std::make_unique<Partner>(*this); }

  protected:
    /// A point under its worth in the balanced text (Kalai and Smorodinsky's) of all that may be tabled now; its floor
    /// where there is no such text.
    [[nodiscard]] core::Points target(const Outlook& outlook, double elapsed) const override;
    /// As every player, then gestures as far as capital allows.
    [[nodiscard]] rules::Action measures(const Outlook& outlook) const override;
    /// It has nothing to ask.
    [[nodiscard]] Choice speak(const Outlook&) const override { return std::nullopt; }

  private:
    std::shared_ptr<const Hearsay> papers_;
};

/// A game of a cooperative pair, to its end. Requires: two parties.
[[nodiscard]] Game play_cooperative_pair(std::shared_ptr<const scenario::Scenario> scenario, std::uint64_t seed);

} // namespace parley::game
