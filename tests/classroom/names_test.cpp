// Names as typed, and who was heard: what the teacher alone sees of people, and what of it leaves the program.
#include "classroom/listeners.hpp"
#include "classroom/roll/seating.hpp"
#include "tests/classroom/class_room.hpp"

using namespace parley;
using namespace parley::tests;
using namespace std::chrono_literals;

namespace {

Visitor& join_as(ClassRoom& room, const std::string& name) {
    Visitor& newest = room.visitors.emplace_back(*room.hall, room.where);
    newest.post("/join", "code=" + room.hall->roll()->code + "&name=" + name);
    return newest;
}

} // namespace

TEST_CASE("a name has 24 characters and no more, however it is spaced", "[names]") {
    ClassRoom room("first-table");
    const std::string longest(classroom::max_name, 'x');
    CHECK(join_as(room, longest).status() == 200);
    CHECK(join_as(room, '+' + longest.substr(1) + '+').status() == 200); // blanks at the ends
    CHECK(join_as(room, longest + 'y').status() == 422);
    CHECK(room.hall->names()->size() == 2);
}

TEST_CASE("every name is read again from names.csv as it was typed", "[names]") {
    ClassRoom room("first-table");
    for (const std::string name : {"%27%3D1", "%3D1", "%27%27", "%27t", "%40a", "A+%22B%22"})
        REQUIRE(join_as(room, name).status() == 200);
    const classroom::Names typed{{1, "'=1"}, {2, "=1"}, {3, "''"}, {4, "'t"}, {5, "@a"}, {6, "A \"B\""}};
    CHECK(*room.hall->names() == typed);
    room.hall.reset();
    room.hall = class_again(room.folder.path(), "first-table", room.queues);
    CHECK(*room.hall->names() == typed);
}

TEST_CASE("names leave the program in one file that is asked for, and not once they are forgotten", "[names]") {
    ClassRoom room("first-table");
    REQUIRE(join_as(room, "%3DHYPERLINK(1)").status() == 200);
    REQUIRE(join_as(room, "Second").status() == 200);
    room.open_tables();
    const auto roll = room.hall->roll();
    room.teacher.post("/teach/do", "act=with-names");
    CHECK(holds(room.teacher.page(), "personal data"));
    CHECK_FALSE(holds(room.teacher.page(), "HYPERLINK"));
    const classroom::Response file = room.teacher.ask(classroom::Method::post, "/teach/do", "act=with-names&sure=yes");
    CHECK(file.status == 200);
    CHECK(file.file_name == "who-is-who.csv");
    CHECK(file.body == "pseudonym,name,table,seat\n" + roll->people[0].pseudonym + ",'=HYPERLINK(1),1," +
                           roll->parties[0] + '\n' + roll->people[1].pseudonym + ",Second,1," + roll->parties[1] +
                           '\n');
    const classroom::Response from_a_seat =
        room.visitors[0].ask(classroom::Method::post, "/teach/do", "act=with-names&sure=yes");
    CHECK_FALSE(holds(from_a_seat.body, "Second"));
    for (const char* page : {"/teach/files", "/teach/class.csv", "/teach/class.json", "/teach/report.html", "/wall"})
        CHECK_FALSE(holds(room.teacher.ask(classroom::Method::get, page).body, "HYPERLINK"));
    for (const char* page : {"/teach/", "/teach/people"}) // the teacher's own
        CHECK(holds(room.teacher.go(page), "HYPERLINK"));
    room.teacher.post("/teach/do", "act=forget-names&sure=yes");
    CHECK_FALSE(holds(room.teacher.go("/teach/people"), "HYPERLINK"));
    CHECK_FALSE(std::filesystem::exists(room.folder.path() / "names.csv"));
    const classroom::Response none = room.teacher.ask(classroom::Method::post, "/teach/do", "act=with-names&sure=yes");
    CHECK(none.status == 409);
    CHECK(none.file_name.empty());
    CHECK(holds(none.body, "There are no names in this class"));
}

TEST_CASE("a page that listens is heard, also while its person asks for nothing", "[names]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    const auto heard_at = [&](classroom::PersonNumber person) { return room.hall->heard().at(person); };
    const classroom::Moment joined = heard_at(1);
    const classroom::Response stream = room.visitors[0].ask(classroom::Method::get, room.visitors[0].path() + "events");
    REQUIRE(stream.stream.has_value());
    const std::size_t steps = room.steps(1);
    room.wait(120s);
    hear_listener(stream.listener, *room.hall, room.teacher.now());
    hear_listener("teacher", *room.hall, room.teacher.now());
    CHECK(heard_at(1) == room.teacher.now());
    CHECK(heard_at(1) > joined);
    CHECK(heard_at(2) < room.teacher.now());
    CHECK(room.hall->heard().size() == 2);
    CHECK(room.steps(1) == steps); // nothing follows from it
}

TEST_CASE("a latecomer watches the table with the fewest observers where no table more may be opened", "[names]") {
    classroom::Roll roll;
    roll.parties = {"us", "russia"};
    const auto place = [&](const std::vector<classroom::TableNumber>& over) {
        return classroom::place_latecomer(roll, 1, "random", [&](classroom::TableNumber table) {
            return std::find(over.begin(), over.end(), table) != over.end();
        });
    };
    CHECK(place({}).empty());
    for (std::size_t n = 1; n <= classroom::max_tables; ++n) {
        classroom::TableOnRoll table;
        table.number = static_cast<classroom::TableNumber>(n);
        table.seats.resize(2);
        for (classroom::SeatOnRoll& seat : table.seats)
            seat.pen = 2;
        roll.tables.push_back(table);
    }
    const auto put = place({1, 2});
    REQUIRE(put.size() == 1);
    const auto& seated = std::get<classroom::record::Seated>(put[0]);
    CHECK(seated.table == 3);
    CHECK(seated.seat.empty());
}
