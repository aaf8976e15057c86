#include "tests/catch.hpp"
#include "tests/wording/tiny_scenario.hpp"
#include "wording/sentences.hpp"

#include <set>

using namespace parley;

namespace {

constexpr auto last_code = static_cast<int>(rules::RefusalCode::clock_runs_on);

rules::Refusal refusal(int code) {
    rules::Refusal result;
    result.code = static_cast<rules::RefusalCode>(code);
    result.rule = rules::Rule::linkage;
    result.party = tests::them;
    result.article = tests::missiles;
    result.provision = tests::promise;
    result.measure = tests::exercise;
    result.number = 1;
    return result;
}

} // namespace

TEST_CASE("Every refusal has a sentence of its own, without the number of its rule", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    std::set<std::string> sentences;
    for (int code = 0; code <= last_code; ++code) {
        const std::string told = wording::sentence(scenario.open, refusal(code), tests::us);
        CAPTURE(code, told);
        CHECK(told.size() > 25);
        CHECK(told.back() == '.');
        CHECK(told.find("P3") == std::string::npos);
        CHECK(told.find_first_of("{}_") == std::string::npos);
        CHECK(sentences.insert(told).second);
    }
    CHECK(sentences.size() == static_cast<std::size_t>(last_code) + 1);
}

TEST_CASE("A refusal whose fields are beyond the scenario still makes a sentence", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    for (int code = 0; code <= last_code; ++code) {
        rules::Refusal wild = refusal(code);
        wild.party = rules::PartyId(5);
        wild.article = rules::ArticleId(11);
        wild.provision = rules::ProvisionId(23);
        wild.measure = rules::MeasureId(23);
        wild.number = -100;
        CHECK(wording::sentence(scenario.open, wild, rules::PartyId(5)).size() > 25);
        CHECK(wording::sentence(scenario.open, wild).size() > 25);
    }
}

TEST_CASE("A refusal names the measure, article, wording and session it is about", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    const auto told = [&](rules::RefusalCode code, int number) {
        rules::Refusal about = refusal(static_cast<int>(code));
        about.number = number;
        about.measure = code == rules::RefusalCode::measure_needs_another ? tests::second_exercise : tests::exercise;
        return wording::sentence(scenario.open, about, tests::us);
    };
    CHECK(told(rules::RefusalCode::measure_needs_another, 0) ==
          "“Second exercise” must be prepared first: “Exercise near the border”.");
    CHECK(told(rules::RefusalCode::measure_too_early, 2) ==
          "“Exercise near the border” cannot be taken before session 2 (12 January).");
    CHECK(told(rules::RefusalCode::crosses_instructions, 1).find("“border zone” in “Ruritanian missiles”") !=
          std::string::npos);
    CHECK(told(rules::RefusalCode::article_not_on_agenda, 0).find("Article 2 (Missiles)") == 0);
    CHECK(told(rules::RefusalCode::not_enough_capital, 2).find("two points more") != std::string::npos);
}

TEST_CASE("One who has filed is told to wait for the others, not for itself", "[wording]") {
    const scenario::Scenario scenario = tests::tiny_scenario();
    rules::Refusal mine = refusal(static_cast<int>(rules::RefusalCode::not_your_turn));
    mine.party = tests::us;
    CHECK(wording::sentence(scenario.open, mine, tests::us) != wording::sentence(scenario.open, mine, tests::them));
}

TEST_CASE("Who asks is told the rule behind a refusal, by number and in words", "[wording]") {
    CHECK(wording::rule_behind(rules::Rule::linkage) == "Behind it stands rule P3, a linkage.");
    CHECK(wording::rule_behind_last_refusal(rules::Rule::measure_readiness) ==
          "Behind the last refusal stands rule C3, preparing a measure.");
}
