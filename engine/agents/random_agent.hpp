// Plays by lot among what the rules allow: a floor to measure other delegations against, and a way to wander through
// every corner of the rules.
#pragma once

#include "agents/agent.hpp"

namespace parley::agents {

class RandomAgent final : public Agent {
  public:
    void observe(const rules::View&, std::span<const rules::Event>) override {}
    [[nodiscard]] Decision decide(const rules::View& view, const AgentRandom& random,
                                  std::uint32_t node_budget) override;
    [[nodiscard]] std::unique_ptr<Agent> clone() const override { return std::make_unique<RandomAgent>(*this); }
    /// How often the guard had to replace what was drawn.
    [[nodiscard]] std::uint32_t replaced() const { return replaced_; }

  private:
    std::uint32_t replaced_{};
};

} // namespace parley::agents
