// Whether a scenario will teach, as far as it can be reckoned: the faults that no other check finds, each in a file of
// its own, and the formulas by hand.
#include "analysis/teaching/measure_effects.hpp"
#include "analysis/teaching/teaching_checks.hpp"
#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace parley;
using namespace parley::analysis;
using scenario::Measure;
using scenario::MeasureKind;
using treaty::PartyId;

namespace {

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::stringstream text;
    text << file.rdbuf();
    return text.str();
}

scenario::Scenario scenario_of(const std::string& text) {
    scenario::Reading reading = scenario::read_scenario(text);
    REQUIRE(reading.scenario.has_value());
    return *std::move(reading.scenario);
}

scenario::Scenario file(const std::string& path) { return scenario_of(text_of(PARLEY_ROOT "/" + path)); }

/// How far the figures of the code lie outside their ranges, added up.
double excess(const TeachingFigures& figures, const std::string& code) {
    double sum = 0;
    for (const TeachingFigure& figure : figures)
        if (word_of(figure.code) == code)
            sum += std::max({0.0, figure.wanted.least - figure.value, figure.value - figure.wanted.most});
    return sum;
}

TeachingFigure figure(const scenario::Scenario& scenario, LintCode code, std::size_t which = 0) {
    for (const TeachingFigure& each : teaching_figures(scenario))
        if (each.code == code && which-- == 0)
            return each;
    FAIL("no such figure");
    return {};
}

Situation straight_line(std::int32_t first_needs, std::int32_t second_needs) {
    // One provision of eleven steps would be too long a ladder; two of five each give the same line.
    Situation situation;
    for (const int sign : {1, -1}) {
        std::vector<treaty::Factor> factors;
        std::vector<std::int32_t> pool;
        for (std::size_t i = 0; i < 2; ++i) {
            treaty::Factor factor;
            factor.arity = 1;
            factor.over = {ProvisionId(i), {}, {}};
            factor.size = {2, 1, 1};
            factor.offset = static_cast<std::uint32_t>(pool.size());
            pool.push_back(0);
            pool.push_back(sign * 500);
            factors.push_back(factor);
        }
        situation.utilities.emplace_back(std::move(factors), std::move(pool));
    }
    situation.reservation = {first_needs, second_needs};
    situation.allowed.provisions = 2;
    situation.allowed.options = {3, 3};
    return situation;
}

Measure measure(MeasureKind kind, int cost, std::vector<scenario::Effect> effects) {
    Measure made;
    made.kind = kind;
    made.cost = cost;
    made.effects = std::move(effects);
    return made;
}

} // namespace

TEST_CASE("what every other check is silent on is found, and less of it in the scenario that it was made from") {
    const TeachingFigures before = teaching_figures(file("tests/fixtures/two-seats.yaml"));
    std::size_t tried = 0;
    for (const auto& entry : std::filesystem::directory_iterator(PARLEY_ROOT "/tests/fixtures/lint")) {
        if (entry.path().extension() != ".yaml")
            continue;
        ++tried;
        INFO(entry.path().string());
        const std::string text = text_of(entry.path());
        std::istringstream first(text.substr(10, text.find('\n') - 10)); // "# expects B042, B051"
        const TeachingFigures after = teaching_figures(scenario_of(text));
        for (std::string code; first >> code;) {
            std::erase(code, ',');
            INFO(code);
            CHECK(excess(after, code) > 0);
            CHECK(excess(after, code) > excess(before, code));
        }
    }
    CHECK(tried == 7);
}

TEST_CASE("the figures of the main scenario are those of the balance sheet, as far as it states them") {
    const scenario::Scenario geneva = file("scenarios/geneva-2022.yaml");
    CHECK(scale_of(geneva, PartyId(0U)) == 1);
    CHECK(figure(geneva, LintCode::leverage).value == Approx(6)); // the rules' cap
    CHECK(figure(geneva, LintCode::sessions).value == Approx(6));
    CHECK(figure(geneva, LintCode::minutes).value == Approx(*planned_minutes(geneva.teaching.timing)));
    CHECK(figure(geneva, LintCode::midpoint_gain).as_wanted()); // the prototype: +45 %, +56 %
    CHECK(figure(geneva, LintCode::article_gain).as_wanted());
    CHECK(figure(geneva, LintCode::trap).as_wanted()); // 3.4: the pretender
    for (const TeachingFigure& each : teaching_figures(geneva))
        if (each.code == LintCode::cheating_pays)
            CHECK(each.as_wanted());
}

