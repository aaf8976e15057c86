// What the flagship delegation believes, guesses and spends: its beliefs move the right way, its guessed worlds agree
// with its view, nothing hidden reaches its decisions, its search keeps to its budget, and it keeps the rules that a
// teacher keeps.
#include "agents/envoy/envoy.hpp"
#include "agents/search/determinise.hpp"
#include "tests/agents/playing.hpp"

#include <algorithm>
#include <cmath>

using namespace parley;
using agents::Envoy;
using agents::HypothesisModel;
using core::Points;
using rules::ArticleId;
using rules::PartyId;
using rules::ProfileId;
using testing::Moment;

namespace {

const PartyId us(std::size_t{0}), russia(std::size_t{1});

/// A belief about Russia at the first table of the main scenario, moved by one event.
struct Table {
    const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
    rules::State state = [this] {
        rules::NoEvents none;
        return rules::initial_state(scenario, 1, none);
    }();
    agents::Memory memory{};

    [[nodiscard]] HypothesisModel belief() const { return {scenario.open, us, russia}; }
    [[nodiscard]] HypothesisModel after(const rules::Happening& what, HypothesisModel belief) const {
        const rules::View view(scenario, state, us);
        belief.take(view, state.open.trust, memory, {what, scenario.open.everyone(), {}});
        return belief;
    }
    [[nodiscard]] HypothesisModel after(const rules::Happening& what) const { return after(what, belief()); }
    [[nodiscard]] treaty::ProvisionId provision(const char* id) const {
        const auto& all = scenario.open.text.provisions;
        const auto found = std::ranges::find_if(all, [&](const treaty::Provision& each) { return each.id == id; });
        REQUIRE(found != all.end());
        return treaty::ProvisionId(static_cast<std::size_t>(found - all.begin()));
    }
    /// A package of Articles 2 and 3 with these rungs.
    [[nodiscard]] treaty::Package package(std::initializer_list<std::pair<const char*, int>> rungs) const {
        treaty::Package package;
        for (const auto& [id, rung] : rungs) {
            package.articles.insert(scenario.open.text.at(provision(id)).article);
            package.options[provision(id).index()] = static_cast<treaty::OptionIndex>(rung);
        }
        return package;
    }
};

double insincere(const HypothesisModel& belief) { return belief.profiles().chance[2]; }

} // namespace

TEST_CASE("the services' word moves a belief as far as it is reliable, and the chances stay chances", "[envoy]") {
    const Table table;
    const HypothesisModel prior = table.belief();
    for (std::size_t k = 0; k < 3; ++k) {
        const HypothesisModel told = table.after(rules::ProfileSignalled{russia, ProfileId(k), 750});
        double sum = 0;
        for (std::size_t other = 0; other < 3; ++other) {
            sum += told.profiles().chance[other];
            if (other == k)
                CHECK(told.profiles().chance[other] > prior.profiles().chance[other] + 0.2);
            else
                CHECK(told.profiles().chance[other] < prior.profiles().chance[other]);
        }
        CHECK(std::abs(sum - 1) < 1e-9);
    }
    // Bayes' rule but for the little doubt that is kept: 0.3 · 0.75 against 0.4 · 0.125 and 0.3 · 0.125.
    const double exact = 0.225 / (0.225 + 0.05 + 0.0375);
    const HypothesisModel told = table.after(rules::ProfileSignalled{russia, ProfileId(std::size_t{0}), 750});
    CHECK(std::abs(told.profiles().chance[0] - (exact * 0.96 + 0.3 * 0.04)) < 1e-6);
}

TEST_CASE("whoever offers inspectors at home is believed more, whoever offers limits without them less", "[envoy]") {
    const Table table;
    const auto offers = [&](int checks, int limits) {
        return insincere(table.after(rules::ProposalTabled{
            russia,
            table.package({{"m_us", 2}, {"m_ru", limits}, {"m_ver", checks}, {"ex_ru", limits}, {"ex_ver", checks}}),
            {},
            rules::Tone::firm}));
    };
    CHECK(offers(3, 2) < offers(0, 2));
    CHECK(offers(0, 3) > offers(3, 3));
}

