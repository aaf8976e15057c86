// The formulas of the baselines against their papers, with the numbers worked out by hand.
#include "agents/bargaining/forecast.hpp"
#include "agents/bargaining/formulas.hpp"
#include "tests/catch.hpp"

#include <cmath>

using namespace parley::agents::bargaining;

namespace {

bool near(double a, double b, double tolerance = 1e-9) { return std::abs(a - b) < tolerance; }

} // namespace

TEST_CASE("time-dependent targets: p(t) = least + (most - least)(1 - t^(1/e)) of Faratin, Sierra & Jennings 1998") {
    CHECK(near(time_dependent_target(0.2, 1, 0, boulware_exponent), 1));
    CHECK(near(time_dependent_target(0.2, 1, 0.5, boulware_exponent), 0.2 + 0.8 * 0.96875)); // 0.5^5 = 0.03125
    CHECK(near(time_dependent_target(0.2, 1, 0.9, boulware_exponent), 0.2 + 0.8 * 0.40951)); // 0.9^5 = 0.59049
    CHECK(near(time_dependent_target(0.2, 1, 0.25, 1), 0.2 + 0.8 * 0.75));
    CHECK(near(time_dependent_target(0.2, 1, 0.25, conceder_exponent), 0.2 + 0.8 * 0.5)); // sqrt(0.25) = 0.5
    CHECK(near(time_dependent_target(0.2, 1, 0.81, conceder_exponent), 0.2 + 0.8 * 0.1));
    CHECK(near(time_dependent_target(0.2, 1, 1, conceder_exponent), 0.2));
    CHECK(near(time_dependent_target(0.8, 1, 0.5, agreeable_exponent), 0.8 + 0.2 * (1 - 0.0009765625))); // 2^-10
}

TEST_CASE("tit-for-tat gives what the last offer gave over the one before, and takes back what it took") {
    CHECK(near(tit_for_tat_target(0.9, 0.2, 0.35, 0, 1), 0.75));
    CHECK(near(tit_for_tat_target(0.75, 0.35, 0.25, 0, 1), 0.85));
    CHECK(near(tit_for_tat_target(0.95, 0.6, 0.3, 0, 1), 1));    // never above the most
    CHECK(near(tit_for_tat_target(0.4, 0.1, 0.9, 0.3, 1), 0.3)); // never below the least
}

TEST_CASE("nice tit-for-tat aims at Nash times 1.4 - 0.6 gap and comes as far as the other side has come") {
    // First offers worth 0.5: gap 0.5, factor 1.1; Nash 0.7 becomes 0.77.
    const NiceTitForTat seen{.nash = 0.7, .least_offer = 0.5, .best_offer = 0.608};
    CHECK(near(nice_aim(seen), 0.77));
    // It has come 0.108 of the 0.27 to the aim: four tenths, so 1 - 0.4 * 0.23.
    CHECK(near(nice_target(seen), 0.908));
    CHECK(near(nice_aim({0.9, 0.9, 0.9}), 1));        // 0.9 * 1.34, held at 1
    CHECK(near(nice_aim({0.4, 0.0, 0.0}), 0.5));      // 0.4 * 0.8, held at 0.5
    CHECK(near(nice_target({0.7, 0.5, 0.95}), 0.77)); // no more than all the way
    CHECK(nice_bonus(0.90, 1, 1000) == 0);
    CHECK(near(nice_bonus(0.92, 1, 1000), 0.1 + 0.2));
    CHECK(near(nice_bonus(0.99, 1, 1000), 1));
    CHECK(nice_bonus(0.86, 1, 1000) == 0);
    CHECK(near(nice_bonus(0.86, 1, 5000), 0.1 + 0.2)); // a large domain begins sooner
}

TEST_CASE("MiCRO steps down when it has made no more offers than it received") {
    CHECK(may_step_down(0, 0));
    CHECK(may_step_down(3, 3));
    CHECK_FALSE(may_step_down(4, 3));
}

TEST_CASE("AgentK: expected best, exponent, target and acceptance") {
    // mu 0.4, sigma^2 0.03: sqrt(0.36) = 0.6, emax = 0.4 + 0.6 * 0.6.
    CHECK(near(agent_k_expected_best(0.4, 0.03), 0.76));
    CHECK(near(agent_k_exponent(0.4), 1 + 2 + 4 - 1.6));
    // mu 0.5, sigma^2 0.0075: spread 0.3, emax 0.65, alpha 6. At t = 0.5: q = 1 - 0.35/64; (0.3 + 0.1)/(0.35/64) > 2,
    // so twice as steep.
    CHECK(near(agent_k_target(0.5, 0.0075, 0.5), 1 - 2 * 0.35 / 64));
    // At t = 1: 1 - q = 0.35, r = 0.4/0.35, so the target is 1 - 0.4.
    CHECK(near(agent_k_target(0.5, 0.0075, 1), 0.6));
    CHECK(near(agent_k_acceptance(0.7, 0.65, 0.6, 1), 0.2 + 0.05 + 0.1));
    CHECK(agent_k_acceptance(0.6, 0.65, 0.6, 0.5) == 0); // below a tenth
    CHECK(agent_k_acceptance(1, 0.2, 0.3, 1) == 1);
}

TEST_CASE("HardHeaded gives way by F = 0.05 + 0.95 t^20 above its floor") {
    CHECK(near(hardheaded_target(0.585, 1, 0), 1 - 0.05 * 0.415));
    CHECK(near(hardheaded_target(0.585, 1, 1), 0.585));
    CHECK(near(hardheaded_target(0, 1, 0.9), 1 - (0.05 + 0.95 * 0.12157665459056929))); // 0.9^20
}

TEST_CASE("IAMhaggler's curve goes through offers that lie on one, and its concession meets it") {
    // u = 0.2 + 0.6 t^1.5 at five times.
    const std::vector<BestOffer> best{{0.1, 0.2 + 0.6 * 0.1 * std::sqrt(0.1)},
                                      {0.25, 0.2 + 0.6 * 0.125},
                                      {0.36, 0.2 + 0.6 * 0.216},
                                      {0.49, 0.2 + 0.6 * 0.343},
                                      {0.64, 0.2 + 0.6 * 0.512}};
    const ConcessionCurve curve = fit_concession(0.2, best);
    REQUIRE(curve.known);
    CHECK(near(curve.b, 1.5, 1e-6));
    CHECK(near(curve.at(0.81), 0.2 + 0.6 * 0.729, 1e-6));
    CHECK(near(curve.at(1), 0.8, 1e-6));
    CHECK(near(best_time(curve, 0.3, 1), 1));
    // With a discount of 0.1: f = (0.2 + 0.6 t^1.5) 0.1^t falls from the start on.
    CHECK(near(best_time(curve, 0.0, 0.1), 0.0));
    CHECK_FALSE(fit_concession(0.2, std::vector<BestOffer>{{0.5, 0.4}}).known);
    // To ask for 0.51 at t = 0.7 of a range from 1 to 0: 0.49 = 0.7^(1/e), so e = 0.5.
    CHECK(near(exponent_to_meet(0.7, 0.51, 0, 1), 0.5));
    CHECK(near(time_dependent_target(0, 1, 0.7, exponent_to_meet(0.7, 0.51, 0, 1)), 0.51));
}
