#include "tests/agents/playing.hpp"

#include "agents/delegate/guard.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

using namespace parley;
using testing::Moment;
using testing::Played;

namespace {

std::vector<std::string> all_names() {
    std::vector<std::string> names;
    for (const agents::AgentKind& kind : agents::roster())
        names.emplace_back(kind.name);
    return names;
}
const std::vector<std::string> everybody = all_names();

bool same(const agents::Rationale& a, const agents::Rationale& b) {
    if (a.weighed.size() != b.weighed.size())
        return false;
    for (std::size_t i = 0; i < a.weighed.size(); ++i)
        if (!(a.weighed[i].action == b.weighed[i].action) || a.weighed[i].worth != b.weighed[i].worth)
            return false;
    return a.motive == b.motive && a.floor == b.floor && a.target == b.target && a.worth == b.worth &&
           a.received == b.received && a.article == b.article;
}

/// Under the sanitizers few games are asked for: each agent then meets itself and the next of the roster only.
std::size_t partners_each() {
    const char* playouts = std::getenv("PARLEY_PLAYOUTS");
    return playouts != nullptr && std::atoi(playouts) <= 1000 ? 2 : everybody.size();
}

} // namespace

TEST_CASE("every agent plays every scenario to its end by the rules alone, and never needs the guard") {
    const std::uint64_t seeds = partners_each() < everybody.size() ? 1 : 2;
    for (const std::string& path : testing::every_scenario())
        for (std::size_t one = 0; one < everybody.size(); ++one)
            for (std::size_t step = 0; step < partners_each(); ++step)
                for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
                    const std::string& other = everybody[(one + step) % everybody.size()];
                    INFO(path << ": " << everybody[one] << " and " << other << ", seed " << seed);
                    CHECK(testing::play(testing::scenario_at(path), {everybody[one], other}, seed).replaced == 0);
                }
}

TEST_CASE("the same game is played twice alike") {
    for (const std::string& name : everybody) {
        const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
        const Played first = testing::play(scenario, {name, "tit-for-tat"}, 11);
        const Played second = testing::play(scenario, {name, "tit-for-tat"}, 11);
        CHECK(first.actions == second.actions);
        CHECK(first.state == second.state);
    }
}

TEST_CASE("a clone decides as its original, and an agent shown the events again decides as one that lived them") {
    for (const std::string& name : everybody) {
        const scenario::Scenario& scenario = testing::scenario_at(testing::small_scenario);
        std::map<std::uint8_t, std::unique_ptr<agents::Agent>> clones;
        int compared = 0;
        // The clone is made before its original has decided, and is asked the same question once more.
        const auto watch = [&](const Moment& moment) {
            const auto clone = moment.agent.clone();
            const agents::Decision again = clone->decide(moment.view, moment.random, agents::default_node_budget);
            CHECK(again.action == moment.decision.action);
            CHECK(same(again.rationale, moment.decision.rationale));
            ++compared;
        };
        const Played played = testing::play(scenario, {name, name}, 5, watch);
        CHECK(compared > 10);

        // Replayed up to each of its decisions and shown everything at once.
        class Record final : public rules::EventSink {
          public:
            std::vector<rules::Event> events;
            void take(const rules::Event& event) override { events.push_back(event); }
        } record;
        rules::State state = rules::initial_state(scenario, 5, record);
        std::map<std::uint8_t, std::uint32_t> decisions;
        for (const rules::Action& action : played.actions) {
            const rules::PartyId party = rules::parties_to_act(scenario.open, state.open).front();
            const rules::View view(scenario, state, party);
            const auto fresh = agents::make_agent(name);
            fresh->observe(view, testing::shown_to(party, record.events));
            const agents::AgentRandom random{5 * 31 + party.index(), decisions[party.value]++};
            CHECK(fresh->decide(view, random, agents::default_node_budget).action == action);
            rules::apply(scenario, state, party, action, record);
        }
    }
}

TEST_CASE("every decision of a delegation says why, with the figures that matter") {
    std::set<agents::Motive> motives;
    bool negotiates = false; // the negotiator reckons by what will be kept, not by the trust of the moment
    const auto watch = [&](const Moment& moment) {
        const bool of_the_moment = !negotiates || moment.view.seat().index() != 0;
        const agents::Rationale& rationale = moment.decision.rationale;
        motives.insert(rationale.motive);
        CHECK(rationale.motive != agents::Motive::by_lot);
        REQUIRE(rationale.floor.has_value());
        if (of_the_moment)
            CHECK(*rationale.floor == rules::reservation_now(moment.view) + core::Points::whole(2));
        CHECK(rationale.weighed.size() <= 5);
        const auto worth = [&](const treaty::Package& package) {
            const treaty::TreatyText& text = moment.view.scenario().text;
            return rules::utility_now(moment.view).worth(treaty::with(text, moment.view.open().text.agreed, package));
        };
        if (const auto* proposal = std::get_if<rules::ProposePackage>(&moment.decision.action)) {
            REQUIRE(rationale.worth.has_value());
            REQUIRE(rationale.target.has_value());
            if (of_the_moment)
                CHECK(*rationale.worth == worth(proposal->package));
            REQUIRE_FALSE(rationale.weighed.empty());
            CHECK(std::ranges::any_of(rationale.weighed, [&](const agents::Weighed& weighed) {
                return weighed.action == moment.decision.action;
            }));
            for (std::size_t i = 1; i < rationale.weighed.size(); ++i)
                CHECK(rationale.weighed[i].worth <= rationale.weighed[i - 1].worth);
        }
        if (const auto* refusal = std::get_if<rules::RefuseProposal>(&moment.decision.action)) {
            REQUIRE(rationale.worth.has_value());
            CHECK(*rationale.worth == worth(moment.view.open().proposals[refusal->author.index()]->package));
            CHECK(rationale.article == refusal->article);
        }
    };
    for (const std::string& one : everybody)
        for (std::uint64_t seed = 1; seed <= 6; ++seed)
            if (one != "random") {
                negotiates = one == "envoy-negotiator";
                (void)testing::play(testing::scenario_at(testing::main_scenario), {one, "tit-for-tat"}, seed, watch);
            }
    CHECK(motives.size() >= 20);
}

TEST_CASE("the guard answers in every phase, and leaves what is legal alone") {
    for (const std::string& path : testing::every_scenario())
        for (std::uint64_t seed = 1; seed <= 8; ++seed)
            (void)testing::play(testing::scenario_at(path), {"random"}, seed, [&](const Moment& moment) {
                CHECK_FALSE(rules::check(moment.view, agents::always_legal(moment.view)).has_value());
                std::uint32_t replaced = 0;
                CHECK(agents::legal_or_fallback(moment.view, moment.decision, replaced).action ==
                      moment.decision.action);
                CHECK(replaced == 0);
                const agents::Decision wrong{rules::WidenMandate{200}, {}};
                CHECK_FALSE(rules::check(moment.view, agents::legal_or_fallback(moment.view, wrong, replaced).action));
                CHECK(replaced == 1);
            });
}

TEST_CASE("the roster's names make agents, cite their papers, and nothing else does") {
    CHECK(agents::roster().size() == everybody.size());
    for (const agents::AgentKind& kind : agents::roster()) {
        CHECK(agents::make_agent(kind.name) != nullptr);
        CHECK_FALSE(kind.summary.empty());
        CHECK_FALSE(kind.paper.empty());
    }
    CHECK(agents::make_agent("envoyé") == nullptr);
    CHECK(agents::make_agent("") == nullptr);
    CHECK(agents::make_agent(agents::default_opponent) != nullptr);
}