TEST_CASE("the balanced text and its surplus are those of the zone") {
    const scenario::Scenario two = file("tests/fixtures/two-seats.yaml");
    const Situation situation = situation_at_start(two, central_profiles(two.open));
    const auto points = bargaining_points(frontier(situation.space()), situation.reservation);
    REQUIRE(points);
    for (std::size_t p = 0; p < 2; ++p) {
        const TeachingFigure surplus = figure(two, LintCode::surplus, p);
        CHECK(surplus.party == PartyId(p));
        CHECK(surplus.value * 100 ==
              Approx(points->kalai_smorodinsky.worth[p] - situation.reservation[p]).margin(0.01));
        const double scale = scale_of(two, PartyId(p));
        CHECK(surplus.wanted.least == Approx(8 * scale));
        CHECK(surplus.wanted.most == Approx(18 * scale));
    }
}

TEST_CASE("the Nash point on joined lines is where the product of gains is greatest") {
    const auto even = nash_between(straight_line(-500, -500)); // (500 … 1000, …): (10, −10), (5, −5), (0, 0)
    REQUIRE(even);
    CHECK((*even)[0] == Approx(0).margin(1e-9));
    CHECK((*even)[1] == Approx(0).margin(1e-9));
    // (x − 1)(6 − x) with x from 0 to 10: x = 3.5.
    const auto shifted = nash_between(straight_line(100, -600));
    REQUIRE(shifted);
    CHECK((*shifted)[0] == Approx(3.5));
    CHECK((*shifted)[1] == Approx(-3.5));
    CHECK_FALSE(nash_between(straight_line(100, 100)));
}

TEST_CASE("a measure is dominated by one that does as much for less, and by nothing that does otherwise") {
    using scenario::ChangeReservation, scenario::ChangeTension, scenario::PartyRef;
    const Measure press =
        measure(MeasureKind::pressure, 2,
                {ChangeReservation{{PartyRef::Kind::self, {}}, core::Points::whole(3)}, ChangeTension{5}});
    Measure cheaper = press;
    cheaper.cost = 1;
    CHECK(is_dominated(press, cheaper));
    CHECK_FALSE(is_dominated(cheaper, press));
    CHECK_FALSE(is_dominated(press, press)); // neither is better
    Measure calmer = press;
    std::get<ChangeTension>(calmer.effects[1]).by = 3;
    CHECK(is_dominated(press, calmer));
    Measure later = cheaper;
    later.from_session = 1;
    CHECK_FALSE(is_dominated(press, later));
    Measure elsewhere = cheaper;
    elsewhere.effects.push_back(scenario::CauseIncident{});
    CHECK_FALSE(is_dominated(press, elsewhere));
    Measure gesture = cheaper;
    gesture.kind = MeasureKind::gesture;
    CHECK_FALSE(is_dominated(press, gesture));
}

TEST_CASE("the minutes of a timing plan are those its lines begin with") {
    CHECK(planned_minutes({"4 min setting", "12 min table", "then the debrief"}) == 16);
    CHECK_FALSE(planned_minutes({"as long as it takes"}));
    CHECK_FALSE(planned_minutes({}));
}

TEST_CASE("goals that anybody meets by being there are told from goals that ask for something") {
    scenario::Scenario two = file("tests/fixtures/two-seats.yaml");
    std::vector<scenario::Goal>& goals = two.papers[0].goals;
    const auto free_goals = [&] { return figure(two, LintCode::goals_free).value; };
    CHECK(free_goals() == 0);
    goals[0].when.test = scenario::TensionAtMost{100};
    CHECK(free_goals() == 1);
    goals[0].when.test = scenario::TensionAtMost{60};
    CHECK(free_goals() == 0);
    goals[0].when.test = scenario::NotSo{{scenario::Condition{scenario::TensionAtLeast{101}}}};
    CHECK(free_goals() == 1);
    goals[0].when.test = scenario::AllOf{
        {scenario::Condition{scenario::Always{}}, scenario::Condition{scenario::QuestionAsked{PartyId(0U)}}}};
    CHECK(free_goals() == 0);
    goals[0].when.test = scenario::AnyOf{
        {scenario::Condition{scenario::Always{}}, scenario::Condition{scenario::QuestionAsked{PartyId(0U)}}}};
    CHECK(free_goals() == 1);
}

TEST_CASE("without a bargaining zone only what does not presume one is reckoned") {
    scenario::Scenario two = file("tests/fixtures/two-seats.yaml");
    for (treaty::ProfileTerms& terms : two.papers[0].mandate.profiles)
        terms.reservation = core::Points::whole(95);
    for (const TeachingFigure& each : teaching_figures(two)) {
        INFO(word_of(each.code));
        CHECK((each.code == LintCode::equal_options || each.code >= LintCode::minutes));
    }
}
