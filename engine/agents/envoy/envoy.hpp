// The flagship delegation as a teacher: it models the others (opponent/), bids and answers by what they have shown,
// keeps the ten rules of METHODS.md, and looks at what it does beside the table by search over the rules. Sees its view
// and the events it was shown, nothing else.
#pragma once

#include "agents/envoy/persona.hpp"
#include "agents/opponent/beliefs.hpp"
#include "agents/standing/standing.hpp"

namespace parley::agents {

class Envoy final : public Agent {
  public:
    /// Without a manner, one is drawn when it first decides.
    explicit Envoy(std::optional<Manner> manner = {}) : manner_(manner) {}

    void observe(const rules::View& view, std::span<const rules::Event> events) override;
    /// One node of the budget is one `rules::apply` of the search.
    [[nodiscard]] Decision decide(const rules::View& view, const AgentRandom& random,
                                  std::uint32_t node_budget) override;
    [[nodiscard]] std::unique_ptr<Agent> clone() const override { return std::make_unique<Envoy>(*this); }

    [[nodiscard]] const Beliefs& beliefs() const { return beliefs_; }
    /// Nodes that the last decision used.
    [[nodiscard]] std::uint32_t nodes_used() const { return nodes_used_; }
    /// How often the guard had to replace what it meant to do.
    [[nodiscard]] std::uint32_t replaced() const { return replaced_; }

  private:
    std::optional<Manner> manner_;
    Beliefs beliefs_;
    Workings workings_; // tables that can be made again
    std::shared_ptr<const scenario::PublicScenario> bare_;
    std::uint32_t nodes_used_{};
    std::uint32_t replaced_{};
};

} // namespace parley::agents
