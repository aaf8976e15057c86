// What the teacher reads and tells: names, who goes where, that something was said, what comes when all is over, whose
// moves were made for them; and how long what was told stands on a phone. Without sockets.
#include "tests/classroom/class_room.hpp"

#include <algorithm>
#include <set>

using namespace parley;
using namespace parley::tests;
using namespace std::chrono_literals;
using classroom::Method;

namespace {

bool has_button(const Visitor& visitor, std::string_view label_or_value) {
    const std::vector<Button> all = visitor.buttons();
    return std::any_of(all.begin(), all.end(), [&](const Button& each) {
        return each.open && (each.label == label_or_value || each.value == label_or_value);
    });
}

std::set<std::string> acts_of(const Visitor& visitor) {
    std::set<std::string> acts;
    for (const Button& each : visitor.buttons())
        if (each.name == "act")
            acts.insert(each.value);
    return acts;
}

} // namespace

TEST_CASE("a plan says by name who does not fill a table, and where they go", "[teacher]") {
    ClassRoom room("first-table");
    for (const char* const name : {"Ana", "Ben", "Cleo", "Dai", "Eva", "Finn", "Gil"})
        room.join(name);
    room.teacher.go("/teach/");
    CHECK(holds(room.teacher.page(), "Those who came in last, at table 4: Gil; the computer plays Russia."));
    CHECK(holds(room.teacher.page(), "Those who came in last join teams: Gil (Table 1 · United States)."));
    CHECK(holds(room.teacher.page(), "Those who came in last watch: Gil (Table 1)."));
    // Three of a team's table of four are left: no computer is needed, and no table goes unmentioned.
    CHECK(holds(room.teacher.page(), "Open one table of 4 and one of 3"));
    CHECK(holds(room.teacher.page(), "Those who came in last, at table 2: Eva, Finn and Gil."));
}

TEST_CASE("the teacher reads names as typed, the wall, the phones and the results pseudonyms", "[teacher]") {
    ClassRoom room("first-table");
    for (const char* const name : {"Ana Costa", "Ben Holt"})
        room.join(name);
    room.open_tables();
    const std::string pseudonym = room.hall->roll()->person(1)->pseudonym;
    for (const char* const path : {"/teach/", "/teach/table/1/", "/teach/people"})
        CHECK(holds(room.teacher.go(path), "Ana Costa"));
    CHECK_FALSE(holds(room.teacher.go("/teach/"), pseudonym));
    CHECK(holds(room.teacher.go("/teach/table/1/"), pseudonym)); // beside the name
    room.teacher.post("/teach/do", "act=remove&person=1");
    CHECK(holds(room.teacher.page(), "Remove Ana Costa"));
    room.play_plainly();
    room.teacher.post("/teach/do", "act=release&sure=yes");
    room.teacher.go("/teach/files");
    for (const char* const file : {"report.html", "class.csv", "class.json"})
        CHECK_FALSE(holds(room.teacher.ask(Method::get, "/teach/" + std::string(file)).body, "Ana Costa"));
    CHECK_FALSE(holds(room.visitors[1].go("/wall"), "Ana Costa"));
    for (const char* const path : {"", "papers", "record", "debrief"})
        CHECK_FALSE(holds(room.visitors[1].go("/p/2/" + std::string(path)), "Ana Costa"));
    room.teacher.post("/teach/do", "act=forget-names&sure=yes");
    CHECK(holds(room.teacher.go("/teach/"), pseudonym));
}

TEST_CASE("what the teacher said stands on a phone until it is read or acted upon, and on the record for good",
          "[teacher]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    Visitor& one = room.visitors[0];
    Visitor& two = room.visitors[1];
    const auto on_pages = [](Visitor& visitor, std::string_view words) {
        const std::string own = visitor.path().substr(0, visitor.path().find('/', 3) + 1);
        const bool on_record = holds(visitor.go(own + "record"), "<li>" + std::string(words));
        const bool on_card = holds(visitor.go(own), "From the teacher: " + std::string(words));
        return std::pair(on_card, on_record);
    };
    room.wait(1s);
    room.teacher.post("/teach/do", "act=tell&table=0&text=Half%20past");
    CHECK(on_pages(one, "Half past") == std::pair(true, true));
    one.go("/p/1/papers");
    one.press("I have read it");
    CHECK(one.path() == "/p/1/papers"); // it leads back to where it stood
    CHECK(on_pages(one, "Half past") == std::pair(false, true));
    CHECK(on_pages(two, "Half past") == std::pair(true, true)); // each reads for oneself
    CHECK(room.hall->roll()->person(1)->heard == 1);

    // A form of a page on which it did not stand yet says nothing of it; one of a page on which it stood does.
    const auto file = [](Visitor& visitor) {
        for (int i = 0; i < 6 && has_button(visitor, "on"); ++i)
            visitor.press("on");
        visitor.press("file");
        if (has_button(visitor, "?yes"))
            visitor.press("?yes");
    };
    for (int i = 0; i < 6 && has_button(two, "on"); ++i)
        two.press("on");
    room.teacher.post("/teach/do", "act=tell&table=0&text=Ten%20more");
    file(two); // of the page that was there before
    REQUIRE(room.steps(1) == 1);
    CHECK_FALSE(on_pages(two, "Half past").first);
    CHECK(on_pages(one, "Ten more").first);
    file(one);
    REQUIRE(room.steps(1) > 1);
    CHECK(on_pages(one, "Ten more") == std::pair(false, true));

    room.hall.reset(); // what was read stays read
    room.hall = class_again(room.folder.path(), "first-table", room.queues);
    one.enter(*room.hall);
    CHECK(on_pages(one, "Ten more") == std::pair(false, true));
    one.post("/p/1/heard", "told=99&back=nowhere");
    CHECK(one.path() == "/p/1/");
    CHECK(room.hall->roll()->person(1)->heard == 2);
}

