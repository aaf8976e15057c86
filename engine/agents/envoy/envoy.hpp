// The flagship delegation: a mind that models the others (opponent/hypothesis_model.hpp), bids and answers by it, and
// plans what it does beside the table by search over the rules. Two modes: a teacher, who keeps the ten rules of
// METHODS.md, and a negotiator, who wants value. Sees its view and the events it was shown, nothing else.
#pragma once

#include "agents/opponent/hypothesis_model.hpp"
#include "agents/standing/standing.hpp"

namespace parley::agents {

enum class EnvoyMode : std::uint8_t { teacher, negotiator };

/// A teacher's temperament, which colours what it does and not what it wants. The warm one begins with a gesture, the
/// formal one makes it when the first session has passed, the wary one only answers; the warm one hears
/// the other side for two sessions before it has it read. In the order of their roster names.
enum class Manner : std::uint8_t { formal, warm, wary };
inline constexpr std::size_t manner_count = 3;

class Envoy final : public Agent {
  public:
    /// Without a manner, a teacher's is drawn when it first decides.
    explicit Envoy(EnvoyMode mode, std::optional<Manner> manner = {}) : mode_(mode), manner_(manner) {}

    void observe(const rules::View& view, std::span<const rules::Event> events) override;
    /// One node of the budget is one `rules::apply` of the search.
    [[nodiscard]] Decision decide(const rules::View& view, const AgentRandom& random,
                                  std::uint32_t node_budget) override;
    [[nodiscard]] std::unique_ptr<Agent> clone() const override { return std::make_unique<Envoy>(*this); }

    /// What it believes of each of the others; empty before the first event or decision.
    [[nodiscard]] const std::vector<Counterpart>& beliefs() const { return beliefs_; }
    /// Nodes that the last decision used.
    [[nodiscard]] std::uint32_t nodes_used() const { return nodes_used_; }
    /// How often the guard had to replace what it meant to do.
    [[nodiscard]] std::uint32_t replaced() const { return replaced_; }

  private:
    void begin(const rules::View& view);
    [[nodiscard]] Decision negotiate(const rules::View& view, const AgentRandom& random, std::uint32_t node_budget);

    EnvoyMode mode_;
    std::optional<Manner> manner_;
    Memory memory_;
    rules::Public told_{}; // trust as the events told it; the rest is not kept
    std::vector<Counterpart> beliefs_;
    Workings workings_; // tables that can be made again
    std::shared_ptr<const scenario::PublicScenario> bare_;
    std::uint32_t nodes_used_{};
    std::uint32_t replaced_{};
};

} // namespace parley::agents