TEST_CASE("when what works without a text has ended, the others are believed to sign for less", "[envoy]") {
    const Table table{testing::scenario_at("scenarios/new-start-2023.yaml")};
    rules::State ended = table.state;
    ended.open.around.ended = scenario::FunctionSet::first(table.scenario.open.regime.size());
    const rules::View before(table.scenario, table.state, us), after(table.scenario, ended, us);
    const HypothesisModel belief = table.belief();
    treaty::Outcome outcome{};
    double most = 0;
    for (const auto& [id, option] : {std::pair{"lim_us", 2}, std::pair{"up_us", 2}, std::pair{"visa_us", 2},
                                     std::pair{"man_md", 2}, std::pair{"str_us", 1}, std::pair{"form", 1}}) {
        outcome[table.provision(id).index()] = static_cast<treaty::OptionIndex>(option);
        const auto first = belief.worth(before, outcome), then = belief.worth(after, outcome);
        CHECK(then.signing >= first.signing);
        CHECK(then.mean == first.mean);
        CHECK(belief.acceptance(after, {}, outcome, true) > belief.acceptance(before, {}, outcome, true));
        CHECK(belief.acceptance(after, {}, outcome, false) == belief.acceptance(before, {}, outcome, false));
        most = std::max(most, then.signing - first.signing);
    }
    CHECK(most > 0);
    // What it says yes to then tells less of what it wants.
    agents::Memory noted;
    const rules::Event end{
        rules::FunctionEnded{scenario::FunctionId(std::size_t{3})}, table.scenario.open.everyone(), {}};
    noted.take(table.scenario.open, us, std::span(&end, 1));
    CHECK(noted.ended.contains(scenario::FunctionId(std::size_t{3})));
}

TEST_CASE("what melts is believed to be worth less to the others too", "[envoy]") {
    const Table table{testing::scenario_at("scenarios/new-start-2023.yaml")};
    rules::State late = table.state;
    late.open.session = 4;
    const rules::View now(table.scenario, table.state, us), then(table.scenario, late, us);
    treaty::Outcome outcome{};
    outcome[table.provision("lim_us").index()] = 2;
    const HypothesisModel belief = table.belief();
    const double whole = belief.worth(now, outcome).mean;
    CHECK(whole > 0);
    CHECK(std::abs(belief.worth(then, outcome).mean - whole / 5) < 0.01);
    outcome[table.provision("lim_us").index()] = 3; // does not melt
    CHECK(belief.worth(then, outcome).mean == belief.worth(now, outcome).mean);
}

TEST_CASE("refusing inspectors tells of a pretender, refusing the cost of limits does not", "[envoy]") {
    Table table;
    const treaty::Package ours = table.package({{"ex_us", 2}, {"ex_ru", 2}, {"ex_ver", 3}});
    table.memory.offers.push_back({us, ours, rules::Tone::firm, {}, 0});
    const ArticleId exercises = ours.articles.front();
    const double checking =
        insincere(table.after(rules::ProposalRefused{russia, us, exercises, rules::Reason::checking}));
    const double cost = insincere(table.after(rules::ProposalRefused{russia, us, exercises, rules::Reason::cost}));
    const double accepted = insincere(table.after(rules::ProposalAccepted{russia, us, ours.articles, true}));
    CHECK(checking > insincere(table.belief()));
    CHECK(checking > cost);
    CHECK(accepted < checking);
}

TEST_CASE("a breach, a dropped gesture and a broken promise tell against sincerity; a kept word a little for it",
          "[envoy]") {
    const Table table;
    const double prior = insincere(table.belief());
    CHECK(insincere(table.after(
              rules::BreachCaught{russia, us, table.provision("ex_ru"), rules::Conduct::violate, {}})) > prior + 0.1);
    CHECK(insincere(table.after(rules::GestureDropped{russia, rules::MeasureId(std::size_t{0})})) > prior);
    CHECK(insincere(table.after(rules::GestureKept{russia, rules::MeasureId(std::size_t{0})})) < prior);
    rules::GivenWord word;
    word.by = russia;
    CHECK(insincere(table.after(rules::WordBroken{word})) > prior);
    word.by = us;
    CHECK(insincere(table.after(rules::WordBroken{word})) == prior);
}

