// How the envoy ends a plain negotiation: that no agreement is missed which both would take, at two seats and at three,
// and what it makes of one who draws lots.
#include "agents/strategies/lots_test.hpp"
#include "core/keyed_draw.hpp"
#include "game/alternating_offers.hpp"
#include "game/domain_library.hpp"
#include "tests/agents/random_domain.hpp"
#include "tests/catch.hpp"

#include <filesystem>

using namespace parley;
using agents::strategies::LotsTest;
using game::NegotiationResult;

namespace {

double drawn(std::uint32_t ordinal) {
    return core::draw_below({.seed = 1, .purpose = 78, .session = 0, .seat = 0, .ordinal = ordinal}, 1001) / 1000.0;
}

/// One issue on which one's gain is the other's loss: `first` is worth 1 to the first party and `least` to the other.
scenario::Domain tug_of_war(double least, double reservation) {
    scenario::Domain domain;
    domain.name = "tug of war";
    domain.issues = {{"line", {"first", "middle", "second"}}};
    domain.profiles = {{"one", {1.0}, {{1, 0.6, least}}, reservation, 1},
                       {"other", {1.0}, {{least, 0.6, 1}}, reservation, 1}};
    return domain;
}

NegotiationResult play(const std::shared_ptr<const game::BargainingTable>& at, std::vector<std::string> names,
                       std::uint32_t rounds = 60, std::uint64_t seed = 1) {
    return game::negotiate({at, std::move(names), seed, rounds});
}

} // namespace

TEST_CASE("offers that rise, stand still or fall now and then are no lots; offers drawn at random are") {
    LotsTest rising, still, unsteady, lots;
    for (std::uint32_t i = 0; i < 60; ++i) {
        rising.heard(0.2 + 0.01 * i);
        still.heard(0.4);
        unsteady.heard(0.2 + 0.01 * i + (i % 2 == 0 ? 0.05 : 0)); // up and down, but on its way
        lots.heard(drawn(i));
        if (i < 6)
            CHECK_FALSE(lots.draws_lots());
    }
    CHECK_FALSE(rising.draws_lots());
    CHECK_FALSE(still.draws_lots());
    CHECK_FALSE(unsteady.draws_lots());
    CHECK(lots.draws_lots());
}

TEST_CASE("what to stop at falls with the offers still to come") {
    LotsTest hundred;
    for (int i = 0; i < 99; ++i)
        hundred.heard(i / 100.0);
    CHECK(hundred.as_good_as_comes(0.98, 98));       // nothing better in 99, and 98 to come: once in a hundred
    CHECK_FALSE(hundred.as_good_as_comes(0.97, 98)); // one was better
    CHECK(hundred.as_good_as_comes(0.97, 48));       // twice in a hundred, once in 50
    CHECK_FALSE(hundred.as_good_as_comes(0.49, 1));  // half of them better, one third is allowed
    CHECK(hundred.as_good_as_comes(0.66, 1));
    CHECK(hundred.as_good_as_comes(0.49, 0));
}

TEST_CASE("the envoy takes from a hardliner what is better than nothing, when nothing else can come of it") {
    const auto feasible = game::lay_table(tug_of_war(0.3, 0.2));
    for (const std::uint32_t rounds : {1U, 2U, 7U, 60U}) {
        CHECK(play(feasible, {"hardliner", "envoy"}, rounds).worth == std::vector<double>{1.0, 0.3});
        if (rounds > 1)
            CHECK(play(feasible, {"envoy", "hardliner"}, rounds).worth == std::vector<double>{0.3, 1.0});
    }
    CHECK_FALSE(play(game::lay_table(tug_of_war(0.3, 0.4)), {"hardliner", "envoy"}).agreed.has_value());
}

TEST_CASE("envoys agree with each other, two or three of them, however many rounds there are") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed)
        for (const std::size_t parties : {2U, 3U}) {
            const auto at =
                game::lay_table(testing::random_domain(800 + seed, 4, 3, 5, parties == 2 ? 0.9 : 0.3, 0.2, parties));
            for (const std::uint32_t rounds : {2U, 10U, 60U, 180U}) {
                INFO("domain " << seed << ", parties " << parties << ", rounds " << rounds);
                const NegotiationResult result = play(at, std::vector<std::string>(parties, "envoy"), rounds);
                REQUIRE(result.agreed.has_value());
                for (const double worth : result.worth)
                    CHECK(worth >= 0.2);
            }
        }
}

