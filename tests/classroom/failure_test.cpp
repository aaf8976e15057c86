// What goes wrong in a class: the disk is full, a file is gone, forms come twice, too many, from elsewhere; somebody is
// moved meanwhile. Nothing that was acknowledged is lost, and it is said.
#include "classroom/hall/clock.hpp"
#include "game/journal_file.hpp"
#include "tests/catch.hpp"
#include "tests/classroom/full_disk.hpp"
#include "tests/classroom/room.hpp"

using namespace parley;
using namespace parley::tests;
using classroom::Method;
using testing::contents_of;
namespace fs = std::filesystem;

namespace {

using namespace std::chrono_literals;

bool says(const Visitor& visitor, std::string_view part) { return visitor.page().find(part) != std::string::npos; }

std::size_t steps_on_disk(Room& room, classroom::TableNumber table) {
    const auto loaded = game::load_game(room.hall->table_path(table));
    REQUIRE(loaded);
    return loaded->game.steps().size();
}

/// Of the first two, until one of them is told that something could not be kept; returns which.
std::size_t press_until_refused(Room& room) {
    for (std::uint32_t turn = 1;; ++turn) {
        REQUIRE(turn < 400);
        Visitor& visitor = room.visitors[turn % 2];
        visitor.wait(400ms);
        const std::string home = "/p/" + std::to_string(turn % 2 + 1) + '/';
        visitor.go(home);
        if (const std::optional<Button> drawn = something_open(visitor, 5, turn))
            visitor.press(*drawn);
        if (visitor.status() == 503)
            return turn % 2;
    }
}

} // namespace

TEST_CASE("with a full disk nothing is acknowledged that is not kept, the teacher reads it, and room makes it go on",
          "[failure]") {
    Room room("first-table", 2);
    room.open_tables();
    Visitor late(*room.hall, {});
    const std::string join = "code=" + room.hall->roll()->code + "&name=Somebody";
    {
        const FullDisk full;
        const std::size_t refused = press_until_refused(room);
        Visitor& one = room.visitors[refused];
        const std::string home = "/p/" + std::to_string(refused + 1) + '/';
        CHECK(says(one, "not kept yet"));
        CHECK_FALSE(room.hall->table(1)->sitting().keeping());
        one.go(home);
        CHECK(says(one, "not kept yet"));
        CHECK_FALSE(something_open(one, 5, 1)); // and a form of a page from before does nothing either
        CHECK(one.ask(Method::post, home + "do", "do=end").status == 503);
        Visitor& other = room.visitors[1 - refused];
        other.go("/p/" + std::to_string(2 - refused) + '/');
        CHECK(says(other, "not kept yet"));
        room.hall->tick(one.now());
        CHECK_FALSE(room.hall->table(1)->sitting().keeping());
        room.teacher.go("/teach/");
        CHECK(says(room.teacher, "Table 1 is not kept"));
        CHECK(late.ask(Method::post, "/join", join).status == 503);
        CHECK(room.hall->roll()->people.size() == 2);
        room.teacher.go("/teach/");
        CHECK(says(room.teacher, "The class cannot be kept"));
        CHECK(room.teacher.ask(Method::post, "/teach/do", "act=pause").status == 503);
        CHECK_FALSE(room.hall->roll()->paused);
    }
    const std::size_t steps = room.steps(1);
    CHECK(steps_on_disk(room, 1) + 1 == steps);
    room.hall->tick(room.teacher.now());
    CHECK(room.hall->table(1)->sitting().keeping());
    CHECK(steps_on_disk(room, 1) == steps);
    for (std::size_t i : {0U, 1U}) {
        room.visitors[i].go("/p/" + std::to_string(i + 1) + '/');
        CHECK_FALSE(says(room.visitors[i], "not kept yet"));
    }
    late.post("/join", join);
    CHECK(late.status() == 200);
    room.teacher.go("/teach/");
    CHECK_FALSE(says(room.teacher, "not kept"));
    CHECK_FALSE(says(room.teacher, "cannot be kept"));
}

