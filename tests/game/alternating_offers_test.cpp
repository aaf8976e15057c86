// The protocol of stacked alternating offers, the measures of its results, and every negotiator against every other.
#include "game/alternating_offers.hpp"

#include "game/domain_library.hpp"
#include "tests/agents/random_domain.hpp"
#include "tests/catch.hpp"

#include <cmath>

using namespace parley;
using game::BargainingTable;
using game::NegotiationResult;

namespace {

std::shared_ptr<const BargainingTable> table(std::uint64_t seed, double opposition, double reservation = 0,
                                             std::size_t parties = 2) {
    return game::lay_table(testing::random_domain(seed, 3, 3, 6, opposition, reservation, parties));
}

NegotiationResult play(const std::shared_ptr<const BargainingTable>& at, std::vector<std::string> names,
                       std::uint32_t rounds = 60, std::uint64_t seed = 1) {
    return game::negotiate({at, std::move(names), seed, rounds}, true);
}

bool near(double a, double b) { return std::abs(a - b) < 1e-9; }

/// Two parties, one issue of three values, worth 1, 0.6, 0 to the one and 0, 0.7, 1 to the other.
scenario::Domain three_values() {
    scenario::Domain domain;
    domain.name = "three values";
    domain.issues = {{"line", {"north", "middle", "south"}}};
    domain.profiles = {{"one", {1.0}, {{1, 0.6, 0}}, 0.1, 0.5}, {"other", {1.0}, {{0, 0.7, 1}}, 0.2, 1}};
    return domain;
}

} // namespace

TEST_CASE("two hardliners never agree, and are left with what no agreement is worth, discounted to the end") {
    const auto at = game::lay_table(three_values());
    const NegotiationResult result = play(at, {"hardliner", "hardliner"}, 7);
    CHECK_FALSE(result.agreed.has_value());
    CHECK(result.round == 7);
    CHECK(result.offers.size() == 14);
    CHECK(near(result.worth[0], 0.1));
    CHECK(near(result.time, 7.0 / 8)); // as GENIUS: k/(N + 1) in the k-th of N rounds, and at the end that of the last
    CHECK(near(result.utility[0], 0.1 * std::pow(0.5, 7.0 / 8)));
    CHECK(near(result.utility[1], 0.2));
}

TEST_CASE("the yardsticks of a domain are its frontier and its Nash point") {
    const auto at = game::lay_table(three_values());
    CHECK(at->yardsticks.zone);
    REQUIRE(at->yardsticks.frontier.size() == 3);
    CHECK(at->yardsticks.nash == std::vector<double>{0.6, 0.7}); // (0.6 - 0.1)(0.7 - 0.2)
    const NegotiationResult result = play(at, {"hardliner", "hardliner"}, 3);
    // From (0.1, 0.2) the middle, at 0.5 and 0.5, is the nearest of the three.
    CHECK(near(result.frontier_distance, std::sqrt(0.5)));
    CHECK(near(result.nash_distance, std::sqrt(0.5)));
}

TEST_CASE("a conceder gives in to a hardliner: agreement in the round in which it accepts") {
    const auto at = game::lay_table(three_values());
    const NegotiationResult result = play(at, {"hardliner", "conceder"}, 11);
    // The second would bid what is nearest to 0.2 + 0.8 (1 - sqrt t), and nothing worth less than 0.2 to it: north,
    // worth 0, is never taken.
    CHECK_FALSE(result.agreed.has_value());
    // Unless no agreement is worth nothing to it.
    scenario::Domain domain = three_values();
    domain.profiles[1].reservation = 0;
    const NegotiationResult yielded = play(game::lay_table(domain), {"hardliner", "conceder"}, 11);
    REQUIRE(yielded.agreed.has_value());
    CHECK(*yielded.agreed == 0);
    // It accepts north when its own bid would be north: 1 - sqrt(t) below 0.35, t above 0.4225: round 5 of 0 to 10,
    // which is the sixth of eleven.
    CHECK(yielded.round == 5);
    CHECK(near(yielded.time, 0.5));
    CHECK(near(yielded.utility[0], std::sqrt(0.5))); // 1 discounted by half at half the time
    CHECK(yielded.frontier_distance < 1e-12);
}

TEST_CASE("an agreement in the first of three rounds counts the factor that GENIUS gives it") {
    // tests/fixtures/domains/discount-time-agree, half its worth a unit of time: 0.5 to the power of 1/4.
    const auto reading =
        game::read_domain_folder(std::string(PARLEY_ROOT) + "/tests/fixtures/domains/discount-time-agree");
    REQUIRE(reading.domain);
    const NegotiationResult result = play(game::lay_table(*reading.domain), {"hardliner", "hardliner"}, 3);
    REQUIRE(result.agreed.has_value()); // both want the same
    CHECK(result.round == 0);
    CHECK(near(result.time, 0.25));
    CHECK(std::abs(result.utility[0] / result.worth[0] - 0.8409) < 0.00005);
}

