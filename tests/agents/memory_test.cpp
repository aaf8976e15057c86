#include "agents/evidence/memory.hpp"
#include "agents/opponent/issue_weights.hpp"
#include "agents/standing/standing.hpp"
#include "tests/agents/playing.hpp"

#include <cmath>

using namespace parley;
using agents::Memory;
using core::Points;

namespace {

const rules::PartyId us(std::size_t{0});
const rules::PartyId them(std::size_t{1});

rules::Event event(rules::Happening what) { return {std::move(what), rules::PartySet::of(us, them), {}}; }

/// A firm or exploring package of one provision's option, all else at its status quo.
treaty::Package package_of(const treaty::TreatyText& text, std::initializer_list<std::pair<const char*, int>> options) {
    treaty::Package package;
    for (const auto& [id, option] : options)
        for (std::size_t i = 0; i < text.provisions.size(); ++i)
            if (text.provisions[i].id == id) {
                package.options[i] = static_cast<treaty::OptionIndex>(option);
                package.articles.insert(text.provisions[i].article);
            }
    return package;
}

/// What the reciprocal delegation of seat 0 reckons to have received.
Points received(const scenario::Scenario& scenario, const Memory& memory, rules::SessionIndex session) {
    rules::NoEvents none;
    rules::State state = rules::initial_state(scenario, 1, none);
    state.open.session = session;
    agents::Workings workings;
    const rules::View view(scenario, state, us);
    return agents::Standing(view, memory, *agents::character_named("tit-for-tat"), {}, workings).aim.received;
}

Points worth(const scenario::Scenario& scenario, const treaty::Package& package) {
    rules::NoEvents none;
    const rules::State state = rules::initial_state(scenario, 1, none);
    const rules::View view(scenario, state, us);
    return rules::utility_now(view).worth(treaty::with(scenario.open.text, {}, package));
}

} // namespace

TEST_CASE("value received is the best firm offer, counted from the status quo; exploring earns nothing") {
    const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
    const treaty::TreatyText& text = scenario.open.text;
    const treaty::Package small = package_of(text, {{"ex_ru", 1}});
    const treaty::Package large = package_of(text, {{"ex_ru", 3}, {"ex_ver", 2}});
    const treaty::Package demand = package_of(text, {{"uk_us", 3}});
    REQUIRE(worth(scenario, large) > worth(scenario, small));
    REQUIRE(worth(scenario, demand) < Points{});

    Memory memory;
    CHECK(received(scenario, memory, 0) == Points{});
    memory.offers.push_back({them, demand, rules::Tone::firm, {}, 0});
    CHECK(received(scenario, memory, 0) == Points{}); // an extreme opening earns nothing and costs nothing
    memory.offers.push_back({them, large, rules::Tone::exploring, {}, 0});
    CHECK(received(scenario, memory, 0) == Points{});
    memory.offers.push_back({them, small, rules::Tone::firm, {}, 0});
    CHECK(received(scenario, memory, 0) == worth(scenario, small));
    memory.offers.push_back({us, large, rules::Tone::firm, {}, 0}); // one's own does not count
    CHECK(received(scenario, memory, 0) == worth(scenario, small));
    memory.offers.push_back({them, large, rules::Tone::firm, {}, 0});
    CHECK(received(scenario, memory, 0) == worth(scenario, large));
}

TEST_CASE("what is conceded, taken back and conceded again is credited once, and not before a session has passed") {
    const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
    const treaty::TreatyText& text = scenario.open.text;
    const treaty::Package some = package_of(text, {{"ex_ru", 2}, {"ex_ver", 2}});
    const treaty::Package less = package_of(text, {{"ex_ru", 1}});
    const treaty::Package more = package_of(text, {{"ex_ru", 3}, {"ex_ver", 2}});
    Memory memory;
    memory.offers.push_back({them, some, rules::Tone::firm, {}, 0});
    memory.offers.push_back({them, less, rules::Tone::firm, {}, 1});
    CHECK(received(scenario, memory, 1) == worth(scenario, some)); // the mark stays
    memory.offers.push_back({them, more, rules::Tone::firm, {}, 2});
    CHECK(received(scenario, memory, 2) == worth(scenario, some)); // frozen
    memory.offers.push_back({them, more, rules::Tone::firm, {}, 3});
    CHECK(received(scenario, memory, 3) == worth(scenario, more));
}

TEST_CASE("interests grow by what the other side shows, and by nothing it did not show") {
    const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
    const treaty::TreatyText& text = scenario.open.text;
    Memory memory;
    const agents::IssueWeights nothing = agents::weights_shown(text, memory, us);
    CHECK(nothing.shown.empty());
    for (std::size_t a = 0; a < text.articles.size(); ++a)
        CHECK(nothing.of(rules::ArticleId(a)) == agents::plain_weight);

    const rules::ArticleId one(std::size_t{1}), two(std::size_t{2}), three(std::size_t{3});
    const std::vector<rules::Event> events{
        event(rules::QuestionAnswered{them, one, two, rules::Preference::second, false}),
        event(rules::ProposalRefused{them, us, three, rules::Reason::cost}),
        event(rules::QuestionAnswered{us, one, two, rules::Preference::first, true}),
    };
    memory.take(scenario.open, us, events);
    const agents::IssueWeights shown = agents::weights_shown(text, memory, us);
    CHECK(shown.of(two) > agents::plain_weight);
    CHECK(shown.of(one) < agents::plain_weight);
    CHECK(shown.of(three) > agents::plain_weight);
    CHECK(shown.of(two) > shown.of(three));
    CHECK(shown.of(rules::ArticleId(std::size_t{4})) == agents::plain_weight);

    Memory deflected;
    deflected.take(
        scenario.open, us,
        std::vector<rules::Event>{event(rules::QuestionAnswered{them, one, two, rules::Preference::deflect, false})});
    CHECK(agents::weights_shown(text, deflected, us).shown.empty());
}

TEST_CASE(
    "a delegation trades towards what was shown: a bid of the same worth gives more on the article that matters") {
    const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
    const treaty::TreatyText& text = scenario.open.text;
    rules::NoEvents none;
    rules::State state = rules::initial_state(scenario, 1, none);
    const rules::View view(scenario, state, us);
    const auto given = [&](const Memory& memory, std::size_t article) {
        agents::Workings workings;
        const agents::Standing standing(view, memory, *agents::character_named("tit-for-tat"), {}, workings);
        const agents::Plan plan = standing.reach().at_least(Points::whole(35));
        CHECK(plan.worth >= Points::whole(35));
        int rungs = 0; // distance from what they ask on the article
        for (const rules::ProvisionId id : text.articles[article].provisions)
            rungs += std::abs(int{plan.outcome[id.index()]} - int{state.open.text.position[1][id.index()]});
        return rungs;
    };
    for (const std::size_t article : {std::size_t{2}, std::size_t{5}}) {
        Memory shown;
        for (int n = 0; n < 3; ++n)
            shown.answers.push_back(
                {them, rules::ArticleId(article), rules::ArticleId(std::size_t{4}), rules::Preference::first});
        INFO("article " << article);
        CHECK(given(shown, article) <= given({}, article));
    }
    Memory strong;
    for (int n = 0; n < 3; ++n)
        strong.answers.push_back(
            {them, rules::ArticleId(std::size_t{2}), rules::ArticleId(std::size_t{5}), rules::Preference::first});
    CHECK(given(strong, 2) < given({}, 2));
}
