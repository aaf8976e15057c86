// What a class's roll adds to the report of its games: minutes, names where they are asked for, tables left out.
#include "report/classes/class_report.hpp"
#include "report/classes/class_sections.hpp"
#include "report/records/recorded_classes.hpp"
#include "tests/report/classes_made.hpp"

#include <boost/json.hpp>

using namespace parley;
using namespace parley::testing;
namespace record = game::record;

namespace {

bool says(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

constexpr std::int64_t minute = 60'000;

game::Roll roll_of(const std::vector<game::Dated>& records) {
    game::Roll roll;
    roll.parties = {"north", "south"};
    for (const game::Dated& each : records)
        REQUIRE_FALSE(game::apply(roll, each));
    return roll;
}

/// A class of one table, opened in its second minute, with one person at its first seat and one who watches.
std::vector<game::Dated> small_class() {
    return {{0, record::ClassOpened{1, small_scenario()->open.id, "ABCDEF", 1, true}},
            {1, record::Joined{1, "Amber Badger", "aa", ""}},
            {2, record::Joined{2, "Bold Bear", "bb", ""}},
            {3, record::Joined{3, "Calm Crane", "cc", ""}},
            {minute, record::TableOpened{1, 1, {"", ""}}},
            {minute, record::Seated{1, 1, "north"}},
            {minute, record::Seated{2, 1, ""}}};
}

} // namespace

TEST_CASE("a table's minutes are those it was open and played, without pauses and without what was away", "[roll]") {
    std::vector<game::Dated> records = small_class();
    CHECK_FALSE(report::minutes_played(roll_of(records), 1));
    records.push_back({5 * minute, record::Paused{}});
    records.push_back({15 * minute, record::Resumed{}});
    records.push_back({80 * minute, record::TakenUp{20 * minute}});
    CHECK_FALSE(report::minutes_played(roll_of(records), 1));
    records.push_back({91 * minute + minute / 2, record::TableEnded{1}});
    CHECK(report::minutes_played(roll_of(records), 1) == 21U); // 90.5 less 10 and 60
    records.push_back({200 * minute, record::TableEnded{1}});
    CHECK(report::minutes_played(roll_of(records), 1) == 21U);
    CHECK_FALSE(report::minutes_played(roll_of(records), 2));
    game::Roll roll = roll_of(records);
    CHECK(game::apply(roll, {1, record::TableEnded{2}}) == game::Misfit::no_such_table);
}

TEST_CASE("minutes stand in every figure of a finished table, and an empty cell where nothing tells them", "[roll]") {
    std::vector<game::Dated> records = small_class();
    records.push_back({43 * minute, record::TableEnded{1}});
    const game::Game over = played(small_scenario(), 1), open = played_for(small_scenario(), 1, "random", 3);
    const game::Roll roll = roll_of(records);
    const auto data_of = [&](const game::Game& game, game::TableNumber number) {
        return report::recorded_class(small_scenario(), {report::recorded_table(game, number, "t.parley", roll)}, roll);
    };
    const report::ClassData timed = data_of(over, 1), other = data_of(over, 2), unfinished = data_of(open, 1);
    CHECK(says(report::class_csv(std::span(&timed, 1)), ",steps,minutes\n"));
    const std::string steps = std::to_string(over.steps().size());
    CHECK(says(report::class_csv(std::span(&timed, 1)), ',' + steps + ",42\n"));
    CHECK(says(report::class_csv(std::span(&other, 1)), ',' + steps + ",\n"));
    CHECK(says(report::class_csv(std::span(&unfinished, 1)), ",3,\n"));
    CHECK(says(report::class_json(std::span(&timed, 1)), "\"minutes\":42"));
    CHECK(says(report::class_json(std::span(&other, 1)), "\"minutes\":null"));
}

TEST_CASE("minutes stand on the page to print and on the wall, where anything tells them", "[roll]") {
    std::vector<game::Dated> records = small_class();
    records.push_back({43 * minute, record::TableEnded{1}});
    const game::Game over = played(small_scenario(), 1);
    const game::Roll roll = roll_of(records);
    const auto shown = [&](game::TableNumber number) {
        const report::ClassData data =
            report::recorded_class(small_scenario(), {report::recorded_table(over, number, "t.parley", roll)}, roll);
        std::string wall;
        for (const report::ClassFragment& each : report::class_fragments(data))
            wall += each.html;
        return std::pair(report::class_html(std::span(&data, 1), report::Paper::a4), wall);
    };
    const auto [page, wall] = shown(1);
    for (const std::string& each : {page, wall}) {
        CHECK(says(each, ">minutes</th>"));
        CHECK(says(each, ">42</td></tr>"));
    }
    const auto [untimed, untimed_wall] = shown(2);
    CHECK_FALSE(says(untimed, ">minutes</th>"));
    CHECK_FALSE(says(untimed_wall, ">minutes</th>"));
}

TEST_CASE("a session in which the plainest move was made is an absence, once, beside those of the computer", "[roll]") {
    std::vector<game::Dated> records = small_class();
    for (const std::uint32_t session : {2U, 0U, 2U})
        records.push_back({2 * minute, record::MovedPlainly{1, "south", session}});
    const game::Roll roll = roll_of(records);
    CHECK(roll.table(1)->seats[1].plainly == std::vector<std::uint32_t>{0, 2});
    CHECK(roll.table(1)->seats[0].plainly.empty());
    const game::Game over = played(small_scenario(), 1);
    const report::TableData table = report::recorded_table(over, 1, "t.parley", roll);
    CHECK(report::absences_of(table, rules::PartyId(1)) == std::vector<std::size_t>{1, 3});
    CHECK(report::absences_of(table, rules::PartyId(0)).empty());
    game::Roll other = roll;
    CHECK(game::apply(other, {1, record::MovedPlainly{2, "south", 0}}) == game::Misfit::no_such_table);
    CHECK(game::apply(other, {1, record::MovedPlainly{1, "west", 0}}) == game::Misfit::no_such_seat);
    CHECK(game::apply(other, {1, record::Nudged{2, "south"}}) == game::Misfit::no_such_table);
    CHECK(game::apply(other, {1, record::Heard{1, 1}}) == game::Misfit::number_out_of_order); // nothing was told
    CHECK(game::apply(other, {1, record::Heard{9, 0}}) == game::Misfit::no_such_person);
}

TEST_CASE("names stand in a report that was asked for them, by the columns of the one file, and in no other",
          "[roll]") {
    std::vector<game::Dated> records = small_class();
    records.push_back({2 * minute, record::Joined{4, "Deft Deer", "dd", ""}});
    records.push_back({3 * minute, record::Removed{4}});
    const game::Roll roll = roll_of(records);
    const game::Names names{{1, "=Anna"}, {2, "Ben"}, {3, "Chris & Co"}, {4, "Gone"}};
    game::GamesFolder folder;
    folder.tables.push_back({"table-1.parley", 1, played(small_scenario(), 1), false});
    const std::vector<report::ClassData> without = report::classes_of(folder, &roll);
    const std::vector<report::ClassData> with = report::classes_of(folder, &roll, &names);
    REQUIRE(with.size() == 1);
    CHECK(report::who_is_who_csv(with[0].who) == "pseudonym,name,table,seat\nAmber Badger,'=Anna,1,north\n"
                                                 "Bold Bear,Ben,1,\nCalm Crane,Chris & Co,,\n");
    for (const report::ClassFormat format :
         {report::ClassFormat::html, report::ClassFormat::json, report::ClassFormat::text, report::ClassFormat::csv}) {
        CHECK_FALSE(says(report::class_report(without, format), "Ben"));
        CHECK(says(report::class_report(with, format), "Ben") == (format != report::ClassFormat::csv));
        CHECK_FALSE(says(report::class_report(with, format), "Gone"));
    }
    CHECK(says(report::class_report(with, report::ClassFormat::html), "<td>Chris &amp; Co</td>"));
    CHECK(says(report::class_report(with, report::ClassFormat::html), "Personal data"));
    const auto people = boost::json::parse(report::class_json(with)).at("classes").at(0).at("who_is_who").as_array();
    REQUIRE(people.size() == 3);
    CHECK(people[0].at("seat") == "north");
    CHECK(people[1].at("seat") == "");
    CHECK(people[2].at("table").is_null());
}

TEST_CASE("of games that are not all of the roll's class only those that are its own get its pseudonyms", "[roll]") {
    const game::Roll roll = roll_of(small_class());
    game::Setup setup = setup_of(small_scenario(), 1, "");
    game::GamesFolder folder;
    folder.tables.push_back({"table-1.parley", 1, game::Game(setup), false});
    setup.seed = 2;
    folder.tables.push_back({"table-2.parley", 2, game::Game(setup), false});
    const std::vector<report::ClassData> classes = report::classes_of(folder, &roll);
    REQUIRE(classes.size() == 1);
    CHECK(classes[0].tables[0].held[0][0].label == "Amber Badger");
    CHECK(classes[0].tables[1].held[0][0].label == "a person");
}

TEST_CASE("a table that a report has to do without is named in it", "[roll]") {
    report::ClassData data = class_of(games_of_class(small_scenario(), {"random", "tit-for-tat"}));
    data.left_out = {3, 7};
    for (const report::ClassFormat format : {report::ClassFormat::html, report::ClassFormat::text})
        CHECK(says(report::class_report(std::span(&data, 1), format), "Tables 3 and 7 are left out"));
    CHECK(says(report::class_json(std::span(&data, 1)), "\"left_out\":[3,7]"));
    CHECK(says(report::class_fragments(data).front().html, "Tables 3 and 7 are left out"));
}