TEST_CASE("where weights sum to more than one, worths are cut off and the frontier is that of what is left") {
    scenario::Domain domain;
    domain.name = "over one";
    domain.issues = {{"line", {"north", "south"}}, {"term", {"short", "long"}}};
    domain.profiles = {{"one", {0.8, 0.6}, {{1, 0.5}, {1, 0.5}}, 0, 1}, {"other", {0.5, 0.5}, {{0, 1}, {0, 1}}, 0, 1}};
    const auto at = game::lay_table(domain);
    // One: 1 (of 1.4), 1 (of 1.1), 1 and 0.7; other: 0, 0.5, 0.5 and 1. The first outcome is dominated.
    const auto& party = at->prepared->parties[0];
    CHECK(party.worth(0) == 1);
    CHECK(party.worth(1) == 1);
    CHECK(near(party.worth(3), 0.7));
    REQUIRE(at->yardsticks.frontier.size() == 2);
    CHECK(at->yardsticks.frontier[0] == std::vector<double>{1, 0.5});
    CHECK(at->yardsticks.nash == std::vector<double>{0.7, 1});
    CHECK(play(at, {"boulware", "boulware"}).agreed.has_value());
}

TEST_CASE("with three parties an agreement needs the other two") {
    const auto at = table(3, 0.3, 0.1, 3);
    const NegotiationResult one_holds_out = play(at, {"conceder", "hardliner", "conceder"});
    if (one_holds_out.agreed)
        CHECK(near(one_holds_out.worth[1], at->prepared->parties[1].most()));
    const NegotiationResult all = play(at, {"boulware", "linear", "conceder"});
    REQUIRE(all.agreed.has_value());
    for (std::size_t p = 0; p < 3; ++p)
        CHECK(all.worth[p] >= 0.1);
}

TEST_CASE("every negotiator meets every other: legal moves, the same twice, no agreement below a reservation") {
    const std::vector<std::string_view> names = game::negotiator_names();
    CHECK(names.size() >= 13);
    for (const double opposition : {0.2, 0.9}) {
        const auto at = table(11, opposition, 0.25);
        for (const std::string_view one : names)
            for (const std::string_view other : names) {
                INFO(one << " and " << other << ", opposition " << opposition);
                const NegotiationResult result = play(at, {std::string(one), std::string(other)}, 40, 5);
                CHECK(result == play(at, {std::string(one), std::string(other)}, 40, 5));
                for (std::size_t p = 0; p < 2; ++p)
                    CHECK(result.utility[p] >= at->prepared->parties[p].reservation() - 1e-12);
                CHECK(result.frontier_distance >= 0);
                for (std::size_t i = 0; i < result.offers.size(); ++i)
                    CHECK(result.offers[i].by == i % 2);
            }
    }
    const auto three = table(12, 0.3, 0.1, 3);
    for (const std::string_view one : names)
        for (const std::string_view other : names) {
            INFO(one << " twice and " << other);
            const std::vector<std::string> seats{std::string(one), std::string(other), std::string(one)};
            const NegotiationResult result = play(three, seats, 30, 5);
            CHECK(result == play(three, seats, 30, 5));
            for (std::size_t p = 0; p < 3; ++p)
                CHECK(result.utility[p] >= 0.1 - 1e-12);
        }
}

TEST_CASE("MiCRO against itself agrees, on the frontier, by one new offer for each received") {
    int on_frontier = 0, agreed = 0;
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const auto at = table(seed, 0.8);
        const NegotiationResult result = play(at, {"micro", "micro"}, 300);
        agreed += result.agreed ? 1 : 0;
        on_frontier += result.frontier_distance < 1e-9 ? 1 : 0;
        for (std::size_t i = 2; i < result.offers.size(); ++i)
            CHECK(at->prepared->parties[i % 2].worth(result.offers[i].outcome) <=
                  at->prepared->parties[i % 2].worth(result.offers[i - 2].outcome));
    }
    CHECK(agreed == 20);
    CHECK(on_frontier >= 19);
}

TEST_CASE("a name that is none is told apart") {
    CHECK(game::is_negotiator("boulware"));
    CHECK_FALSE(game::is_negotiator("Boulware"));
    CHECK_FALSE(game::is_negotiator(""));
}

TEST_CASE("the envoy gains most of all against everybody on drawn domains, and agrees in nine of ten") {
    const std::vector<std::string_view> names = game::negotiator_names();
    std::vector<double> sum(names.size(), 0), count(names.size(), 0);
    double envoy_agreed = 0, envoy_count = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto at = game::lay_table(
            testing::random_domain(700 + seed, 3 + seed % 2, 3, 6, static_cast<double>(seed % 5) / 5, 0.2));
        for (std::size_t a = 0; a < names.size(); ++a)
            for (std::size_t b = 0; b < names.size(); ++b) {
                const NegotiationResult result =
                    game::negotiate({at, {std::string(names[a]), std::string(names[b])}, seed, 60});
                sum[a] += result.utility[0];
                sum[b] += result.utility[1];
                count[a] += 1;
                count[b] += 1;
                if (names[a] == "envoy" || names[b] == "envoy") {
                    envoy_count += 1;
                    envoy_agreed += result.agreed ? 1 : 0;
                }
            }
    }
    double envoy = 0, best_other = 0;
    for (std::size_t i = 0; i < names.size(); ++i)
        (names[i] == "envoy" ? envoy : best_other) =
            std::max(names[i] == "envoy" ? envoy : best_other, sum[i] / count[i]);
    INFO("envoy " << envoy << ", the best of the others " << best_other << ", agreement "
                  << envoy_agreed / envoy_count);
    CHECK(envoy > best_other);
    CHECK(envoy_agreed >= 0.9 * envoy_count);
}
