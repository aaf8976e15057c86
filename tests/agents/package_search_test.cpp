#include "agents/standing/package_search.hpp"
#include "core/keyed_draw.hpp"
#include "tests/agents/playing.hpp"

#include <bit>
#include <limits>

using namespace parley;
using agents::Choices;
using agents::Displeasure;
using agents::Plan;

namespace {

/// Numbers drawn by key for one made-up text.
struct Drawn {
    std::uint64_t seed;
    std::uint32_t next{};
    int below(int bound) {
        return static_cast<int>(core::draw_below({.seed = seed, .ordinal = next++}, static_cast<std::uint32_t>(bound)));
    }
};

treaty::Provision provision(Drawn& drawn, std::size_t article) {
    treaty::Provision made;
    made.credit = treaty::Credit::by_trust;
    made.article = treaty::ArticleId(article);
    made.obligors.insert(treaty::PartyId(static_cast<std::size_t>(drawn.below(2))));
    made.options.resize(static_cast<std::size_t>(2 + drawn.below(3)));
    return made;
}

/// Seven provisions in three articles, some verified by others (one across articles), one mirrored pair.
treaty::TreatyText text_of(Drawn& drawn) {
    treaty::TreatyText text;
    const std::array<std::size_t, 7> article_of{0, 0, 0, 1, 1, 2, 2};
    text.articles.resize(3);
    for (std::size_t i = 0; i < article_of.size(); ++i) {
        text.provisions.push_back(provision(drawn, article_of[i]));
        text.articles[article_of[i]].provisions.emplace_back(i);
    }
    const auto verify = [&](std::size_t promised, std::size_t by) {
        text.provisions[promised].verifiers.push_back({treaty::ProvisionId(by), {150, 350, 600, 850}});
    };
    verify(0, 2);
    verify(1, 2);
    verify(3, 6); // an article checked by another
    text.provisions[0].mirror = treaty::ProvisionId(std::size_t{1});
    text.provisions[1].mirror = treaty::ProvisionId(std::size_t{0});
    text.provisions[4].mirror = treaty::ProvisionId(std::size_t{5});
    text.provisions[5].mirror = treaty::ProvisionId(std::size_t{4});
    return text;
}

treaty::Mandate mandate_of(Drawn& drawn, const treaty::TreatyText& text) {
    treaty::Mandate mandate;
    for (const treaty::Provision& provision : text.provisions) {
        std::vector<core::Points> values{core::Points{}};
        for (std::size_t option = 1; option < provision.options.size(); ++option)
            values.push_back(core::Points{drawn.below(3000) - 1500});
        mandate.values.push_back(values);
    }
    mandate.synergies.push_back(
        {{{treaty::ProvisionId(std::size_t{2}), 1}, {treaty::ProvisionId(std::size_t{5}), 1}}, core::Points::whole(3)});
    return mandate;
}

Displeasure costs_of(Drawn& drawn, const treaty::TreatyText& text) {
    Displeasure costs;
    for (std::size_t i = 0; i < text.provisions.size(); ++i)
        for (std::size_t option = 0; option < text.provisions[i].options.size(); ++option)
            costs.of[i][option] = drawn.below(400) - 80;
    costs.uneven[0] = 35;
    costs.uneven[4] = 20;
    costs.own_worth = drawn.below(2);
    return costs;
}

/// Every outcome that the choices leave.
template <class Visit>
void each_outcome(const treaty::TreatyText& text, const Choices& choices, const Visit& visit) {
    treaty::Outcome outcome{};
    const auto fill = [&](const auto& self, std::size_t i) -> void {
        if (i == text.provisions.size()) {
            visit(outcome);
            return;
        }
        for (treaty::OptionIndex option = 0; option < text.provisions[i].options.size(); ++option)
            if ((choices[i] & agents::only(option)) != 0) {
                outcome[i] = option;
                self(self, i + 1);
            }
    };
    fill(fill, 0);
}

struct Best {
    std::int32_t least{std::numeric_limits<std::int32_t>::max()};
    core::Points most{-1'000'000};
};

Best by_hand(const treaty::TreatyText& text, const treaty::CompiledUtility& utility, const Choices& choices,
             const Displeasure& costs, core::Points target) {
    Best best;
    each_outcome(text, choices, [&](const treaty::Outcome& outcome) {
        const core::Points worth = utility.worth(outcome);
        best.most = std::max(best.most, worth);
        if (worth >= target)
            best.least =
                std::min(best.least, agents::displeasure(text, costs, outcome) + costs.own_worth * worth.hundredths);
    });
    return best;
}

} // namespace