TEST_CASE("of two envoys that step down one for one neither gives in alone at the end") {
    const auto folder = std::filesystem::path(PARLEY_ROOT) / "scenarios/domains/reactor-fuel";
    const auto at = game::lay_table(*game::read_domain_folder(folder).domain);
    for (const std::uint32_t rounds : {100U, 180U}) {
        const NegotiationResult result = play(at, {"envoy", "envoy"}, rounds);
        REQUIRE(result.agreed.has_value());
        INFO(rounds << " rounds: " << result.worth[0] << " and " << result.worth[1]);
        CHECK(result.nash_distance < 0.2);
    }
}

TEST_CASE("with one who draws lots the envoy finds most of what is to be had, in either seat") {
    double gained = 0, agreed = 0;
    for (std::uint64_t seed = 1; seed <= 10; ++seed) {
        const auto at = game::lay_table(testing::random_domain(820 + seed, 3, 4, 7, 1, 0.3));
        const NegotiationResult first = play(at, {"envoy", "random"}, 100, seed);
        const NegotiationResult second = play(at, {"random", "envoy"}, 100, seed);
        gained += first.utility[0] + second.utility[1];
        agreed += (first.agreed ? 1 : 0) + (second.agreed ? 1 : 0);
    }
    INFO("gained " << gained / 20 << ", agreed " << agreed / 20);
    CHECK(agreed >= 18);
    CHECK(gained / 20 >= 0.7);
}

TEST_CASE("three envoys among strangers of each kind agree in most cases, and none falls below its reservation") {
    int agreed = 0, played = 0;
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        const auto at = game::lay_table(testing::random_domain(840 + seed, 4, 3, 4, 0.3, 0.2, 3));
        for (const std::string_view name : game::negotiator_names())
            for (std::size_t seat = 0; seat < 3; ++seat) {
                std::vector<std::string> seats(3, std::string(name));
                seats[seat] = "envoy";
                const NegotiationResult result = play(at, seats, 60, seed);
                ++played;
                agreed += result.agreed ? 1 : 0;
                CHECK(result.worth[seat] >= 0.2 - 1e-12);
            }
    }
    INFO(agreed << " of " << played);
    CHECK(agreed * 10 >= played * 8);
}

TEST_CASE("on the library's domains of two parties the envoy is ahead of the second of the field, domain by domain") {
    // A small part of the tournament of BENCHMARKS.md: 40 rounds, one game, two agents of fourteen against all.
    const auto mean_of = [](const std::shared_ptr<const game::BargainingTable>& at, const std::string& name) {
        double gained = 0, agreed = 0, played = 0;
        for (const std::string_view other : game::negotiator_names()) {
            const NegotiationResult first = play(at, {name, std::string(other)}, 40);
            const NegotiationResult second = play(at, {std::string(other), name}, 40);
            gained += first.utility[0] + second.utility[1];
            agreed += (first.agreed ? 1 : 0) + (second.agreed ? 1 : 0);
            played += 2;
        }
        return std::pair(gained / played, agreed / played);
    };
    double agreement = 0, lead = 0;
    int domains = 0, ahead = 0;
    for (const char* name : {"ceasefire-line", "prisoner-exchange", "fishing-rights", "grain-exports", "river-water",
                             "air-corridor", "sovereign-debt", "joint-venture", "border-crossing"}) {
        const auto folder = std::filesystem::path(PARLEY_ROOT) / "scenarios/domains" / name;
        const auto at = game::lay_table(*game::read_domain_folder(folder).domain);
        const auto envoy = mean_of(at, "envoy"), second = mean_of(at, "hardheaded");
        INFO(name << ": " << envoy.first << " to " << second.first);
        CHECK(envoy.first > second.first - 0.03);
        agreement += envoy.second;
        lead += envoy.first - second.first;
        ahead += envoy.first > second.first ? 1 : 0;
        ++domains;
    }
    INFO("ahead by " << lead / domains << " at " << ahead << " of " << domains << ", agreement "
                     << agreement / domains);
    CHECK(ahead >= 8);
    CHECK(lead / domains >= 0.03);
    CHECK(agreement / domains >= 0.9);
}