TEST_CASE("answers and intelligence move what an article is believed to weigh, cheap talk less than evidence",
          "[envoy]") {
    const Table table;
    const ArticleId missiles(std::size_t{1}), exercises(std::size_t{2});
    const HypothesisModel prior = table.belief();
    const HypothesisModel said =
        table.after(rules::QuestionAnswered{russia, missiles, exercises, rules::Preference::first, {}});
    CHECK(said.weight(missiles) > prior.weight(missiles));
    CHECK(said.weight(exercises) < prior.weight(exercises));
    const HypothesisModel read = table.after(rules::RankingSignalled{russia, missiles, exercises, 850});
    CHECK(read.weight(missiles) > said.weight(missiles));
    CHECK(read.likelihood_ratio(missiles) > said.likelihood_ratio(missiles));
    CHECK(std::abs(prior.likelihood_ratio(missiles) - 1) < 1e-6);
    const HypothesisModel deflected =
        table.after(rules::QuestionAnswered{russia, missiles, exercises, rules::Preference::deflect, {}});
    CHECK(insincere(deflected) > insincere(prior));
}

TEST_CASE("no single event moves the odds of two profiles without bound", "[envoy]") {
    const Table table;
    const HypothesisModel prior = table.belief();
    const auto odds = [](const HypothesisModel& belief) {
        return belief.profiles().chance[2] / belief.profiles().chance[0];
    };
    for (int checks = 0; checks <= 3; ++checks)
        for (int limits = 0; limits <= 4; ++limits) {
            const HypothesisModel moved = table.after(rules::ProposalTabled{
                russia,
                table.package(
                    {{"m_us", 4}, {"m_ru", limits}, {"m_ver", checks}, {"ex_ru", limits}, {"ex_ver", checks}}),
                {},
                rules::Tone::firm});
            CHECK(odds(moved) / odds(prior) < 12);
            CHECK(odds(prior) / odds(moved) < 12);
        }
}

TEST_CASE("a guessed world looks to its seat as the table does, at every decision of whole games", "[envoy]") {
    int looked = 0;
    for (const std::string& path : testing::every_scenario()) {
        const scenario::Scenario& scenario = testing::scenario_at(path);
        const auto bare = agents::bare(scenario.open);
        const auto watch = [&](const Moment& moment) {
            std::vector<agents::Supposed> supposed;
            for (const HypothesisModel& belief : testing::beliefs_of(moment.agent).models())
                supposed.push_back({belief.party(), belief.drawn(moment.random, 7)});
            const agents::World world = agents::determinise(moment.view, *bare, supposed, 99);
            const rules::View guessed(world.scenario, world.state, moment.view.seat());
            CHECK(guessed == moment.view);
            CHECK(rules::utility_now(guessed).pool() == rules::utility_now(moment.view).pool());
            CHECK(rules::reservation_now(guessed) == rules::reservation_now(moment.view));
            CHECK(rules::legal_actions(guessed).tableable == rules::legal_actions(moment.view).tableable);
            for (std::size_t c = 0; c < moment.view.constituency_count(); ++c)
                if (moment.view.concerns(rules::ConstituencyId(c)) == nullptr)
                    CHECK(guessed.constituency(rules::ConstituencyId(c)).concerns.empty());
            CHECK(world.scenario.deck.empty());
            CHECK(world.state.hidden.seed == 99);
            ++looked;
        };
        (void)testing::play(scenario, {"envoy", "envoy-negotiator"}, 3, watch);
    }
    CHECK(looked > 100);
}

TEST_CASE("what is hidden from an envoy does not reach its decisions", "[envoy]") {
    // The same moment with another profile, mandate and purse of the other side, other concerns of those it has not
    // asked, another deck and another seed behind it: the same decision.
    const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
    for (const char* name : {"envoy", "envoy-negotiator"})
        for (std::uint64_t seed = 1; seed <= 2; ++seed) {
            int compared = 0;
            const auto watch = [&](const Moment& moment) {
                if (moment.view.seat() != us)
                    return;
                scenario::Scenario other = scenario;
                std::ranges::reverse(other.papers[1].mandate.values);
                for (treaty::ProfileTerms& terms : other.papers[1].mandate.profiles)
                    terms.reservation += Points::whole(9);
                other.deck.clear();
                for (std::size_t c = 0; c < other.papers[0].home.size(); ++c)
                    if (moment.view.concerns(rules::ConstituencyId(c)) == nullptr)
                        other.papers[0].home[c].concerns.clear();
                rules::State state;
                state.open = moment.view.open();
                state.own[0] = moment.view.own();
                state.own[1].profile = ProfileId(seed % 3);
                state.hidden.seed = 123456;
                const rules::View seen(other, state, us);
                REQUIRE(seen == moment.view);
                const auto clone = moment.agent.clone();
                CHECK(clone->decide(seen, moment.random, agents::default_node_budget).action == moment.decision.action);
                ++compared;
            };
            (void)testing::play(scenario, {name, "tit-for-tat"}, seed, watch);
            CHECK(compared > 15);
        }
}

