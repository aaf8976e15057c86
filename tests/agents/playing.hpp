// Games between agents for the tests of this floor, played straight on the rules.
#pragma once

#include "agents/delegate/delegate.hpp"
#include "agents/envoy/envoy.hpp"
#include "agents/negotiator/negotiator.hpp"
#include "agents/random_agent.hpp"
#include "rules/apply.hpp"
#include "tests/catch.hpp"

#include <functional>
#include <string>
#include <vector>

namespace parley::testing {

/// Requires: the file is sound. `path` counts from the top of the tree.
[[nodiscard]] const scenario::Scenario& scenario_at(const std::string& path);

/// The library and the fixtures with two, three and four seats.
[[nodiscard]] std::vector<std::string> every_scenario();

/// What an envoy believes of the others. Requires: `agent` is one.
[[nodiscard]] const agents::Beliefs& beliefs_of(const agents::Agent& agent);

inline constexpr const char* main_scenario = "scenarios/geneva-2022.yaml";
inline constexpr const char* small_scenario = "tests/fixtures/two-seats.yaml";

/// What stands before a decision is carried out.
struct Moment {
    const rules::View& view;
    const agents::AgentRandom& random;
    const agents::Agent& agent;
    const agents::Decision& decision;
    const rules::State& state;
    const std::vector<rules::Event>& events;   // all so far, whoever was shown them
    const std::vector<rules::Action>& actions; // all so far
};
using Watch = std::function<void(const Moment&)>;

struct Played {
    rules::State state;
    std::vector<rules::Action> actions;
    std::vector<rules::Event> events;
    std::uint32_t replaced{}; // by the guards of all agents
    [[nodiscard]] const rules::Ending& ending() const { return std::get<rules::Ended>(state.open.phase).how; }
};

/// Agents by name, one a seat (the last serves for the seats left), to the end of the game. Fails the test on an
/// illegal action or a game that does not end.
[[nodiscard]] Played play(const scenario::Scenario& scenario, const std::vector<std::string>& names, std::uint64_t seed,
                          const Watch& watch = {});

/// The events of `events` from `from` on that `seat` is shown.
[[nodiscard]] std::vector<rules::Event> shown_to(rules::PartyId seat, const std::vector<rules::Event>& events,
                                                 std::size_t from = 0);

} // namespace parley::testing
