// The two opponent models against their papers, and the searches over what they say against enumeration.
#include "agents/bargaining/trade_search.hpp"
#include "tests/agents/random_domain.hpp"
#include "tests/catch.hpp"

#include <array>
#include <cmath>

using namespace parley;
using namespace parley::agents::bargaining;

namespace {

bool near(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) < tolerance; }

using Values = std::array<std::uint8_t, 3>;

} // namespace

TEST_CASE("the frequency model bumps unchanged weights by 0.2/n and counts values") {
    const OutcomeSpace space({3, 2, 4});
    FrequencyModel model(space.sizes());
    CHECK(near(model.weight(0), 1.0 / 3));
    model.observe(Values{0, 1, 2});
    model.observe(Values{0, 1, 3}); // two issues unchanged: 1/3 + 1/15 each, sum 17/15
    CHECK(near(model.weight(0), (1.0 / 3 + 1.0 / 15) / (17.0 / 15)));
    CHECK(near(model.weight(2), (1.0 / 3) / (17.0 / 15)));
    CHECK(near(model.evaluation(0, 0), 1));
    CHECK(near(model.evaluation(0, 1), 0));
    CHECK(near(model.evaluation(2, 3), 1));
    model.observe(Values{0, 0, 3});
    CHECK(near(model.evaluation(1, 1), 1));
    CHECK(near(model.evaluation(1, 0), 0.5)); // once of at most twice
    CHECK(near(model.evaluation(2, 2), 0.5));
    CHECK(
        near(model.estimate().worth(Values{0, 0, 2}), model.weight(0) + model.weight(1) * 0.5 + model.weight(2) * 0.5));
}

TEST_CASE("the shapes of the Bayesian model rise, fall, or peak at an inner value") {
    CHECK(BayesianModel::shape(0, 5, 3) == 0.75);
    CHECK(BayesianModel::shape(1, 5, 3) == 0.25);
    CHECK(BayesianModel::shape(2, 5, 1) == 1); // peak at value 1
    CHECK(near(BayesianModel::shape(2, 5, 3), 1.0 / 3));
    CHECK(BayesianModel::shape(4, 5, 3) == 1); // peak at value 3
    CHECK(near(BayesianModel::shape(4, 5, 1), 1.0 / 3));
    CHECK(BayesianModel::shape(0, 1, 0) == 1);
}

TEST_CASE("one step of the Bayesian model is Bayes' rule over weights and shapes, issue by issue") {
    // One issue of two values beside another of two: worked out here from the definition.
    const OutcomeSpace space({2, 2});
    BayesianModel model(space.sizes());
    const std::array<std::uint8_t, 2> offer{1, 0};
    model.observe(offer, 0.95);
    // Before: every expected evaluation 1/2, every expected weight 1/2 of a sum of 1, so the other issue's share of a
    // hypothesis of weight w is 0.5/(0.5 + w) at evaluation 1/2.
    double mass = 0, rising = 0, weight = 0;
    for (int shape = 0; shape < 2; ++shape)
        for (int k = 0; k <= 10; ++k) {
            const double w = k / 10.0;
            const double evaluation = shape == 0 ? 1 : 0;
            const double expected = (0.5 * 0.5 + w * evaluation) / (0.5 + w);
            const double likelihood = std::exp(-(expected - 0.95) * (expected - 0.95) / (2 * 0.25 * 0.25));
            mass += likelihood;
            weight += w * likelihood;
            rising += shape == 0 ? likelihood : 0;
        }
    CHECK(near(model.evaluation(0, 1), rising / mass, 1e-5));
    CHECK(near(model.evaluation(0, 0), 1 - rising / mass, 1e-5));
    CHECK(near(model.evaluation(1, 0), rising / mass, 1e-5)); // falling there, by symmetry
    CHECK(near(model.weight(0), 0.5, 1e-9));
    CHECK(weight / mass > 0.5); // and both weights are thought larger than before
    CHECK(near(BayesianModel::asked_at(0), 0.95));
    CHECK(near(BayesianModel::asked_at(10), 0.92));
    CHECK(near(BayesianModel::asked_at(1000), 0.5));
}

