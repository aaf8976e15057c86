// Whether a scenario will teach, as far as it must be played.
#include "game/teaching/allowances.hpp"
#include "game/teaching/crisis_course.hpp"
#include "game/teaching/pairings.hpp"
#include "game/teaching/teaching_play.hpp"
#include "playing.hpp"

#include <algorithm>
#include <cmath>

using namespace parley;
using namespace parley::testing;
using analysis::TeachingFigure;
using analysis::TeachingFigures;
using scenario::LintCode;

namespace {

game::TeachingPlan small_plan() {
    return {.crisis_games = 40, .scripted_games = 3, .paired_games = 3, .series = 5, .node_budget = 200};
}

TeachingFigure of_code(const TeachingFigures& figures, LintCode code) {
    const auto found = std::ranges::find(figures, code, &TeachingFigure::code);
    REQUIRE(found != figures.end());
    return *found;
}

} // namespace

TEST_CASE("the same games are played whatever the number of threads, and their figures come in the order of codes") {
    const auto scenario = setup_of(small_scenario(), 0).scenario;
    const auto one = game::played_figures(scenario, small_plan(), 1);
    const auto two = game::played_figures(scenario, small_plan(), 2);
    REQUIRE(one);
    REQUIRE(two);
    REQUIRE(one->size() == two->size());
    for (std::size_t i = 0; i < one->size(); ++i) {
        CHECK((*one)[i].code == (*two)[i].code);
        CHECK((*one)[i].value == (*two)[i].value);
        CHECK((*one)[i].error == (*two)[i].error);
    }
    CHECK(std::ranges::is_sorted(*one, {}, &TeachingFigure::code));
    CHECK(of_code(*one, LintCode::crisis_passive).games == 40);
    for (const std::size_t seat : {0U, 1U}) // two figures of every habit
        CHECK(std::ranges::count_if(*one, [&](const TeachingFigure& figure) {
                  return figure.code == LintCode::haggler && figure.party == rules::PartyId(seat);
              }) == 1);
}

TEST_CASE("a stop that is asked for leaves no figures, and never half of them") {
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(game::played_figures(setup_of(small_scenario(), 0).scenario, small_plan(), 1, {}, stop.get_token()));
}

TEST_CASE("with the same seed pressing raises tension, gestures lower it, and passing does neither") {
    const auto scenario = setup_of(small_scenario(), 0).scenario;
    int pressed_above = 0, calm_below = 0, games = 0;
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const auto tension_after = [&](game::CrisisCourse course) {
            const game::Game game = game::play_course(scenario, course, seed);
            REQUIRE(game.ended());
            return game.state().open.tension;
        };
        const int passive = tension_after(game::CrisisCourse::passive);
        pressed_above += tension_after(game::CrisisCourse::pressing) > passive;
        calm_below += tension_after(game::CrisisCourse::conciliatory) < passive;
        ++games;
    }
    CHECK(pressed_above >= games * 2 / 3); // a collapse can cut a game short
    CHECK(calm_below >= games * 2 / 3);
}

TEST_CASE("an allowance covers every figure of its code, and one that covers nothing is told") {
    TeachingFigures figures{analysis::figure_of(LintCode::sessions, 1), analysis::figure_of(LintCode::surplus, 4),
                            analysis::figure_of(LintCode::surplus, 25), analysis::figure_of(LintCode::trap, 2)};
    const auto allowing = [](LintCode code) { return scenario::LintAllowance{code, "so meant", {}}; };
    const game::AllowedFindings none = game::hold_against(figures, {});
    CHECK(none.found.size() == 3);
    const game::AllowedFindings some = game::hold_against(
        figures, {allowing(LintCode::surplus), allowing(LintCode::trap), allowing(LintCode::mirror_gain)});
    REQUIRE(some.found.size() == 1);
    CHECK(some.found[0].code == LintCode::sessions);
    REQUIRE(some.not_needed.size() == 1);
    CHECK(some.not_needed[0].code == LintCode::trap);
    REQUIRE(some.not_reckoned.size() == 1);
    CHECK(some.not_reckoned[0].code == LintCode::mirror_gain);
}

TEST_CASE("a figure that was played is out of its range only by more than the games can tell") {
    TeachingFigure figure = analysis::figure_of(LintCode::trader_deals, 88);
    CHECK_FALSE(figure.as_wanted());
    figure.error = 4;
    CHECK(figure.as_wanted());
    figure.value = 90;
    CHECK_FALSE(figure.as_wanted());
}

TEST_CASE("pairings are the same whatever the number of threads: every agent in either seat, and a cooperative pair") {
    const auto scenario = setup_of(small_scenario(), 0).scenario;
    game::PairingsPlan plan;
    plan.agents = {"conceder", "hardliner"};
    plan.games = 4;
    const auto one = game::play_pairings(scenario, plan, 1), two = game::play_pairings(scenario, plan, 2);
    REQUIRE(one);
    REQUIRE(two);
    REQUIRE(one->size() == 5);
    CHECK(one->back().agents.empty());
    for (std::size_t i = 0; i < one->size(); ++i) {
        CHECK((*one)[i].agents == (*two)[i].agents);
        CHECK((*one)[i].in_force.mean == (*two)[i].in_force.mean);
        CHECK((*one)[i].together.mean == (*two)[i].together.mean);
        CHECK((*one)[i].together.count == 4);
        CHECK(std::abs((*one)[i].gained[0].mean + (*one)[i].gained[1].mean - (*one)[i].together.mean) < 1e-6);
    }
    std::stop_source stop;
    stop.request_stop();
    CHECK_FALSE(game::play_pairings(scenario, plan, 1, {}, stop.get_token()));
}

TEST_CASE("of more than two parties each agent sits in all the seats at once") {
    const auto scenario = scenario_at(root / "tests/fixtures/three-seats.yaml");
    game::PairingsPlan plan;
    plan.agents = {"conceder", "tit-for-tat"};
    plan.games = 2;
    const auto played = game::play_pairings(scenario, plan, 1);
    REQUIRE(played);
    REQUIRE(played->size() == 2);
    CHECK((*played)[1].agents == std::vector<std::size_t>{1, 1, 1});
}

TEST_CASE("a cooperative pair brings a text into force more often than hardliners do, and gains by it") {
    const auto scenario = scenario_at(root / "scenarios/geneva-2022.yaml");
    game::PairingsPlan plan;
    plan.agents = {"hardliner"};
    plan.games = 6;
    const auto played = game::play_pairings(scenario, plan, 2);
    REQUIRE(played);
    CHECK(played->back().in_force.mean > played->front().in_force.mean);
    CHECK(played->back().together.mean > played->front().together.mean);
    CHECK(played->back().together.mean > 0);
}