TEST_CASE("a nudge goes when something is done, and the debrief stands without what was told before it", "[teacher]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    room.wait(1s);
    room.teacher.post("/teach/table/1/do", "act=nudge&back=class&seat=" + room.hall->roll()->parties[0]);
    room.teacher.post("/teach/do", "act=tell&table=1&text=Half%20past");
    Visitor& one = room.visitors[0];
    CHECK(holds(one.go("/p/1/"), "The others are waiting for you."));
    CHECK_FALSE(holds(room.visitors[1].go("/p/2/"), "The others are waiting for you.")); // it is nobody else's
    CHECK(holds(room.teacher.go("/teach/"), "data-said=\"Nudged: Somebody.\""));
    room.wait(1s);
    room.teacher.post("/teach/table/1/do", "act=plainest&seat=" + room.hall->roll()->parties[1]);
    CHECK(holds(one.go("/p/1/"), "The others are waiting for you.")); // what others do is no answer
    room.wait(1s);
    room.play_plainly(1);
    CHECK_FALSE(holds(one.go("/p/1/"), "The others are waiting for you."));
    CHECK_FALSE(holds(room.teacher.go("/teach/"), "data-said=\"Nudged"));
    room.wait(1s);
    room.play_plainly();
    room.teacher.post("/teach/do", "act=release&sure=yes");
    CHECK_FALSE(holds(one.go("/p/1/debrief"), "Half past"));
    room.wait(1s);
    room.teacher.post("/teach/do", "act=tell&table=0&text=Look%20at%20the%20wall");
    CHECK(holds(one.go("/p/1/debrief"), "Look at the wall"));
}

TEST_CASE("the teacher reads that something was said, and to whom", "[teacher]") {
    ClassRoom room("first-table", 4);
    room.open_tables();
    room.teacher.post("/teach/do", "act=tell&table=0&text=Half%20past");
    CHECK(holds(room.teacher.go("/teach/"), "data-said=\"Said to all tables: “Half past”\""));
    room.teacher.post("/teach/do", "act=tell&table=2&text=For%20two&back=2");
    CHECK(holds(room.teacher.page(), "data-said=\"Said to table 2: “For two”\""));
    CHECK(holds(room.teacher.go("/teach/table/1/"), "Said to all tables: “Half past”"));
    CHECK_FALSE(holds(room.teacher.page(), "For two"));
}

TEST_CASE("what can be done about a wait begins with what takes nothing from anybody", "[teacher]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    room.teacher.go("/teach/");
    const std::string& page = room.teacher.page();
    CHECK(holds(page, "value=\"nudge\" class=\"choice main\""));
    CHECK(holds(page, "value=\"take-over\" class=\"choice\""));
    CHECK(page.find("value=\"nudge\"") < page.find("value=\"take-over\""));
}

TEST_CASE("when nobody plays any more the teacher's page says what comes now, and offers nothing that is past",
          "[teacher]") {
    ClassRoom room("first-table", 4);
    room.open_tables();
    room.teacher.post("/teach/do", "act=release&sure=yes");
    CHECK(holds(room.teacher.go("/teach/"), "Still at play: 2."));
    CHECK(acts_of(room.teacher).contains("pause"));
    CHECK(acts_of(room.teacher).contains("end"));
    CHECK_FALSE(acts_of(room.teacher).contains("release"));
    room.play_plainly();
    CHECK(holds(room.teacher.go("/teach/"), "The debriefs are released: each phone has its own"));
    for (const char* const past : {"pause", "end", "time", "release", "extend-all"})
        CHECK_FALSE(acts_of(room.teacher).contains(past));
    CHECK(holds(room.teacher.page(), "href=\"/wall\" class=\"choice main\""));
    CHECK(holds(room.teacher.go("/teach/table/1/"), "The debrief of this table is released."));

    ClassRoom other("first-table", 2); // over, and not released; paused when the last game ended
    other.open_tables();
    other.play_plainly();
    other.teacher.post("/teach/do", "act=pause");
    CHECK(holds(other.teacher.go("/teach/"), "All tables have ended."));
    CHECK(acts_of(other.teacher).contains("release"));
    CHECK(acts_of(other.teacher).contains("resume"));
    CHECK_FALSE(acts_of(other.teacher).contains("end"));
}

TEST_CASE("a plainest move counts as an absence of those for whom it was made, in that session and no other",
          "[teacher]") {
    ClassRoom room("geneva-2022-short", 2);
    room.open_tables();
    const auto absent = [&](std::size_t seat) { return room.hall->roll()->table(1)->seats[seat].plainly; };
    room.play_to_session(1, 1);
    CHECK(absent(0) == std::vector<std::uint32_t>{0});
    CHECK(absent(1) == std::vector<std::uint32_t>{0});
    room.teacher.post("/teach/do", "act=time&minutes=3"); // and so do those made when the time runs out
    for (int i = 0; i < 200 && room.status(1).meeting == 1; ++i)
        room.wait(200s);
    REQUIRE(room.status(1).meeting == 2);
    CHECK(absent(0) == std::vector<std::uint32_t>{0, 1});
    room.teacher.go("/teach/files");
    const std::string csv = room.teacher.ask(Method::get, "/teach/class.csv").body;
    CHECK(holds(csv, room.hall->roll()->person(1)->pseudonym + ",1 2,"));
    CHECK(holds(room.teacher.ask(Method::get, "/teach/class.json").body, "\"absent\":[1,2]"));
    room.hall.reset();
    room.hall = class_again(room.folder.path(), "geneva-2022-short", room.queues);
    CHECK(absent(0) == std::vector<std::uint32_t>{0, 1});
}
