// A delegation with a character: one agent for all of the roster but `random`. It remembers, takes stock when it is to
// act, and leaves each kind of decision to its part of this floor.
#pragma once

#include "agents/standing/standing.hpp"

namespace parley::agents {

class Delegate final : public Agent {
  public:
    /// Requires: `character` outlives it (those of the roster do).
    explicit Delegate(const Character& character) : character_(&character) {}

    void observe(const rules::View& view, std::span<const rules::Event> events) override;
    /// The budget is not needed: the search is exact and small.
    [[nodiscard]] Decision decide(const rules::View& view, const AgentRandom& random,
                                  std::uint32_t node_budget) override;
    [[nodiscard]] std::unique_ptr<Agent> clone() const override { return std::make_unique<Delegate>(*this); }

    /// How often the guard had to replace what it meant to do.
    [[nodiscard]] std::uint32_t replaced() const { return replaced_; }
    [[nodiscard]] const Memory& memory() const { return memory_; }

  private:
    const Character* character_;
    Memory memory_;
    Workings workings_; // tables that can be made again
    std::uint32_t replaced_{};
};

/// The character of that roster name; null when there is none (`random` has no character).
[[nodiscard]] const Character* character_named(std::string_view name);

} // namespace parley::agents