TEST_CASE("tables that could not be made on a full disk are made when there is room", "[failure]") {
    Room room("first-table", 4);
    for (classroom::TableNumber table : {1U, 2U}) { // the log has room, the games have not
        REQUIRE_FALSE(room.hall->change(room.teacher.now(), classroom::record::TableOpened{table, 7, {"", ""}}));
        for (classroom::PersonNumber seat : {0U, 1U})
            REQUIRE_FALSE(
                room.hall->change(room.teacher.now(), classroom::record::Seated{2 * table - 1 + seat, table,
                                                                                room.hall->roll()->parties[seat]}));
    }
    {
        const FullDisk full;
        CHECK(room.hall->set_tables(room.teacher.now()));
        room.teacher.go("/teach/");
        CHECK(says(room.teacher, "The class cannot be kept"));
        room.visitors[0].go("/p/1/"); // waits
        CHECK(room.visitors[0].status() == 200);
        CHECK(room.hall->table(1) == nullptr);
    }
    room.hall->tick(room.teacher.now());
    CHECK(room.hall->table(1) != nullptr);
    CHECK(room.hall->table(2) != nullptr);
    CHECK_FALSE(room.hall->trouble());
    room.visitors[0].go("/p/1/");
    CHECK(something_open(room.visitors[0], 5, 1));
}

TEST_CASE("a session's clock goes on where it was when the class is taken up again, and what was away is not counted",
          "[failure]") {
    Room room("first-table", 2);
    room.open_tables();
    room.teacher.post("/teach/do", "act=time&minutes=10");
    const auto left = [&](classroom::Moment at) {
        return classroom::time_left(*room.hall->roll(), room.hall->table(1)->status(), at)->count();
    };
    const classroom::Moment begun = room.hall->table(1)->status().session_since;
    static_cast<void>(room.hall->change(begun + std::chrono::minutes(4), classroom::record::Told{0, "Still here"}));
    const auto take_up_at = [&](classroom::Moment at) {
        room.hall.reset();
        fs::last_write_time(room.folder.path() / "table-001.parley", fs::file_time_type::clock::from_sys(begun));
        room.hall = class_again(room.folder.path(), room.scenario, room.queues, "random", at);
    };
    const classroom::Moment again = begun + std::chrono::minutes(24); // 4 minutes in; for 20 minutes nobody is there
    take_up_at(again);
    CHECK(room.hall->table(1)->status().session_since == begun);
    CHECK(left(again) == 360);
    CHECK(left(again + std::chrono::minutes(1)) == 300);
    take_up_at(again + std::chrono::minutes(90)); // away once more
    CHECK(left(again + std::chrono::minutes(91)) == 300);
}

TEST_CASE("a name that could not be written is written later", "[failure]") {
    Room room("first-table", 1);
    {
        const FullDisk full;
        room.hall->name(1, "Somebody else");
        CHECK(room.hall->trouble());
    }
    room.hall->tick(room.teacher.now());
    CHECK_FALSE(room.hall->trouble());
    room.take_up_again();
    CHECK(room.hall->names()->at(1) == "Somebody else");
}

TEST_CASE("a table's file that is deleted while it is played is made anew, whole", "[failure]") {
    Room room("first-table", 2);
    room.open_tables();
    for (Visitor& each : room.visitors)
        each.go(each.path());
    for (std::uint32_t turn = 1; room.steps(1) < 2; ++turn)
        press_something(room.visitors[turn % 2], 3, turn);
    fs::remove(room.hall->table_path(1));
    static_cast<void>(press_until_refused(room));
    const std::size_t steps = room.steps(1);
    room.hall->tick(room.teacher.now());
    CHECK(room.hall->table(1)->sitting().keeping());
    CHECK(steps_on_disk(room, 1) == steps);
}