TEST_CASE("the package found displeases as little as the best of all packages at its worth") {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Drawn drawn{seed};
        const treaty::TreatyText text = text_of(drawn);
        treaty::CreditRow credit{};
        credit.fill(static_cast<std::int16_t>(drawn.below(100)));
        const treaty::CompiledUtility utility =
            treaty::compile_utility(text, mandate_of(drawn, text), {}, treaty::PartyId(std::size_t{0}), credit);
        const Displeasure costs = costs_of(drawn, text);
        Choices choices{};
        for (std::size_t i = 0; i < text.provisions.size(); ++i)
            choices[i] = static_cast<std::uint8_t>((1U << text.provisions[i].options.size()) - 1U);
        choices[static_cast<std::size_t>(drawn.below(7))] = agents::only(1); // one is settled
        const agents::Space space(text, utility, choices, {});
        const agents::Frontier frontier = space.search(text, costs, 1);
        for (int points = -40; points <= 60; points += 4) {
            const core::Points target = core::Points::whole(points);
            const Best best = by_hand(text, utility, choices, costs, target);
            const Plan plan = frontier.at_least(target);
            INFO("seed " << seed << ", target " << points);
            CHECK(frontier.most() == best.most);
            CHECK(plan.worth == utility.worth(plan.outcome));
            CHECK(plan.cost ==
                  agents::displeasure(text, costs, plan.outcome) + costs.own_worth * plan.worth.hundredths);
            if (best.most < target)
                CHECK(plan.worth == best.most);
            else {
                CHECK(plan.worth >= target);
                CHECK(plan.cost == best.least);
            }
            for (std::size_t i = 0; i < text.provisions.size(); ++i)
                CHECK((choices[i] & agents::only(plan.outcome[i])) != 0);
        }
    }
}

TEST_CASE("bands of a tenth of a point cost a bid no more than that tenth a block") {
    const scenario::Scenario& scenario = testing::scenario_at(testing::main_scenario);
    rules::NoEvents none;
    const rules::State state = rules::initial_state(scenario, 7, none);
    const rules::View view(scenario, state, rules::PartyId(std::size_t{0}));
    const treaty::TreatyText& text = scenario.open.text;
    Choices choices{};
    Displeasure costs;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        choices[i] = static_cast<std::uint8_t>((1U << text.provisions[i].options.size()) - 1U);
        for (std::size_t option = 0; option < text.provisions[i].options.size(); ++option)
            costs.of[i][option] = static_cast<std::int32_t>((i * 37 + option * option * 211) % 900);
    }
    const agents::Space space(text, rules::utility_now(view), choices, {});
    const agents::Frontier exact = space.search(text, costs, 1);
    const agents::Frontier banded = space.search(text, costs, 10);
    const auto slack = core::Points{10 * static_cast<std::int32_t>(space.block_count())};
    for (int points = 0; points < 80; points += 3) {
        const core::Points target = core::Points::whole(points);
        CHECK(banded.at_least(target).cost >= exact.at_least(target).cost);
        CHECK(banded.at_least(target).cost <= exact.at_least(target + slack).cost);
    }
}

TEST_CASE("a block too large to list is thinned to the ends of its ladders, not refused") {
    treaty::TreatyText text;
    text.articles.resize(1);
    constexpr std::size_t count = 9;
    for (std::size_t i = 0; i < count; ++i) { // 8^9 rows if all were joined
        treaty::Provision made;
        made.credit = treaty::Credit::by_trust;
        made.options.resize(8);
        made.obligors.insert(treaty::PartyId(i % 2));
        if (i + 1 < count)
            made.verifiers.push_back({treaty::ProvisionId(i + 1), {}});
        text.provisions.push_back(made);
        text.articles[0].provisions.emplace_back(i);
    }
    treaty::Mandate mandate;
    for (std::size_t i = 0; i < count; ++i) {
        std::vector<core::Points> values;
        for (int option = 0; option < 8; ++option)
            values.push_back(core::Points::whole(i % 2 == 0 ? -option : option));
        mandate.values.push_back(values);
    }
    treaty::CreditRow credit{};
    credit.fill(50);
    const auto utility = treaty::compile_utility(text, mandate, {}, treaty::PartyId(std::size_t{0}), credit);
    Choices choices{};
    for (std::size_t i = 0; i < count; ++i)
        choices[i] = 0xFF;
    const agents::Space space(text, utility, choices, {});
    const Plan plan = space.search(text, {}).at_least(core::Points::whole(1000));
    CHECK(plan.worth == utility.worth(plan.outcome));
    CHECK(plan.worth > core::Points{});
}
