#include "command_line/composing/package_notation.hpp"
#include "command_line/composing/worth_bar.hpp"
#include "game/draft.hpp"
#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"
#include "tests/command_line/played.hpp"

using namespace parley;
using command_line::package_line;
using command_line::read_package;
using game::Draft;

namespace {

const scenario::Scenario& geneva() {
    static const scenario::Scenario scenario =
        *scenario::read_scenario(test::text_of(test::at_root("scenarios/geneva-2022.yaml"))).scenario;
    return scenario;
}

treaty::ProvisionId provision(const std::string& id) {
    for (std::size_t i = 0; i < geneva().open.text.provisions.size(); ++i)
        if (geneva().open.text.provisions[i].id == id)
            return treaty::ProvisionId(i);
    FAIL("no provision " << id);
    return {};
}

} // namespace

TEST_CASE("A package in one line is read as it is meant: articles, options, linkage, tone") {
    const auto read = read_package(geneva().open, treaty::Outcome{}, rules::Tone::firm,
                                   "2: m_us=2 M_RU=2 m_ver=1; 3: ex_ru=3 if; exploring");
    REQUIRE(read.has_value());
    CHECK(read->package.articles.size() == 2);
    CHECK(read->linked == read->package.articles);
    CHECK(read->tone == rules::Tone::exploring);
    CHECK(read->package.options[provision("m_us").index()] == 2);
    CHECK(read->package.options[provision("m_ru").index()] == 2);
    CHECK(read->package.options[provision("ae_us").index()] == 0);
    CHECK(read->package.options[provision("ex_ru").index()] == 3);
}

TEST_CASE("“if” may stand after every article of a linkage, the first too") {
    const auto usual =
        read_package(geneva().open, treaty::Outcome{}, rules::Tone::firm, "2: m_us=2; 3: ex_ru=3 if; 7: form=2 if");
    const auto every =
        read_package(geneva().open, treaty::Outcome{}, rules::Tone::firm, "2: m_us=2 if; 3: ex_ru=3 if; 7: form=2 if");
    REQUIRE((usual.has_value() && every.has_value()));
    CHECK(every->linked == usual->linked);
    CHECK(every->package == usual->package);
}

TEST_CASE("A provision that is left out keeps what is agreed") {
    treaty::Outcome agreed{};
    agreed[provision("m_ver").index()] = 2;
    const auto read = read_package(geneva().open, agreed, rules::Tone::firm, "m_us=1");
    REQUIRE(read.has_value());
    CHECK(read->package.options[provision("m_ver").index()] == 2);
    CHECK(read->tone == rules::Tone::firm);
}

TEST_CASE("What is wrong with a package line is said in a sentence, whatever is typed") {
    for (const std::string line : {"", ";", "9: m_us=1", "2: m_us", "2: m_us=9", "2: m_us=-1", "2: m_xx=1", "if",
                                   "2: if", "2:m_us=1 if", "=", "2: =1", "m_us=99999999999", "::::", "2: m_us=1=2"}) {
        INFO(line);
        const auto read = read_package(geneva().open, treaty::Outcome{}, rules::Tone::firm, line);
        REQUIRE_FALSE(read.has_value());
        CHECK_FALSE(read.error().sentence.empty());
    }
    CHECK(test::contains(
        read_package(geneva().open, treaty::Outcome{}, rules::Tone::firm, "2: m_su=1").error().sentence, "m_us"));
}

TEST_CASE("The line written for a proposal is read back as the same proposal, whatever is agreed") {
    treaty::Outcome agreed{};
    agreed[provision("m_ver").index()] = 1;
    agreed[provision("hot").index()] = 2;
    for (const std::string line :
         {"1: hot=1", "2: m_us=2 m_ver=0", "2: m_us=1; 3: ex_ru=2 if; 7: form=1", "1: hot=0; 4: bo_us=1; 6: de_ru=2 if",
          "5: nb_us=1; exploring", "2: m_us=1; 3: ex_us=1 if; 6: uk_us=1 if"}) {
        INFO(line);
        const auto first = read_package(geneva().open, treaty::Outcome{}, rules::Tone::firm, line);
        REQUIRE(first.has_value());
        const auto again = read_package(geneva().open, agreed, rules::Tone::firm, package_line(geneva().open, *first));
        REQUIRE(again.has_value());
        CHECK(*again == *first);
    }
}

TEST_CASE("A draft changes back step by step, and an article that is taken out leaves nothing behind") {
    const treaty::RollingText standing = treaty::blank_text();
    Draft draft(geneva().open.text, standing, treaty::PartyId(0));
    const rules::ProposePackage blank = draft.proposal();
    draft.set(provision("m_us"), 2);
    const rules::ProposePackage one = draft.proposal();
    draft.set(provision("ex_ru"), 3);
    draft.link(draft.package().articles);
    draft.take_out(geneva().open.text.at(provision("ex_ru")).article);
    CHECK(draft.proposal() == one);
    CHECK(draft.undo());
    CHECK(draft.proposal().linked.size() == 2);
    CHECK(draft.undo());
    CHECK(draft.undo());
    CHECK(draft.proposal() == one);
    CHECK(draft.undo());
    CHECK(draft.proposal() == blank);
    CHECK_FALSE(draft.undo());
}

TEST_CASE("A clause may be named by the number that the text prints for it") {
    const auto by_id = read_package(geneva().open, treaty::Outcome{}, rules::Tone::firm, "2: m_us=2 m_ru=1");
    const auto by_number = read_package(geneva().open, treaty::Outcome{}, rules::Tone::firm, "2.1=2 2.2=1");
    REQUIRE(by_id.has_value());
    REQUIRE(by_number.has_value());
    CHECK(*by_id == *by_number);
    CHECK_FALSE(read_package(geneva().open, treaty::Outcome{}, rules::Tone::firm, "2.9=1").has_value());
}

TEST_CASE("The worth bar keeps its width, and shows worth and the no-deal line for any amounts") {
    for (const int worth : {-300, -71, -1, 0, 14, 50, 100, 250})
        for (const int line : {-40, 0, 20, 34, 120}) {
            const std::string bar = command_line::worth_bar(core::Points::whole(worth), core::Points::whole(line), 60);
            CHECK(bar.size() == 60);
            CHECK(test::contains(bar, "|"));
            CHECK((test::contains(bar, "#") || test::contains(bar, "|")));
        }
}
