// The wall: what a projector shows of a class, and that nothing secret is among it.
#include "tests/classroom/class_room.hpp"

using namespace parley;
using namespace parley::tests;
using namespace std::chrono_literals;

namespace {

std::size_t count(const std::string& page, std::string_view words) {
    std::size_t found = 0;
    for (std::size_t at = page.find(words); at != page.npos; at = page.find(words, at + 1))
        ++found;
    return found;
}

} // namespace

TEST_CASE("the wall says how to join, and how far each table is", "[wall]") {
    ClassRoom room("geneva-2022-short", 5);
    Visitor wall(*room.hall, {});
    CHECK(holds(wall.go("/wall"), "Join with your phone"));
    CHECK(holds(wall.page(), "The tables open soon"));
    room.open_tables();
    room.play_to_session(1, 1);
    wall.go("/wall");
    const std::size_t sessions = room.hall->scenario().open.sessions.size();
    CHECK(count(wall.page(), "<th scope=\"row\">") == 3);
    CHECK(count(wall.page(), "<th scope=\"col\"") == sessions);
    CHECK(count(wall.page(), "class=\"done\"") == 1);
    CHECK(count(wall.page(), "class=\"now\"") == 3);
    CHECK(holds(wall.page(), "5 in the room, 3 tables at play"));
    room.teacher.post("/teach/do", "act=tell&table=0&text=Half%20past");
    room.teacher.post("/teach/do", "act=tell&table=2&text=For%20two");
    CHECK(holds(wall.go("/wall"), "Half past"));
    CHECK_FALSE(holds(wall.page(), "For two"));
    room.teacher.post("/teach/do", "act=pause");
    CHECK(holds(wall.go("/wall"), "The class is paused"));
}

TEST_CASE("the wall shows no name and no pseudonym", "[wall]") {
    ClassRoom room("first-table", 4);
    room.open_tables();
    Visitor wall(*room.hall, {});
    wall.go("/wall");
    CHECK_FALSE(holds(wall.page(), "Somebody"));
    for (const classroom::Person& each : room.hall->roll()->people)
        CHECK_FALSE(holds(wall.page(), each.pseudonym));
}

TEST_CASE("sixty tables have their rows on the wall", "[wall]") {
    ClassRoom room("first-table", 0);
    static_cast<void>(room.hall->change(room.teacher.now(), [](const classroom::Roll& roll) {
        std::vector<classroom::Record> records;
        for (classroom::TableNumber table = 1; table <= 60; ++table)
            records.emplace_back(
                classroom::record::TableOpened{table, table, std::vector<std::string>(roll.parties.size(), "")});
        return records;
    }));
    REQUIRE_FALSE(room.hall->set_tables(room.teacher.now()));
    Visitor wall(*room.hall, {});
    wall.go("/wall");
    CHECK(count(wall.page(), "<th scope=\"row\">") == 60);
    CHECK(holds(wall.page(), "columns-3"));
}
