// What is said of rooms, how far they go, and of offices that are empty.
#include "wording/pages/rooms.hpp"

#include "tests/catch.hpp"
#include "tests/wording/tiny_scenario.hpp"
#include "wording/document.hpp"
#include "wording/sentences.hpp"

#include <algorithm>

using namespace parley;

namespace {

/// Its forum in two rooms, the second of which needs somebody of the other side's.
scenario::Scenario roomy_scenario() {
    scenario::Scenario result = tests::tiny_scenario();
    result.open.offices = {{"envoy", "the Ruritanian envoy", tests::them}};
    scenario::Room officers{"officers", "the officers", "", rules::ArticleSet::of(tests::contacts), {}, {}};
    officers.ceiling = {{tests::line_provision, 0}};
    scenario::Room ministers{
        "ministers", "the ministers", "They ask at home", rules::ArticleSet::of(tests::missiles), {}, {}};
    ministers.ceiling = {{tests::promise, 1}};
    ministers.needs.insert(scenario::OfficeId(0));
    result.open.forums[0].rooms = {officers, ministers};
    return result;
}

bool one_says(const std::vector<std::string>& lines, std::string_view part) {
    return std::any_of(lines.begin(), lines.end(),
                       [&](const std::string& line) { return line.find(part) != std::string::npos; });
}

} // namespace

TEST_CASE("Every seat reads which rooms sit, what they treat and how far they go", "[wording]") {
    const scenario::Scenario scenario = roomy_scenario();
    const rules::State state = tests::at_the_table();
    for (const rules::PartyId seat : {tests::us, tests::them}) {
        const rules::View view(scenario, state, seat);
        const auto briefing = wording::briefing(view);
        CHECK(one_says(briefing, "Two rooms sit at once, and a proposal goes to one of them."));
        CHECK(one_says(briefing, "The ministers: Article 2 (Missiles). They ask at home. No further than "
                                 "“border zone” in “Ruritanian missiles”."));
        CHECK(one_says(wording::rolling_text(view), "Treated here by: the ministers. No further than"));
        CHECK(one_says(wording::ladders(view, tests::missiles), "further than this room goes"));
        CHECK(wording::office_lines(view).empty());
    }
    CHECK(wording::rooms_at_once(scenario.open, scenario.open.sessions[0]) ==
          "Rooms at once: the officers and the ministers.");
}

TEST_CASE("An empty office is told with what it costs now, to its own side and to the others", "[wording]") {
    const scenario::Scenario scenario = roomy_scenario();
    rules::State state = tests::at_the_table();
    state.open.around.filled_at[0] = 1;
    const auto told = [&](rules::PartyId seat) { return wording::office_lines(rules::View(scenario, state, seat)); };
    REQUIRE(told(tests::us).size() == 1);
    CHECK(told(tests::us)[0] == "The chair of the Ruritanian envoy is empty until session 2 (12 January): Ruritania "
                                "has one action fewer at the "
                                "table, never none, and no back channel. The ministers cannot sit.");
    CHECK(told(tests::them)[0].find("we have one action fewer") != std::string::npos);
    CHECK(one_says(wording::briefing(rules::View(scenario, state, tests::us)), "is empty until"));
    CHECK(one_says(wording::briefing(rules::View(scenario, state, tests::us)),
                   "three actions for each delegation, two for the Ruritanian delegation."));
    CHECK(one_says(wording::briefing(rules::View(scenario, state, tests::them)),
                   "three actions for each delegation, two for us."));
    state.open.session = 1;
    CHECK(told(tests::us).empty());
}

TEST_CASE("A refusal of a room names the room and how far it goes", "[wording]") {
    const scenario::Scenario scenario = roomy_scenario();
    const auto said = [&](const rules::Refusal& refusal) {
        return wording::sentence(scenario.open, refusal, tests::us);
    };
    rules::Refusal refusal{.code = rules::RefusalCode::above_ceiling, .rule = rules::Rule::ceiling};
    refusal.provision = tests::promise;
    refusal.number = 1;
    refusal.room = 1;
    CHECK(said(refusal).find("The ministers: no further than “border zone” in “Ruritanian missiles” here") == 0);
    refusal.room.reset();
    CHECK(said(refusal).find("Bilateral talks: no further than") == 0);
    refusal.code = rules::RefusalCode::rooms_apart;
    refusal.room = 0;
    refusal.article = tests::missiles;
    CHECK(said(refusal).find("Article 2 (Missiles) is not for the officers;") == 0);
    refusal.code = rules::RefusalCode::room_empty;
    refusal.number = 2;
    CHECK(said(refusal).find("while the chair of the Ruritanian envoy is empty; it is filled for session 2") !=
          std::string::npos);
}
