// An envoy that wants value: the same mind without a teacher's restraint. It reckons a text by what will really be kept
// of it, learns the other side's sheet from what it tabled, and keeps of its word what pays. Searches nothing: its
// nodes play no part. Sees its view and the events it was shown, nothing else.
#pragma once

#include "agents/agent.hpp"
#include "agents/opponent/beliefs.hpp"

namespace parley::agents {

class EnvoyNegotiator final : public Agent {
  public:
    void observe(const rules::View& view, std::span<const rules::Event> events) override;
    [[nodiscard]] Decision decide(const rules::View& view, const AgentRandom& random,
                                  std::uint32_t node_budget) override;
    [[nodiscard]] std::unique_ptr<Agent> clone() const override { return std::make_unique<EnvoyNegotiator>(*this); }

    [[nodiscard]] const Beliefs& beliefs() const { return beliefs_; }
    /// How often the guard had to replace what it meant to do.
    [[nodiscard]] std::uint32_t replaced() const { return replaced_; }

  private:
    Beliefs beliefs_;
    std::uint32_t replaced_{};
};

} // namespace parley::agents