TEST_CASE("tables whose files are damaged or another's are not played nor touched, and all others are", "[failure]") {
    Room other("geneva-2022-short", 2), room("first-table", 8);
    other.open_tables();
    room.open_tables();
    REQUIRE(room.hall->roll()->tables.size() == 4);
    for (Visitor& each : room.visitors)
        each.go(each.path());
    for (std::uint32_t turn = 1; room.steps(1) < 3 || room.steps(4) < 3; ++turn)
        press_something(room.visitors[turn % 8], 3, turn);
    const fs::path first = room.hall->table_path(1), second = room.hall->table_path(2);
    const std::size_t steps = room.steps(4);
    std::string damaged = contents_of(first);
    damaged.insert(damaged.find('\n') + 2, "x"); // in the first line after the header, more lines follow
    testing::put(first, damaged);
    fs::copy_file(other.hall->table_path(1), second, fs::copy_options::overwrite_existing);
    fs::remove(room.hall->table_path(3));

    room.take_up_again();
    CHECK(room.hall->broken(1));
    CHECK(room.hall->broken(2));
    CHECK(room.hall->table(1) == nullptr);
    CHECK(room.hall->table(2) == nullptr);
    CHECK(room.steps(3) == 0); // begun anew
    CHECK(room.steps(4) == steps);
    CHECK(contents_of(first) == damaged);
    CHECK(contents_of(second) == contents_of(other.hall->table_path(1)));
    CHECK(says(room.teacher, "Table 1 cannot be played"));
    CHECK(says(room.teacher, "table-002.parley is a saved game of another class"));
    room.visitors[0].go("/p/1/");
    CHECK(room.visitors[0].status() == 503);
    CHECK(says(room.visitors[0], "cannot be read"));
    room.visitors[6].go("/p/7/");
    CHECK(room.visitors[6].status() == 200);
    room.hall->tick(room.teacher.now());
    CHECK(contents_of(first) == damaged);
    room.teacher.post("/teach/do", "act=seat&person=1&table=3&seat=" + room.hall->roll()->parties[0]);
    room.visitors[0].go("/p/1/");
    CHECK(room.visitors[0].status() == 200);
}

TEST_CASE("a latecomer is not seated at a table that cannot be played", "[failure]") {
    Room room("first-table", 1);
    room.open_tables(); // against the computer
    testing::put(room.hall->table_path(1), "no game\n");
    room.take_up_again();
    REQUIRE(room.hall->broken(1));
    Visitor late(*room.hall, {});
    late.post("/join", "code=" + room.hall->roll()->code + "&name=Late");
    CHECK(late.status() == 200);
    CHECK_FALSE(room.hall->roll()->people[1].place); // but waits for what the teacher decides
}

TEST_CASE("who holds a seat is what its game says, also when the log of the class was not written any more",
          "[failure]") {
    Room room("first-table", 2);
    room.open_tables();
    REQUIRE(room.hall->table(1)->sitting().hand_over(rules::PartyId(1), game::Seat{"random"})); // and killed
    room.take_up_again();
    CHECK(room.hall->roll()->tables[0].seats[1].by == "random");
    room.visitors[1].go("/p/2/");
    CHECK(says(room.visitors[1], "computer plays your seat"));
}

TEST_CASE("an eleventh form within a second is refused, reading is not", "[failure]") {
    Room room("first-table", 2);
    room.open_tables();
    Visitor& one = room.visitors[0];
    for (int i = 0; i < 10; ++i)
        CHECK(one.ask(Method::post, "/p/1/do", "do=").status == 303);
    const classroom::Response eleventh = one.ask(Method::post, "/p/1/do", "do=");
    CHECK(eleventh.status == 429);
    CHECK(eleventh.body.find("ten forms") != std::string::npos);
    CHECK(one.ask(Method::get, "/p/1/events").stream);
    CHECK(one.ask(Method::get, "/p/1/").status == 200);
    CHECK(room.visitors[1].ask(Method::post, "/p/2/do", "do=").status == 303);
    one.wait(999ms);
    CHECK(one.ask(Method::post, "/p/1/do", "do=").status == 429);
    one.wait(1ms);
    CHECK(one.ask(Method::post, "/p/1/do", "do=").status == 303);
}

