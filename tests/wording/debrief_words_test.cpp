#include "tests/catch.hpp"
#include "tests/wording/tiny_scenario.hpp"
#include "wording/debrief/afterwards.hpp"
#include "wording/debrief/charts.hpp"
#include "wording/debrief/course.hpp"
#include "wording/debrief/headings.hpp"
#include "wording/debrief/others.hpp"
#include "wording/debrief/outcome.hpp"
#include "wording/debrief/possible_texts.hpp"
#include "wording/debrief/report_page.hpp"

#include <set>

using namespace parley;
using namespace parley::tests;
using namespace parley::wording;
using core::Points;

namespace {

std::string told(const DebriefReader& reader, const rules::Happening& what, std::optional<std::uint8_t> period = 0,
                 bool report_is_true = false) {
    const rules::Event event{what, {}, {}};
    return aftermath_line(reader, {event, period, report_is_true});
}

} // namespace

TEST_CASE("A debrief calls the reader's side you, and agrees with it in number", "[wording]") {
    const scenario::Scenario scenario = tiny_scenario();
    const DebriefReader reader{scenario, us};
    const rules::Finding ours{us, visits};
    const rules::Finding theirs{them, visits};
    CHECK(told(reader, rules::BreachCaught{us, them, visits, rules::Conduct::hedge, false}) ==
          "Spring 2022: you were caught over “Visits”.");
    CHECK(told(reader, rules::BreachCaught{them, us, visits, rules::Conduct::violate, true}) ==
          "Spring 2022: Ruritania was caught over “Visits”, and mended it.");
    CHECK(told(reader, rules::FindingCleared{ours}) == "Spring 2022: you were cleared over “Visits”.");
    CHECK(told(reader, rules::FindingReported{us, theirs}, 0, true) ==
          "Spring 2022: a report reached you that Ruritania did not keep its undertaking on “Visits”; in truth it was "
          "so.");
    CHECK(told(reader, rules::FindingReported{them, ours}) ==
          "Spring 2022: a report reached Ruritania that you did not keep your undertaking on “Visits”; in truth it "
          "was not so.");
    CHECK(left_sentence(reader, us, Points::whole(1)) ==
          "You could still have had 1 point more at no cost to anybody else.");
    CHECK(left_sentence(reader, them, Points{40}) ==
          "Ruritania could still have had a fraction of a point more at no cost to you or anybody else.");
    CHECK(offers_of(reader, us) == "your offers");
    CHECK(offers_of(reader, them) == "Ruritania's offers");
    CHECK(worth_bar_title(reader, us) == "you, Arcadia");
    CHECK(you_led_against(reader, {rules::ProfileId(0), rules::ProfileId(1)}) ==
          "You led Arcadia; Ruritania was pretending.");
}

TEST_CASE("Every answer to a report and every conduct has a line of its own after signature", "[wording]") {
    const scenario::Scenario scenario = tiny_scenario();
    const DebriefReader reader{scenario, us};
    std::set<std::string> lines;
    for (const auto answer : {rules::FindingAnswer::ignore, rules::FindingAnswer::raise, rules::FindingAnswer::inspect,
                              rules::FindingAnswer::suspend, rules::FindingAnswer::withdraw})
        lines.insert(told(reader, rules::FindingAnswered{them, {us, visits}, answer}));
    for (const auto conduct : {rules::Conduct::hedge, rules::Conduct::violate, rules::Conduct::comply})
        lines.insert(told(reader, rules::UndertakingBroken{them, visits, conduct}));
    CHECK(lines.size() == 8);
    for (const std::string& line : lines) {
        INFO(line);
        CHECK(line.starts_with("Spring 2022: Ruritania "));
        CHECK(line.ends_with("."));
        CHECK(line.find('{') == line.npos);
    }
}

TEST_CASE("A line before the text is in force has no period, and one that says nothing is empty", "[wording]") {
    const scenario::Scenario scenario = tiny_scenario();
    const DebriefReader reader{scenario, us};
    CHECK(told(reader, rules::ReturnedToTable{us}, {}) == "You went back to the table.");
    CHECK(told(reader, rules::ReturnedToTable{them}, {}) == "Ruritania went back to the table.");
    CHECK(told(reader, rules::WorthMoved{us, Points{}}).empty());
    CHECK(told(reader, rules::PeriodOpened{0}).empty());
    CHECK(told(reader, rules::FindingInconclusive{{us, visits}}, 7) ==
          "Period 8: inspection of “Visits” settled nothing.");
}

TEST_CASE("Where something ends by its day, the judgement does not speak of the line of the start", "[wording]") {
    scenario::Scenario scenario = tiny_scenario();
    scenario.open.regime.emplace_back();
    game::Score mine;
    mine.worth = Points::whole(31);
    mine.reservation = Points::whole(18);
    const std::string said = judgement({scenario, us}, rules::AgreementKept{}, mine);
    CHECK(said.find("13 points above no deal as it is for you once all that works without a text has ended") !=
          std::string::npos);
    CHECK(said.find("of the start;") == std::string::npos);
}

