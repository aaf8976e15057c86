// The wall: what a projector shows of a class, and that nothing secret is among it.
#include "classroom/pages/wall_page.hpp"
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

TEST_CASE("what is hidden at the tables changes no byte of the wall", "[wall][leak]") {
    ClassRoom one("first-table", 2), two("first-table", 2);
    scenario::Scenario varied = two.hall->scenario(); // other papers, other deck, the same table
    for (scenario::PrivatePapers& each : varied.papers) {
        each.mandate.brief += " And one thing more.";
        for (scenario::Constituency& group : each.home)
            group.name += " of old";
        each.goals.clear();
    }
    for (scenario::Occurrence& each : varied.deck)
        each.note += " Elsewhere.";
    parley::testing::ScratchDirectory folder;
    classroom::HallOptions options;
    options.folder = folder.path();
    options.agent = "random";
    options.seed = 7;
    auto hall = classroom::Hall::open(std::make_shared<const scenario::Scenario>(varied), options, two.queues, {});
    REQUIRE(hall.has_value());
    two.hall = std::move(*hall);
    two.teacher = Visitor(*two.hall, {}, true);
    two.teacher.go("/teach/in?key=" + two.hall->new_teachers_key());
    two.visitors.clear();
    two.join();
    two.join();
    one.open_tables();
    two.open_tables();
    Visitor& busy = two.visitors[0]; // who prepares something that the others do not see
    for (int i = 0; i < 6; ++i) {
        busy.go(busy.path());
        for (const Button& each : busy.buttons())
            if (each.open && each.name == "do") {
                busy.press(each);
                break;
            }
        if (two.steps(1) > 0)
            break;
    }
    REQUIRE(two.steps(1) == 0);
    const auto bytes = [&](const ClassRoom& room) {
        const std::vector<classroom::TableStatus> tables = room.hall->statuses();
        return classroom::wall_page(
            {*one.hall->roll(), room.hall->scenario().open, tables, "http://10.0.0.1:8722", "", 1, one.teacher.now()});
    };
    std::size_t compared = 0;
    for (; !one.status(1).ended && compared < 60; ++compared) {
        REQUIRE(bytes(one) == bytes(two));
        one.play_plainly(1);
        two.play_plainly(1);
    }
    CHECK(compared > 5);
}

TEST_CASE("the class's debrief takes the wall when all is released and nobody plays any more", "[wall]") {
    ClassRoom room("first-table", 4);
    room.open_tables();
    Visitor wall(*room.hall, {});
    room.teacher.post("/teach/do", "act=release&sure=yes");
    CHECK_FALSE(holds(wall.go("/wall"), "class-wall"));
    room.play_plainly();
    wall.go("/wall");
    CHECK(holds(wall.page(), "id=\"judgement\""));
    CHECK(holds(wall.page(), "id=\"outcomes\""));
    CHECK_FALSE(holds(wall.page(), "Somebody"));
    CHECK(wall.ask(classroom::Method::get, "/class-wall.css").status == 200);
    CHECK_FALSE(holds(wall.page(), "id=\"scores\""));
    std::string all = wall.page();
    std::size_t screens = 1;
    for (; holds(wall.page(), "class=\"next\"") && screens < 20; ++screens) { // one screen after the other
        const std::string before = wall.page();
        wall.go("/wall?screen=" + std::to_string(screens + 1));
        const std::size_t at = before.find("Next: ") + 6; // and it says what comes: nothing that is shown already
        const std::string next = before.substr(at, before.find(" ›", at) - at);
        CHECK_FALSE(next.empty());
        CHECK_FALSE(holds(before, "<h2>" + next));
        CHECK((holds(wall.page(), "<h2>" + next.substr(0, next.find(','))) || next.starts_with("Readings")));
        CHECK(count(wall.page(), "<h1") == 1);
        all += wall.page();
    }
    CHECK(screens > 2);
    for (const char* const section : {"tables", "scores", "questions"})
        CHECK(count(all, "id=\"" + std::string(section) + "\"") == 1);
    const std::string last = wall.page();
    CHECK(wall.go("/wall?screen=99") == last);
    CHECK(holds(wall.go("/wall?screen=0"), "id=\"judgement\""));
    CHECK(holds(wall.go("/wall?screen=x"), "id=\"judgement\""));
    CHECK(wall.page().find(" style=") == std::string::npos); // the policy of the page would not let it through
    room.hall.reset();
    const auto again = class_again(room.folder.path(), "first-table", room.queues);
    Visitor later(*again, {});
    CHECK(holds(later.go("/wall"), "id=\"judgement\""));
}