TEST_CASE("both models learn from the offers of a conceding party what matters to it") {
    const scenario::Domain domain = testing::random_domain(5, 4, 5, 5, 0.5);
    const auto prepared = prepare(domain);
    const Preference& author = prepared->parties[1];
    BayesianModel bayesian(prepared->space.sizes());
    FrequencyModel frequency(prepared->space.sizes());
    for (Rank rank = 0; rank < 60; ++rank) {
        bayesian.observe(prepared->space.values(author.at(rank)), BayesianModel::asked_at(rank));
        frequency.observe(prepared->space.values(author.at(rank)));
    }
    const auto correlation = [&](const Estimate& estimate) {
        double n = 0, x = 0, y = 0, xx = 0, yy = 0, xy = 0;
        for (Outcome o = 0; o < prepared->space.outcome_count(); ++o) {
            const double a = author.worth(o), b = estimate.worth(prepared->space.values(o));
            n += 1, x += a, y += b, xx += a * a, yy += b * b, xy += a * b;
        }
        return (n * xy - x * y) / std::sqrt((n * xx - x * x) * (n * yy - y * y));
    };
    INFO("Bayesian " << correlation(bayesian.estimate()) << ", frequency " << correlation(frequency.estimate()));
    CHECK(correlation(bayesian.estimate()) > 0.6);
    CHECK(correlation(frequency.estimate()) > 0.6);
}

TEST_CASE("trade search finds what enumeration finds, for one other side and for two") {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        const std::size_t others = 1 + seed % 2;
        const scenario::Domain domain = testing::random_domain(seed, 2 + seed % 3, 2, 6, 0.4, 0.1, 1 + others);
        const auto prepared = prepare(domain);
        const OutcomeSpace& space = prepared->space;
        std::vector<Estimate> estimates;
        for (std::size_t k = 0; k < others; ++k) {
            estimates.emplace_back(space.sizes());
            for (std::size_t i = 0; i < space.issue_count(); ++i)
                for (std::size_t v = 0; v < space.size(i); ++v)
                    estimates.back().part(i, v) = prepared->parties[k + 1].part(i, v);
        }
        std::vector<const Estimate*> pointers;
        for (const Estimate& estimate : estimates)
            pointers.push_back(&estimate);
        const Preference& own = prepared->parties[0];
        TradeSearch search(space, own);
        search.set_others(pointers);
        const auto product = [&](Outcome o, double no_deal) {
            double value = 1;
            for (const Estimate& estimate : estimates)
                value *= std::max(0.0, estimate.worth(space.values(o)) - no_deal);
            return value;
        };
        for (const double target : {0.0, 0.5, 0.77, 0.93}) {
            double best = -1;
            for (Outcome o = 0; o < space.outcome_count(); ++o)
                if (own.worth(o) >= target)
                    best = std::max(best, product(o, 0));
            const auto found = search.kindest_at_least(target);
            REQUIRE(found.has_value() == (best >= 0));
            if (found) {
                CHECK(own.worth(found->outcome) >= target);
                CHECK(near(product(found->outcome, 0), best));
                CHECK(near(found->own, own.worth(found->outcome)));
            }
        }
        double best = 0;
        for (Outcome o = 0; o < space.outcome_count(); ++o)
            best = std::max(best, std::max(0.0, own.worth(o) - 0.1) * product(o, 0.2));
        for (const std::optional<Outcome> hint : {std::optional<Outcome>{}, std::optional<Outcome>{own.at(0)}}) {
            const auto nash = search.nash(0.1, 0.2, hint);
            REQUIRE(nash.has_value() == (best > 0));
            if (nash)
                CHECK(near((own.worth(nash->outcome) - 0.1) * product(nash->outcome, 0.2), best));
        }
    }
}

TEST_CASE("the order of outcomes is by worth, equals by their number, and the nearest to a target is nearest") {
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto prepared = prepare(testing::random_domain(seed, 3, 2, 7, 0.3));
        for (const Preference& own : prepared->parties) {
            for (Rank rank = 1; rank <= own.last_rank(); ++rank) {
                const bool in_order = own.worth_at(rank - 1) > own.worth_at(rank) ||
                                      (own.worth_at(rank - 1) == own.worth_at(rank) && own.at(rank - 1) < own.at(rank));
                CHECK(in_order);
            }
            Rank walked = 0;
            for (double target = 1.05; target > -0.05; target -= 0.013) {
                const Rank nearest = own.nearest(target);
                walked = own.nearest(target, walked);
                CHECK(walked == nearest);
                for (Rank rank = 0; rank <= own.last_rank(); ++rank)
                    CHECK(std::abs(own.worth_at(rank) - target) >= std::abs(own.worth_at(nearest) - target));
            }
        }
    }
}

TEST_CASE("outcomes and their values are one and the same; worth is the file's sum") {
    const scenario::Domain domain = testing::random_domain(9, 4, 2, 5, 0.2);
    const auto prepared = prepare(domain);
    const OutcomeSpace& space = prepared->space;
    CHECK(space.outcome_count() == scenario::outcome_count(domain));
    for (Outcome o = 0; o < space.outcome_count(); ++o) {
        const auto values = space.values(o);
        CHECK(space.outcome_of(values) == o);
        const std::vector<std::uint8_t> list(values.begin(), values.end());
        for (std::size_t p = 0; p < 2; ++p)
            CHECK(prepared->parties[p].worth(o) == scenario::worth_of(domain.profiles[p], list));
    }
}
