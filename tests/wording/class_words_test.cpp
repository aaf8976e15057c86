// The sentences of a class report: they count right, in the plural and in the singular.
#include "tests/catch.hpp"
#include "tests/wording/tiny_scenario.hpp"
#include "wording/classes/class_findings.hpp"
#include "wording/classes/class_titles.hpp"

using namespace parley;

namespace {

std::string judged(const wording::ClassTally& tally) {
    return wording::class_judgement(tests::tiny_scenario().open, tally, std::nullopt);
}

} // namespace

TEST_CASE("the judgement of a class counts tables as people say it") {
    CHECK(judged({15, 15, 11, 0, 1, 6}) ==
          "Eleven of 15 tables signed a text and kept it; at six of them one side would have done better without.");
    CHECK(
        judged({12, 12, 9, 2, 0, 0}) ==
        "Nine of twelve tables signed a text and kept it, two more signed one that did not last whole; nobody at them "
        "would have done better without.");
    CHECK(judged({3, 3, 3, 0, 0, 3}) ==
          "All three tables signed a text and kept it; at every one of them a side would have done better without.");
    CHECK(judged({4, 4, 0, 1, 0, 1}) ==
          "One of four tables signed a text, and none lasted whole; one side there would have done better without.");
    CHECK(judged({4, 4, 0, 0, 2, 0}) == "None of four tables brought a text into force.");
    CHECK(judged({4, 4, 0, 0, 0, 0}) == "None of four tables came to a text.");
    CHECK(judged({1, 1, 1, 0, 0, 0}) ==
          "The one table signed a text and kept it; nobody there would have done better without.");
    CHECK(judged({2, 0, 0, 0, 0, 0}) == "None of two tables is over.");
}

TEST_CASE("a table without a text says what no deal came to only where that had moved") {
    const scenario::PublicScenario& open = tests::tiny_scenario().open;
    wording::TableCame came{{7}, rules::Ending(rules::NoAgreement{}), {}, {}, 0, 3};
    came.worth.assign(open.party_count(), core::Points::whole(5));
    came.no_deal.assign(open.party_count(), core::Points::whole(5));
    CHECK(wording::table_judgement(open, came) == "Table 7 ran out of sessions without a text.");
    came.worth.front() = core::Points::whole(3);
    CHECK(wording::table_judgement(open, came).find("no deal came to 3 for") != std::string::npos);
    came.how.reset();
    CHECK(wording::table_judgement(open, came) == "Table 7 is not over: three sessions begun.");
}

TEST_CASE("of several tables the same is said once") {
    const scenario::PublicScenario& open = tests::tiny_scenario().open;
    wording::TableCame came{{3, 7, 12}, rules::Ending(rules::NoAgreement{}), {}, {}, 0, 3};
    CHECK(wording::table_judgement(open, came) == "Tables 3, 7 and 12 ran out of sessions without a text.");
    came.how = rules::Ending(rules::TalksCollapsed{});
    CHECK(wording::table_judgement(open, came) == "Tables 3, 7 and 12 collapsed in a crisis.");
    came.how = rules::Ending(rules::AgreementKept{});
    CHECK(wording::table_judgement(open, came).starts_with("Tables 3, 7 and 12 each signed a text and kept it: "));
    came.how.reset();
    CHECK(wording::table_judgement(open, came) == "Tables 3, 7 and 12 are not over: three sessions begun at each.");
    CHECK(wording::tables_named({4, 5}) == "Tables 4 and 5");
}

TEST_CASE("tables are counted with their instructions and with those that are not over") {
    CHECK(wording::class_counts(15, 15, 1) == "15 tables; same instructions at all tables.");
    CHECK(wording::class_counts(5, 4, 2) == "Five tables, one not over; instructions differed: two sets.");
    CHECK(wording::class_counts(1, 1, 1) == "One table.");
    CHECK(wording::class_counts(2, 0, 0) == "Two tables, two not over.");
    CHECK(wording::unfinished_tables({}).empty());
    CHECK(wording::unfinished_tables({5}).starts_with("Table 5 is not over"));
    CHECK(wording::unfinished_tables({5, 9}).starts_with("Tables 5 and 9 are not over"));
}

TEST_CASE("every ending has a label and a word of a class report") {
    for (const rules::Ending& ending :
         {rules::Ending(rules::NoAgreement{}), rules::Ending(rules::WalkedOut{}),
          rules::Ending(rules::TalksCollapsed{}), rules::Ending(rules::NotRatified{}),
          rules::Ending(rules::AgreementKept{}), rules::Ending(rules::AgreementSuspended{}),
          rules::Ending(rules::AgreementLeft{})}) {
        CHECK_FALSE(wording::ended_label(ending).empty());
        CHECK_FALSE(wording::ended_word(ending).empty());
    }
    CHECK(wording::ended_word(std::nullopt) == "unfinished");
}