TEST_CASE("five wrong codes a second for the whole room, each a second late; then nobody is let in for a moment",
          "[failure]") {
    Room room("first-table", 0);
    Visitor guessing(*room.hall, {}), joining(*room.hall, {});
    const std::string right = "code=" + room.hall->roll()->code + "&name=Somebody";
    for (int i = 0; i < 5; ++i) {
        const classroom::Response wrong = i % 2 == 0 ? guessing.ask(Method::post, "/join", "code=AAAAAA&name=X")
                                                     : guessing.ask(Method::post, "/back", "words=a-b-c");
        CHECK(wrong.status == 422);
        CHECK(wrong.delay == 1s);
    }
    for (const auto& [path, body] : {std::pair<const char*, std::string>{"/join", right}, {"/back", "words=a-b-c"}}) {
        const classroom::Response refused = joining.ask(Method::post, path, body);
        CHECK(refused.status == 429);
        CHECK(refused.delay == 1s);
    }
    CHECK(room.hall->roll()->people.empty());
    joining.wait(1s);
    CHECK(joining.ask(Method::post, "/join", right).status == 303);
}

TEST_CASE("another address, another phone: three words bring one back to the seat, once moved the old phone is out",
          "[failure]") {
    Room room("first-table", 2);
    room.open_tables();
    room.visitors[0].post("/p/1/words", "");
    const std::string& page = room.visitors[0].page();
    const std::size_t from = page.find("<p class=\"secret\">") + 18;
    REQUIRE(from > 18);
    const std::string words = page.substr(from, page.find('<', from) - from);
    classroom::Address moved;
    moved.hosts = {"10.0.0.9:8722"};
    Visitor again(*room.hall, moved);
    again.extra["host"] = "10.0.0.9:8722";
    CHECK(again.ask(Method::get, "/p/1/").status == 403); // cookies are of the address
    again.post("/back", "words=" + words);
    CHECK(again.status() == 200);
    CHECK(again.path() == "/p/1/");
    CHECK(something_open(again, 5, 1));
    CHECK(room.visitors[0].ask(Method::get, "/p/1/").status == 403);
}

TEST_CASE("who is moved to another table while a request waits does nothing at the old one", "[failure]") {
    Room room("first-table", 4);
    room.open_tables();
    room.visitors[0].extra["queue"] = "1";
    room.teacher.post("/teach/do", "act=seat&person=1&table=2&seat=" + room.hall->roll()->parties[0]);
    const classroom::Response form = room.visitors[0].ask(Method::post, "/p/1/do", "do=end");
    CHECK(form.status == 303);
    CHECK(form.location == "/p/1/");
    const classroom::Response stream = room.visitors[0].ask(Method::get, "/p/1/events?x=1");
    CHECK(stream.status == 303);
    CHECK(stream.location == "/p/1/events?x=1"); // a page's stream must never end as a page
    CHECK(room.steps(1) + room.steps(2) == 0);
    room.visitors[0].extra.clear();
    CHECK(room.visitors[0].ask(Method::get, "/p/1/events").stream->table == 2);
}

TEST_CASE("names.csv may be put right with a spreadsheet, and those that join later are added", "[failure]") {
    Room room("first-table", 3);
    const fs::path file = room.folder.path() / "names.csv";
    testing::put(file,
                 "person,pseudonym,name\r\n1,A,Anna\r\n2,B,\"Ben \"\"B\"\"\"\r\n3,C,'=1\r\n9,D,Nobody\r\nnothing\r\n");
    room.take_up_again();
    CHECK(*room.hall->names() == classroom::Names{{1, "Anna"}, {2, "Ben \"B\""}, {3, "=1"}});
    Visitor late(*room.hall, {});
    late.post("/join", "code=" + room.hall->roll()->code + "&name=Late");
    CHECK(contents_of(file).starts_with("person,pseudonym,name\r\n1,A,Anna\r\n"));
    room.take_up_again();
    CHECK(room.hall->names()->size() == 4);
    CHECK(room.hall->names()->at(4) == "Late");
    room.teacher.post("/teach/do", "act=forget-names&sure=yes");
    CHECK_FALSE(fs::exists(file));
    CHECK(room.hall->names()->empty());
}
