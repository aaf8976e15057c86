#include "tests/agents/playing.hpp"

#include "scenario/read_scenario.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>

namespace parley::testing {

namespace {

namespace fs = std::filesystem;
const fs::path root = PARLEY_ROOT;

class Record final : public rules::EventSink {
  public:
    explicit Record(std::vector<rules::Event>& events) : events_(events) {}
    void take(const rules::Event& event) override { events_.push_back(event); }

  private:
    std::vector<rules::Event>& events_;
};

std::uint32_t replaced_by(const agents::Agent& agent) {
    if (const auto* delegate = dynamic_cast<const agents::Delegate*>(&agent))
        return delegate->replaced();
    if (const auto* envoy = dynamic_cast<const agents::Envoy*>(&agent))
        return envoy->replaced();
    if (const auto* negotiator = dynamic_cast<const agents::EnvoyNegotiator*>(&agent))
        return negotiator->replaced();
    if (const auto* random = dynamic_cast<const agents::RandomAgent*>(&agent))
        return random->replaced();
    return 0;
}

} // namespace

const agents::Beliefs& beliefs_of(const agents::Agent& agent) {
    const auto* teacher = dynamic_cast<const agents::Envoy*>(&agent);
    const auto* negotiator = dynamic_cast<const agents::EnvoyNegotiator*>(&agent);
    REQUIRE((teacher != nullptr || negotiator != nullptr));
    return teacher != nullptr ? teacher->beliefs() : negotiator->beliefs();
}

const scenario::Scenario& scenario_at(const std::string& path) {
    static std::map<std::string, scenario::Scenario> read;
    const auto known = read.find(path);
    if (known != read.end())
        return known->second;
    INFO(path);
    std::ifstream file(root / path, std::ios::binary);
    REQUIRE(file.good());
    const std::string text((std::istreambuf_iterator<char>(file)), std::istreambuf_iterator<char>());
    scenario::Reading reading = scenario::read_scenario(text);
    REQUIRE(reading.scenario.has_value());
    return read.emplace(path, std::move(*reading.scenario)).first->second;
}

std::vector<std::string> every_scenario() {
    std::vector<std::string> paths;
    for (const char* folder : {"scenarios", "tests/fixtures"})
        for (const auto& entry : fs::directory_iterator(root / folder)) {
            const std::string name = entry.path().filename().string();
            if (entry.path().extension() == ".yaml" && (folder[0] == 's' || name.ends_with("-seats.yaml")))
                paths.push_back(std::string(folder) + "/" + name);
        }
    std::sort(paths.begin(), paths.end());
    REQUIRE(paths.size() >= 3);
    return paths;
}

std::vector<rules::Event> shown_to(rules::PartyId seat, const std::vector<rules::Event>& events, std::size_t from) {
    std::vector<rules::Event> shown;
    for (std::size_t i = from; i < events.size(); ++i)
        if (events[i].audience.contains(seat))
            shown.push_back(events[i]);
    return shown;
}

Played play(const scenario::Scenario& scenario, const std::vector<std::string>& names, std::uint64_t seed,
            const Watch& watch) {
    Played played;
    Record record(played.events);
    played.state = rules::initial_state(scenario, seed, record);
    struct Seat {
        std::unique_ptr<agents::Agent> agent;
        std::size_t shown{};
        std::uint32_t decisions{};
    };
    std::vector<Seat> seats(scenario.open.party_count());
    for (std::size_t p = 0; p < seats.size(); ++p) {
        seats[p].agent = agents::make_agent(names[std::min(p, names.size() - 1)]);
        REQUIRE(seats[p].agent != nullptr);
    }
    for (rules::PartySet due = rules::parties_to_act(scenario.open, played.state.open); !due.empty();
         due = rules::parties_to_act(scenario.open, played.state.open)) {
        REQUIRE(played.actions.size() < 2000);
        const rules::PartyId party = due.front();
        Seat& seat = seats[party.index()];
        const rules::View view(scenario, played.state, party);
        seat.agent->observe(view, shown_to(party, played.events, seat.shown));
        seat.shown = played.events.size();
        const agents::AgentRandom random{seed * 31 + party.index(), seat.decisions++};
        const agents::Decision decision = seat.agent->decide(view, random, agents::default_node_budget);
        REQUIRE_FALSE(rules::check(view, decision.action).has_value());
        if (watch)
            watch({view, random, *seat.agent, decision, played.state, played.events, played.actions});
        played.actions.push_back(decision.action);
        rules::apply(scenario, played.state, party, decision.action, record);
    }
    for (const Seat& seat : seats)
        played.replaced += replaced_by(*seat.agent);
    return played;
}

} // namespace parley::testing