TEST_CASE("an envoy's search keeps to its budget, and without one it plays all the same", "[envoy]") {
    const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
    std::uint32_t most = 0;
    const auto watch = [&](const Moment& moment) {
        for (const std::uint32_t budget : {0U, 500U, 2'000U, 20'000U}) {
            const auto clone = moment.agent.clone();
            const agents::Decision decision = clone->decide(moment.view, moment.random, budget);
            CHECK_FALSE(rules::check(moment.view, decision.action).has_value());
            const auto* searching = dynamic_cast<const Envoy*>(clone.get());
            const std::uint32_t used = searching == nullptr ? 0 : searching->nodes_used();
            CHECK(used <= budget);
            most = std::max(most, used);
        }
    };
    (void)testing::play(scenario, {"envoy", "envoy-negotiator"}, 4, watch);
    CHECK(most > 10'000);
}

TEST_CASE("an envoy never signs, and accepts no whole text, below no agreement by its own reckoning", "[envoy]") {
    // A teacher reckons by the trust of the moment and wants two points more; a negotiator by what will be kept.
    int counted = 0;
    bool negotiates = false;
    const auto watch = [&](const Moment& moment) {
        const auto worth = rules::utility_now(moment.view);
        const Points least = rules::reservation_now(moment.view) + Points::whole(2);
        const rules::Public& open = moment.view.open();
        if (std::holds_alternative<rules::InitialText>(moment.decision.action)) {
            const agents::Rationale& rationale = moment.decision.rationale;
            if (negotiates)
                CHECK(rationale.worth >= rationale.floor);
            else
                CHECK(worth.worth(open.text.agreed) >= least);
            ++counted;
        }
        if (const auto* accept = std::get_if<rules::AcceptProposal>(&moment.decision.action)) {
            const treaty::Package& package = open.proposals[accept->author.index()]->package;
            const treaty::Outcome outcome = treaty::with(moment.view.scenario().text, open.text.agreed, package);
            if (negotiates && package.articles.size() > 2)
                CHECK(moment.decision.rationale.worth >= moment.decision.rationale.floor);
            if (!negotiates && package.articles.size() > 2)
                CHECK((worth.worth(outcome) >= least ||
                       worth.worth(outcome) >= worth.worth(open.text.agreed) + Points::whole(1)));
            ++counted;
        }
    };
    for (const char* other : {"boulware", "conceder", "tit-for-tat", "envoy"})
        for (std::uint64_t seed = 1; seed <= 3; ++seed)
            for (const std::string name : {"envoy", "envoy-negotiator"}) {
                negotiates = name == "envoy-negotiator";
                (void)testing::play(testing::scenario_at(testing::main_scenario), {name, other}, seed,
                                    [&](const Moment& moment) {
                                        if (moment.view.seat() == us)
                                            watch(moment);
                                    });
            }
    CHECK(counted > 15);
}

TEST_CASE("a teacher does not press unprovoked, draws no more than two lines, and makes one bridging offer",
          "[envoy]") {
    const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        int lines = 0, bridges = 0, pressed = 0;
        const auto watch = [&](const Moment& moment) {
            if (moment.view.seat() != russia)
                return;
            lines += std::holds_alternative<rules::DeclareRedLine>(moment.decision.action) ? 1 : 0;
            bridges += std::holds_alternative<rules::ProposePackage>(moment.decision.action) &&
                               moment.decision.rationale.motive == agents::Motive::bridging
                           ? 1
                           : 0;
            if (const auto* filed = std::get_if<rules::FileMeasures>(&moment.decision.action))
                for (const rules::MeasureOrder& order : filed->orders)
                    pressed += agents::is_pressure(scenario.open.measure(russia, order.measure)) ? 1 : 0;
        };
        (void)testing::play(scenario, {"conceder", "envoy"}, seed, watch);
        CHECK(lines <= 2);
        CHECK(bridges <= 2); // one unprompted, and what was welcomed in the back channel put on record
        CHECK(pressed == 0); // a conceder makes gestures
    }
}
