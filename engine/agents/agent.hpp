// A computer delegation: given what its seat sees, it decides, and says why.
#pragma once

#include "agents/rationale.hpp"
#include "rules/check.hpp"
#include "rules/event.hpp"

#include <array>
#include <memory>
#include <span>
#include <string_view>

namespace parley::agents {

struct Decision {
    rules::Action action; // `check(view, action)` refuses nothing
    Rationale rationale;
};

/// Chance for an agent, drawn by key like everything else: the n-th decision of a seat draws alike in every run.
struct AgentRandom {
    std::uint64_t seed{}; // an agent's own, made from the game's seed and the seat; tells nothing of the game's draws
    std::uint32_t decision{}; // how many decisions the seat has made
    /// A number from 0 to `bound` − 1. `ordinal` tells several draws of one decision apart.
    [[nodiscard]] std::uint32_t below(std::uint32_t bound, std::uint32_t ordinal) const;
};

/// An agent remembers only what it has been shown: everything it knows of the past came through `observe`, so that a
/// loaded game rebuilds it by showing the events again.
class Agent {
  public:
    virtual ~Agent() = default;
    /// `events` are those whose audience holds the seat, in order; `view` is the seat's view after the last of them.
    virtual void observe(const rules::View& view, std::span<const rules::Event> events) = 0;
    /// Requires: the seat is to act. `node_budget` bounds the work in nodes, never in seconds.
    [[nodiscard]] virtual Decision decide(const rules::View& view, const AgentRandom& random,
                                          std::uint32_t node_budget) = 0;
    [[nodiscard]] virtual std::unique_ptr<Agent> clone() const = 0;
};

/// One line of the roster.
struct AgentKind {
    std::string_view name;    // "tit-for-tat"
    std::string_view summary; // how it bargains, one sentence
    std::string_view paper;   // what it follows
};

/// All agents there are, in the order in which they are offered.
[[nodiscard]] std::span<const AgentKind> roster();

/// Names that stand for one of the roster in a certain manner: "envoy:wary".
[[nodiscard]] std::span<const std::string_view> manners();

/// True of a name of the roster, and of one with a manner.
[[nodiscard]] bool is_agent(std::string_view name);

/// An agent by such a name, new to the game; nothing when there is none of that name.
[[nodiscard]] std::unique_ptr<Agent> make_agent(std::string_view name);

inline constexpr std::string_view default_opponent = "envoy";
inline constexpr std::uint32_t default_node_budget = 20'000;

/// How hard agents that search may think about a decision; the others play alike at every strength.
enum class Thinking : std::uint8_t { quick, standard, full };
struct Strength {
    Thinking thinking{};
    std::string_view name; // as it is typed, and kept in settings
    std::uint32_t node_budget{};
};
inline constexpr std::array<Strength, 3> strengths{{{Thinking::quick, "quick", 2'000},
                                                    {Thinking::standard, "standard", default_node_budget},
                                                    {Thinking::full, "full", 200'000}}};
inline constexpr const Strength& default_strength = strengths[1];

/// The strength of that name; null when there is none.
[[nodiscard]] constexpr const Strength* strength_named(std::string_view name) {
    for (const Strength& strength : strengths)
        if (strength.name == name)
            return &strength;
    return nullptr;
}

} // namespace parley::agents
