// What the coach says: every sentence it has, in the terms of every scenario, is no longer than a dozen words and
// leaves no gap.
#include "rules/apply.hpp"
#include "rules/view.hpp"
#include "scenario/read_scenario.hpp"
#include "storage/read_file.hpp"
#include "tests/catch.hpp"
#include "wording/coach.hpp"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <sstream>

using namespace parley;
using agents::Remark;
using agents::Say;

namespace {

constexpr std::size_t dozen = 12;

std::vector<scenario::Scenario> every_scenario() {
    std::vector<scenario::Scenario> all;
    for (const auto& entry : std::filesystem::directory_iterator(PARLEY_ROOT "/scenarios"))
        if (entry.path().extension() == ".yaml") {
            const auto text = storage::read_file(entry.path(), scenario::max_file_bytes);
            REQUIRE(text.has_value());
            scenario::Reading reading = scenario::read_scenario(*text);
            REQUIRE(reading.scenario.has_value());
            all.push_back(*std::move(reading.scenario));
        }
    return all;
}

std::size_t words_in(const std::string& sentence) {
    std::istringstream words(sentence);
    return static_cast<std::size_t>(
        std::distance(std::istream_iterator<std::string>(words), std::istream_iterator<std::string>()));
}

/// The remark with every member filled in, so that no pattern finds one missing.
Remark whole(Say say) {
    Remark remark{say, agents::Concept::linkage};
    remark.article = rules::ArticleId(0);
    remark.other = rules::ArticleId(1);
    remark.articles = rules::ArticleSet::first(2);
    remark.provision = rules::ProvisionId(0);
    remark.option = 0;
    remark.worth = core::Points::whole(-21);
    remark.against = core::Points::whole(31);
    remark.constituency = rules::ConstituencyId(0);
    remark.measure = rules::MeasureId(0);
    remark.party = rules::PartyId(1);
    remark.profile = rules::ProfileId(0);
    remark.reason = rules::Reason::cost;
    remark.percent = 55;
    return remark;
}

/// Calls `look` with the remark in every term that the seat's scenario has for one of its members.
template <class Look>
void in_every_term(const rules::View& view, Say say, const Look& look) {
    const scenario::PublicScenario& open = view.scenario();
    Remark remark = whole(say);
    look(remark);
    for (std::size_t p = 0; p < open.text.provisions.size(); ++p)
        for (std::size_t option = 0; option < open.text.provisions[p].options.size(); ++option) {
            remark.provision = rules::ProvisionId(p);
            remark.option = static_cast<rules::OptionIndex>(option);
            look(remark);
        }
    for (std::size_t m = 0; m < open.measures[view.seat().index()].size(); ++m) {
        remark.measure = rules::MeasureId(m);
        look(remark);
    }
    for (std::size_t c = 0; c < view.constituency_count(); ++c) {
        remark.constituency = rules::ConstituencyId(c);
        look(remark);
    }
    for (std::size_t p = 0; p < open.party_count(); ++p)
        for (std::size_t k = 0; k < open.parties[p].profiles.size(); ++k) {
            remark.party = rules::PartyId(p);
            remark.profile = rules::ProfileId(k);
            look(remark);
        }
    for (const rules::Reason reason : {rules::Reason::cost, rules::Reason::home, rules::Reason::trust,
                                       rules::Reason::checking, rules::Reason::form, rules::Reason::timing}) {
        remark.reason = reason;
        look(remark);
    }
    for (const int percent : {0, 1, 2, 100}) {
        remark.percent = percent;
        remark.worth = core::Points::whole(percent);
        look(remark);
    }
}

} // namespace

TEST_CASE("an adviser needs no more than a dozen words, in the terms of every scenario", "[wording][coach]") {
    const std::vector<scenario::Scenario> scenarios = every_scenario();
    REQUIRE(scenarios.size() >= 3);
    std::size_t sentences = 0, longest = 0;
    for (const scenario::Scenario& scenario : scenarios) {
        rules::NoEvents nobody;
        const rules::State state = rules::initial_state(scenario, 1, nobody);
        for (std::size_t seat = 0; seat < scenario.open.party_count(); ++seat) {
            const rules::View view(scenario, state, rules::PartyId(seat));
            for (std::size_t say = 0; say < agents::say_count; ++say)
                in_every_term(view, static_cast<Say>(say), [&](const Remark& remark) {
                    const std::string words = wording::remark_words(view, remark);
                    longest = std::max(longest, words_in(words));
                    ++sentences;
                    if (words_in(words) > dozen || words.empty() || words.find_first_of("{}") != std::string::npos ||
                        words.find("  ") != std::string::npos || words.find("“”") != std::string::npos) {
                        INFO(scenario.open.id << ": " << words);
                        CHECK(false);
                    }
                });
        }
    }
    CHECK(longest > 8);
    CHECK(sentences > 5000);
}

TEST_CASE("what a line teaches is named once", "[wording][coach]") {
    agents::TwoAdvisers advice;
    advice.general.taught = agents::Concept::linkage;
    advice.diplomat.taught = agents::Concept::linkage;
    CHECK(wording::concept_lines(advice).size() == 1);
    advice.diplomat.taught = agents::Concept::ripeness;
    REQUIRE(wording::concept_lines(advice).size() == 2);
    CHECK(wording::concept_lines(advice)[1].starts_with("Ripeness: "));
}
