// Sentences of the commands whose parts vary, and the one table of endings.
#include "tests/catch.hpp"
#include "wording/commands/endings.hpp"
#include "wording/commands/names_wanted.hpp"
#include "wording/commands/usage.hpp"

#include <set>

using namespace parley;

TEST_CASE("every ending of a game has one word for machines and one label, under its own alternative") {
    std::set<std::string_view> words, labels;
    for (const wording::EndingName& name : wording::ending_names()) {
        words.insert(name.word);
        labels.insert(name.label);
    }
    CHECK(words.size() == wording::ending_names().size());
    CHECK(labels.size() == wording::ending_names().size());
    for (const rules::Ending& ending :
         {rules::Ending(rules::NoAgreement{}), rules::Ending(rules::WalkedOut{}),
          rules::Ending(rules::TalksCollapsed{}), rules::Ending(rules::NotRatified{}),
          rules::Ending(rules::AgreementKept{}), rules::Ending(rules::AgreementSuspended{}),
          rules::Ending(rules::AgreementLeft{})})
        CHECK(wording::ending_name(ending).word == wording::ending_names()[ending.index()].word);
    // Published tables and saved results of batches hold these words.
    CHECK(wording::ending_name(rules::TalksCollapsed{}).word == "collapsed");
    CHECK(wording::ending_name(rules::NotRatified{}).word == "not-ratified");
    CHECK(wording::ending_name(rules::AgreementLeft{}).label == "Agreement left");
}

TEST_CASE("a word that an option does not know is answered with all it knows") {
    CHECK(wording::word_wanted("format", "xml", {"table"}) == "--format is table, not “xml”.");
    CHECK(wording::word_wanted("format", "xml", {"table", "json"}) == "--format is table or json, not “xml”.");
    CHECK(wording::word_wanted("format", "", {"table", "json", "csv"}) == "--format is table, json or csv, not “”.");
}

TEST_CASE("a guess follows a name that is not known only where there is one") {
    CHECK(wording::no_such_scenario("geneve", "geneva", {"geneva", "vienna"}) ==
          "there is no scenario “geneve”. Did you mean “geneva”? There are: geneva vienna.");
    CHECK(wording::no_such_scenario("x", "", {"geneva"}) == "there is no scenario “x”. There are: geneva.");
    CHECK(wording::no_such_scenario("x", "", {}) ==
          "there is no scenario “x”. No scenario files were found at all; PARLEY_SCENARIOS may name the folder that "
          "holds them.");
    CHECK(wording::no_such_option("play", "seet", "seat") ==
          "“parley play” knows no option “--seet”. Did you mean “--seat”?");
    CHECK(wording::no_such_option("play", "zzz", "") == "“parley play” knows no option “--zzz”.");
}