TEST_CASE("The judgement of a debrief tells every ending, who made it, and where no deal stood", "[wording]") {
    const scenario::Scenario scenario = tiny_scenario();
    const DebriefReader reader{scenario, us};
    game::Score mine;
    mine.worth = Points::whole(12);
    mine.reservation = Points::whole(6);
    mine.best = Points::whole(20);
    const auto judged = [&](const rules::Ending& how) { return judgement(reader, how, mine); };
    CHECK(judged(rules::NoAgreement{}) == "The calendar ran out without a text: for you, Arcadia, it came to 12, 6 "
                                          "points above your no-deal line of the start; as trust then stood, the best "
                                          "to be had was 20.");
    CHECK(judged(rules::WalkedOut{us}).starts_with("The talks ended when you walked out:"));
    CHECK(judged(rules::TalksCollapsed{}).starts_with("The talks collapsed in a crisis:"));
    CHECK(judged(rules::NotRatified{them}).starts_with("A text was initialled, and Strelsau refused it:"));
    CHECK(judged(rules::AgreementKept{}).starts_with("A text was signed and ran its course:"));
    CHECK(
        judged(rules::AgreementSuspended{}).starts_with("A text was signed, and part of it was suspended on the way:"));
    CHECK(judged(rules::AgreementLeft{them}).starts_with("A text was signed, and Ruritania left it:"));
    mine.worth = Points::whole(5);
    CHECK(judged(rules::NoAgreement{}).find(", 1 point below your no-deal line") != std::string::npos);
    mine.worth = mine.reservation;
    CHECK(judged(rules::NoAgreement{}).find(", just what no deal was worth to you at the start;") != std::string::npos);
}

TEST_CASE("A number that moved is named with what it is of", "[wording]") {
    const scenario::Scenario scenario = tiny_scenario();
    const DebriefReader reader{scenario, us};
    const rules::Cause cause{rules::Rule::drift, {}};
    CHECK(move_sentence(reader, {1, false}, false, TensionNamed{}, 57, 53, cause)
              .starts_with("Session 2 (12 January): tension 57 → 53: "));
    CHECK(move_sentence(reader, {1, true}, false, TrustNamed{them, us}, 25, 20, cause)
              .starts_with("The extra session: trust of Ruritania in you 25 → 20: "));
    CHECK(move_sentence(reader, {1, false}, true, TrustNamed{them, us}, 25, 20, cause)
              .starts_with("After session 2 (12 January): trust of Ruritania in you 25 → 20: "));
    CHECK(move_sentence(reader, {0, false}, false, SupportNamed{us, rules::ConstituencyId(0)}, 50, 55, cause)
              .starts_with("Session 1 (10 January): support of Zanzibar parliament 50 → 55: "));
    CHECK(meeting_number({3, false}) == "4");
    CHECK(meeting_number({3, true}) == "extra");
}

TEST_CASE("The picture of all texts says how many there were, and where that is not known", "[wording]") {
    PossibleTextsSeen seen;
    seen.texts = 29'500'000'000;
    seen.in_zone = 4'500'000;
    seen.dots = 4'000;
    CHECK(possible_texts_caption(seen).starts_with(
        "There were about 29 billion texts that could have been signed, of which 1 in 6,556 was at least as good as no "
        "deal for everybody (shaded). The dots are 4,000 of them, drawn evenly; the line is the frontier,"));
    seen.texts = 972;
    seen.in_zone = 0;
    seen.all_shown = true;
    seen.at_signature = true;
    const std::string few = possible_texts_caption(seen);
    CHECK(few.starts_with("There were 972 texts that could have been signed, none of which was at least as good as no "
                          "deal for everybody. The dots are all of them;"));
    CHECK(few.find("at the trust of the signature.") != std::string::npos);
    seen.texts.reset();
    seen.in_zone.reset();
    seen.exact = false;
    const std::string many = possible_texts_caption(seen);
    CHECK(many.starts_with("There were more texts that could have been signed than there are words for. "));
    CHECK(many.ends_with(" The frontier was too large to find exactly."));
}

TEST_CASE("Surprise is written with two decimals, and the zone says when nothing was in it or found", "[wording]") {
    const scenario::Scenario scenario = tiny_scenario();
    const DebriefReader reader{scenario, us};
    CHECK(surprise_cell(0.0) == "0.00");
    CHECK(surprise_cell(0.055) == "0.06");
    CHECK(surprise_cell(1.996) == "2.00");
    CHECK(zone_line(reader, ZoneMoment::start, {}, {}, true) == "at the start: empty");
    CHECK(zone_line(reader, ZoneMoment::all_believed, {}, {}, false) ==
          "had every promise been believed in full: none found");
    analysis::BargainingPoints points;
    points.ideal = {5400, 6100};
    CHECK(zone_line(reader, ZoneMoment::signature, {2600, -400}, points, true) ==
          "when the text was initialled: you 26 to 54, Ruritania −4 to 61");
}
