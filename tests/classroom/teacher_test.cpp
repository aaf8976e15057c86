// Each of the teacher's acts, by pages and buttons, without sockets.
#include "classroom/hall/clock.hpp"
#include "classroom/teaching/coming_in.hpp"
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

/// One thing that opens somebody's papers: the first button that stands open.
void read_on(Visitor& visitor) {
    visitor.go(visitor.path());
    for (const Button& each : visitor.buttons())
        if (each.open && each.name == "do") {
            visitor.press(each);
            return;
        }
}

std::set<std::string> acts_of(const Visitor& visitor) {
    std::set<std::string> acts;
    for (const Button& each : visitor.buttons())
        if (each.name == "act")
            acts.insert(each.value);
    return acts;
}

} // namespace

TEST_CASE("before tables are open the teacher sees how to join, whether phones get here, and the plans", "[teacher]") {
    classroom::Address where;
    where.shown = "http://192.168.7.20:8722";
    where.others = {"http://10.42.0.1:8722"};
    where.warnings = {"Something odd about the network."};
    ClassRoom room("first-table", 5, where);
    room.teacher.go("/teach/");
    const std::string& page = room.teacher.page();
    CHECK(holds(page, "<svg"));
    CHECK(holds(page, "http://192.168.7.20:8722/hello"));
    CHECK(holds(page, "Something odd about the network."));
    CHECK(holds(page, "No phone has opened it yet."));
    CHECK(holds(page, "Open two tables of 2 and one with the computer in one seat"));
    CHECK(holds(page, "Open two tables of 2 and 1 more in teams"));
    CHECK(holds(page, "Open two tables of 2 and 1 watching"));
    CHECK(holds(page, "Open one table of 4 and one with the computer in one seat"));
}

TEST_CASE("phones that open the self-test are counted once each, this machine and heads never", "[teacher]") {
    ClassRoom room("first-table");
    Visitor phone(*room.hall, {}), other(*room.hall, {}), here(*room.hall, {}, true);
    phone.go("/hello");
    phone.go("/hello");
    other.ask(Method::head, "/hello");
    here.go("/hello");
    CHECK(room.hall->greeted() == 1);
    other.go("/hello");
    room.teacher.go("/teach/");
    CHECK(holds(room.teacher.page(), "Two phones got here."));
}

TEST_CASE("another address can be shown, and only one of the machine's", "[teacher]") {
    classroom::Address where;
    where.shown = "http://192.168.7.20:8722";
    where.others = {"http://10.42.0.1:8722"};
    ClassRoom room("first-table", 0, where);
    room.teacher.go("/teach/");
    CHECK(room.teacher.ask(Method::post, "/teach/do", "act=address&address=http://evil.example").status == 404);
    room.teacher.press("address");
    Visitor wall(*room.hall, where);
    CHECK(holds(wall.go("/wall"), "http://10.42.0.1:8722"));
    CHECK_FALSE(holds(wall.page(), "192.168.7.20"));
    CHECK(holds(room.teacher.page(), "Show http://192.168.7.20:8722 instead"));
}

TEST_CASE("a code for the Wi-Fi escapes what its form asks for, and is kept nowhere", "[teacher]") {
    CHECK(classroom::wifi_text("Room 4;b", "a\\b:c,\"d") == "WIFI:T:WPA;S:Room 4\\;b;P:a\\\\b\\:c\\,\\\"d;;");
    CHECK(classroom::wifi_text("Open", "") == "WIFI:T:nopass;S:Open;;");
    ClassRoom room("first-table");
    room.teacher.post("/teach/wifi", "name=Lecture%20hall&password=not%20a%20secret");
    CHECK(holds(room.teacher.page(), "Lecture hall"));
    CHECK(room.teacher.ask(Method::post, "/teach/wifi", "name=&password=x").status == 409);
    CHECK_FALSE(holds(room.teacher.go("/teach/"), "Lecture hall"));
}

TEST_CASE("teams, odd ones in teams and observers are seated as the plan said", "[teacher]") {
    SECTION("teams of two") {
        ClassRoom room("first-table", 5);
        room.teacher.post("/teach/do", "act=open&odd=computer&a-seat=2");
        REQUIRE(room.hall->roll()->tables.size() == 2);
        CHECK(room.hall->roll()->team({1, "us"}).size() == 2);
        CHECK(room.hall->roll()->team({2, "us"}).size() == 1);
    }
    SECTION("the odd one joins a team") {
        ClassRoom room("first-table", 5);
        room.teacher.post("/teach/do", "act=open&odd=team&a-seat=1");
        CHECK(room.hall->roll()->tables.size() == 2);
        CHECK(room.hall->roll()->team({1, room.hall->roll()->parties[0]}).size() == 2);
    }
    SECTION("the odd one watches") {
        ClassRoom room("first-table", 3);
        room.teacher.post("/teach/do", "act=open&odd=watch&a-seat=1");
        CHECK(room.hall->roll()->team({1, ""}).size() == 1);
    }
}

TEST_CASE("tables open by themselves when they are full, and a latecomer then waits for another", "[teacher]") {
    ClassRoom room("first-table", 3);
    room.teacher.post("/teach/do", "act=opens&a-seat=1");
    CHECK(room.hall->roll()->tables.size() == 1);
    CHECK_FALSE(room.hall->roll()->person(3)->place);
    room.join();
    CHECK(room.hall->roll()->tables.size() == 2);
    CHECK(room.hall->roll()->person(3)->place->table == 2);
    room.join();
    CHECK_FALSE(room.hall->roll()->person(5)->place);
    room.teacher.post("/teach/do", "act=opens&a-seat=0");
    room.join(); // no longer: an own table against the computer
    CHECK(room.hall->roll()->person(6)->place->table == 3);
}

TEST_CASE("a latecomer gets an empty seat, else the computer's at the next session, else a table of their own",
          "[teacher]") {
    ClassRoom room("first-table", 3);
    room.open_tables(); // table 1 of two, table 2 with the computer
    room.teacher.post("/teach/do", "act=unseat&person=1");
    room.join();
    CHECK(room.hall->roll()->person(4)->place == classroom::Place{1, room.hall->roll()->parties[0]});
    while (room.steps(2) == 0) // a game that has begun is given over at the next session
        room.play_plainly(1);
    room.join();
    const auto place = *room.hall->roll()->person(5)->place;
    CHECK(place.table == 2);
    CHECK(room.hall->roll()->table(2)->seats[1].wanted);
    room.join();
    CHECK(room.hall->roll()->person(6)->place->table == 3);
}

TEST_CASE("pausing stops what people do and the clocks, going on goes on", "[teacher]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    room.teacher.post("/teach/do", "act=time&minutes=5");
    room.wait(60s);
    CHECK(classroom::time_left(*room.hall->roll(), room.status(1), room.teacher.now())->count() == 240);
    room.teacher.go("/teach/");
    room.teacher.press("pause");
    Visitor& one = room.visitors[0];
    read_on(one);
    CHECK(holds(one.page(), "paused"));
    room.wait(20min);
    CHECK(room.steps(1) == 0);
    CHECK(classroom::time_left(*room.hall->roll(), room.status(1), room.teacher.now())->count() == 240);
    CHECK(holds(room.teacher.go("/teach/"), "The class is paused"));
    room.teacher.press("resume");
    room.wait(10s);
    CHECK(classroom::time_left(*room.hall->roll(), room.status(1), room.teacher.now())->count() == 230);
}

TEST_CASE("when a session's time runs out the plainest moves are made, and two minutes more put it off", "[teacher]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    room.wait(600s); // before any time was set
    room.teacher.post("/teach/do", "act=time&minutes=3");
    room.wait(1s);
    CHECK(room.steps(1) == 0); // a new time counts from now
    room.teacher.post("/teach/table/1/do", "act=extend");
    room.wait(200s);
    CHECK(room.steps(1) == 0);
    for (Visitor& each : room.visitors) // said before it happens
        CHECK(holds(each.go(each.path()), "then the plainest move is made"));
    Visitor wall(*room.hall, {});
    CHECK(holds(wall.go("/wall"), "then the plainest move is made"));
    room.wait(120s);
    CHECK(room.steps(1) > 0);
    CHECK(room.teacher.ask(Method::post, "/teach/do", "act=time&minutes=181").status == 409);
    CHECK(room.teacher.ask(Method::post, "/teach/do", "act=time&minutes=x").status == 409);
}

TEST_CASE("who is waited for stands with what they are at, the longest first", "[teacher]") {
    ClassRoom room("first-table", 4);
    room.open_tables();
    room.wait(30s);
    read_on(room.visitors[0]);
    room.wait(170s);
    room.teacher.go("/teach/");
    const std::string& page = room.teacher.page();
    CHECK(holds(page, "data-since=\"200\""));
    CHECK(holds(page, "reading the papers"));
    CHECK(holds(page, "heard 2 min ago"));
    CHECK(holds(page, "class=\"waiting late\""));
}

TEST_CASE("a nudge reaches that table alone, an announcement one or all", "[teacher]") {
    ClassRoom room("first-table", 4);
    room.open_tables();
    const std::string seat = room.hall->roll()->parties[0];
    room.wait(1s); // a nudge is later than what was done last
    room.teacher.post("/teach/table/1/do", "act=nudge&back=class&seat=" + seat);
    CHECK(room.teacher.path() == "/teach/");
    CHECK(holds(room.visitors[0].go(room.visitors[0].path()), "The others are waiting for you."));
    CHECK_FALSE(holds(room.visitors[2].go(room.visitors[2].path()), "The others are waiting for you."));
    room.teacher.post("/teach/do", "act=tell&table=0&text=Five%0D%0Aminutes");
    for (Visitor& each : room.visitors)
        CHECK(holds(each.go(each.path()), "Five minutes"));
    CHECK(room.teacher.ask(Method::post, "/teach/do", "act=tell&table=0&text=%20%0A").status == 409);
    CHECK(room.teacher.ask(Method::post, "/teach/do", "act=tell&text=" + std::string(301, 'a')).status == 409);
    CHECK(room.teacher.ask(Method::post, "/teach/do", "act=tell&text=a%E2%80%AEb").status == 409);
    std::string long_but_good;
    for (int i = 0; i < 300; ++i)
        long_but_good += "%C3%A9";
    CHECK(room.teacher.ask(Method::post, "/teach/do", "act=tell&text=" + long_but_good).status == 303);
}

TEST_CASE("the plainest move is made for a seat that is waited for, and for no other", "[teacher]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    const rules::PartyId due = *room.status(1).due.begin();
    const std::string seat = room.hall->roll()->parties[due.index()];
    room.teacher.post("/teach/table/1/do", "act=plainest&seat=" + seat);
    CHECK(room.steps(1) > 0);
    int told = 0; // the side for which it was made, and no other
    for (Visitor& each : room.visitors)
        told += holds(each.go(each.path()), "move was made for you") ? 1 : 0;
    CHECK(told == 1);
    std::optional<std::string> other;
    for (std::size_t i = 0; i < 2; ++i)
        if (!room.status(1).due.contains(rules::PartyId(i)))
            other = room.hall->roll()->parties[i];
    if (other)
        CHECK(room.teacher.ask(Method::post, "/teach/table/1/do", "act=plainest&seat=" + *other).status == 409);
    CHECK(room.teacher.ask(Method::post, "/teach/table/1/do", "act=plainest&seat=nobody").status == 404);
}

TEST_CASE("what cannot be undone is asked first", "[teacher]") {
    ClassRoom room("first-table", 4);
    room.open_tables();
    room.play_to_session(1, 1);
    const classroom::Roll before = *room.hall->roll();
    for (const std::string fields :
         {"act=end", "act=release", "act=release&table=1", "act=close&table=1", "act=remove&person=1",
          "act=forget-names", "act=unseat&person=1", "act=seat&person=1&table=2&seat=watch"}) {
        INFO(fields);
        room.teacher.post("/teach/do", fields);
        CHECK(room.teacher.path().starts_with("/teach/sure?"));
        CHECK(has_button(room.teacher, "yes"));
        room.teacher.go(room.teacher.path()); // reading a question does nothing
    }
    CHECK(room.hall->roll()->people[0].place == before.people[0].place);
    CHECK_FALSE(room.hall->roll()->released);
    CHECK_FALSE(room.hall->roll()->last_session);
    CHECK_FALSE(room.hall->names()->empty());
    CHECK_FALSE(room.hall->roll()->table(1)->closed);
}

TEST_CASE("moving is free until the first step, then the papers are given back after a question", "[teacher]") {
    ClassRoom room("first-table", 4);
    room.open_tables();
    const std::vector<std::string> seats = room.hall->roll()->parties;
    room.teacher.post("/teach/do", "act=seat&person=1&table=2&seat=" + seats[0] + "&back=people");
    CHECK(room.teacher.path() == "/teach/people");
    CHECK(room.hall->roll()->person(1)->place == classroom::Place{2, seats[0]});
    CHECK(room.hall->roll()->team({2, seats[0]}).size() == 2); // a team, whose pen stays where it was
    CHECK(room.hall->roll()->table(2)->seats[0].pen == 3);
    room.play_to_session(2, 1);
    room.teacher.post("/teach/do", "act=seat&person=3&table=1&seat=" + seats[0]);
    CHECK(holds(room.teacher.page(), "secret papers"));
    CHECK(room.hall->roll()->person(3)->place->table == 2);
    room.teacher.press("yes");
    CHECK(room.hall->roll()->person(3)->place == classroom::Place{1, seats[0]});
    CHECK(room.hall->roll()->table(2)->seats[0].pen == 1); // the pen passes on
    room.teacher.post("/teach/do", "act=seat&person=3&table=new&sure=yes");
    CHECK(room.hall->roll()->person(3)->place->table == 3);
    for (const std::string bad :
         {"act=seat&person=3&table=9&seat=watch&sure=yes", "act=seat&person=99&table=1&seat=watch",
          "act=seat&person=3&table=1&seat=moon&sure=yes"})
        CHECK(room.teacher.ask(Method::post, "/teach/do", bad).status == 409);
}

TEST_CASE("a seat holds six people at most", "[teacher]") {
    ClassRoom room("first-table", 8);
    room.teacher.post("/teach/do", "act=open&odd=computer&a-seat=1");
    const std::string seat = room.hall->roll()->parties[0];
    for (int person = 2; person <= 7; ++person)
        room.teacher.post("/teach/do", "act=seat&person=" + std::to_string(person) + "&table=1&seat=" + seat);
    CHECK(room.hall->roll()->team({1, seat}).size() == 6);
    CHECK(room.teacher.status() == 409);
}

TEST_CASE("a closed table stands still, and its people wait for a seat", "[teacher]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    room.teacher.post("/teach/do", "act=time&minutes=3");
    room.teacher.post("/teach/do", "act=close&table=1&sure=yes");
    CHECK(room.hall->roll()->table(1)->closed);
    CHECK_FALSE(room.hall->roll()->person(1)->place);
    room.wait(1000s);
    CHECK(room.steps(1) == 0);
    CHECK_FALSE(holds(room.teacher.go("/teach/"), "class=\"waiting"));
    CHECK(room.teacher.ask(Method::post, "/teach/do", "act=seat&person=1&table=1&seat=watch").status == 409);
    room.open_tables();
    CHECK(room.hall->roll()->person(1)->place->table == 2);
    room.hall.reset();
    const auto again = class_again(room.folder.path(), "first-table", room.queues);
    CHECK(again->roll()->table(1)->closed);
}

TEST_CASE("a table whose people have all left waits for nobody in particular, and takes whoever comes", "[teacher]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    room.teacher.post("/teach/do", "act=remove&person=1&sure=yes");
    room.teacher.post("/teach/do", "act=unseat&person=2&sure=yes");
    CHECK(holds(room.teacher.go("/teach/"), "nobody"));
    CHECK(room.visitors[0].ask(Method::get, "/p/1/").status == 403);
    room.join();
    CHECK(room.hall->roll()->person(3)->place->table == 1);
}

TEST_CASE("ending all with this session ends every game, and is told to all before", "[teacher]") {
    ClassRoom room("geneva-2022-short", 4);
    room.open_tables();
    room.play_to_session(1, 1);
    room.teacher.go("/teach/");
    room.teacher.press("end");
    room.teacher.press("yes");
    CHECK(room.hall->roll()->last_session == 2U);
    CHECK(holds(room.visitors[2].go(room.visitors[2].path()), "Session 2 is the last one"));
    room.play_to_session(1, 2); // nobody but the class itself acts from here
    for (int second = 0; second < 400 && !room.status(1).ended; ++second)
        room.wait(1s);
    CHECK(room.status(1).ended);
    CHECK_FALSE(room.status(2).ended); // still in the first session: it may be played out
}

TEST_CASE("debriefs are released by table or for all, and open when the game has ended", "[teacher]") {
    ClassRoom room("first-table", 4);
    room.open_tables();
    room.play_plainly();
    REQUIRE(room.status(1).ended);
    REQUIRE(room.status(2).ended);
    for (const std::size_t i : {std::size_t{0}, std::size_t{2}})
        room.visitors[i].post("/p/" + std::to_string(i + 1) + "/quiz", "when=after&quiz=skip");
    room.teacher.post("/teach/do", "act=release&table=1&sure=yes&back=1");
    CHECK(room.teacher.path() == "/teach/table/1/");
    CHECK(room.visitors[0].ask(Method::get, "/p/1/debrief").status == 200);
    CHECK(room.visitors[2].ask(Method::get, "/p/3/debrief").status == 303);
    room.teacher.go("/teach/");
    room.teacher.press("release");
    room.teacher.press("yes");
    CHECK(room.visitors[2].ask(Method::get, "/p/3/debrief").status == 200);
}

TEST_CASE("names are forgotten when that is confirmed, and nothing else is", "[teacher]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    CHECK(holds(room.teacher.go("/teach/people"), "Somebody 2"));
    room.teacher.press("forget-names");
    room.teacher.press("yes");
    CHECK(room.teacher.path() == "/teach/people");
    CHECK_FALSE(holds(room.teacher.page(), "Somebody"));
    CHECK_FALSE(std::filesystem::exists(room.folder.path() / "names.csv"));
    CHECK(room.visitors[0].ask(Method::get, "/p/1/").status == 200);
}

TEST_CASE("a table looked at as a seat says that it is secret, and the rest of the pages hold nothing of it",
          "[teacher]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    const std::string seat = room.hall->roll()->parties[0];
    room.teacher.go("/teach/table/1/seat/" + seat);
    CHECK(room.teacher.status() == 200);
    CHECK(holds(room.teacher.page(), "contains secrets"));
    const std::string secret = room.hall->scenario().papers[0].mandate.brief.substr(0, 20);
    CHECK(holds(room.teacher.page(), secret));
    CHECK_FALSE(holds(room.teacher.go("/teach/table/1/"), secret));
    Visitor near(*room.hall, {}, true);
    CHECK(near.ask(Method::get, "/teach/table/1/seat/" + seat).status == 403);
}

TEST_CASE("the page opened in another tab is the same page", "[teacher]") {
    ClassRoom room("first-table", 4);
    room.open_tables();
    room.teacher.go("/teach/");
    Visitor second(*room.hall, {}, true);
    second.share_cookies(room.teacher);
    CHECK(second.go("/teach/") == room.teacher.page());
    const auto acts = acts_of(room.teacher);
    for (const char* act : {"pause", "nudge", "plainest", "take-over", "tell", "time", "end", "release"})
        CHECK(acts.contains(act));
}

TEST_CASE("the computer takes a seat over and gives it back at the next session", "[teacher]") {
    ClassRoom room("geneva-2022-short", 2);
    room.open_tables();
    room.play_to_session(1, 1);
    const std::string seat = room.hall->roll()->parties[0];
    room.teacher.go("/teach/");
    room.teacher.post("/teach/table/1/do", "act=take-over&back=class&seat=" + seat);
    REQUIRE(room.status(1).meeting == 1);
    CHECK(room.hall->roll()->table(1)->seats[0].by == "random");
    CHECK(room.hall->roll()->table(1)->seats[0].wanted);
    CHECK_FALSE(room.game(1).persons().contains(rules::PartyId(0)));
    Visitor& away = room.visitors[0];
    const std::size_t before = room.steps(1);
    away.go(away.path());
    CHECK(holds(away.page(), "The seat is yours again when the next session begins"));
    away.post(away.path() + "do", "do=end&at=" + std::to_string(before) + "&nonce=a");
    CHECK(room.steps(1) == before); // not theirs to act
    room.play_to_session(1, 2);
    CHECK(room.hall->roll()->table(1)->seats[0].by.empty());
    CHECK(room.game(1).persons().contains(rules::PartyId(0)));
    room.hall.reset();
    const auto again = class_again(room.folder.path(), "geneva-2022-short", room.queues);
    CHECK(again->table(1)->sitting().persons().contains(rules::PartyId(0)));
}

TEST_CASE("a seat taken over is given back at once when the teacher says so", "[teacher]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    const std::string seat = room.hall->roll()->parties[1];
    room.teacher.post("/teach/table/1/do", "act=take-over&seat=" + seat);
    CHECK(room.teacher.path() == "/teach/table/1/");
    REQUIRE(room.hall->roll()->table(1)->seats[1].by == "random");
    room.teacher.press("give-back");
    CHECK(room.hall->roll()->table(1)->seats[1].by.empty());
    CHECK(room.game(1).persons().contains(rules::PartyId(1)));
}

TEST_CASE("before the first step a latecomer has the computer's seat at once", "[teacher]") {
    ClassRoom room("first-table", 1);
    room.open_tables();
    REQUIRE(room.steps(1) == 0);
    room.join();
    const auto place = *room.hall->roll()->person(2)->place;
    REQUIRE(place.table == 1);
    CHECK(room.game(1).persons().contains(rules::PartyId(*room.hall->roll()->party(place.seat))));
}

TEST_CASE("a latecomer at a seat of the computer's acts for it from the next session on", "[teacher]") {
    ClassRoom room("geneva-2022-short", 1);
    room.open_tables(); // with the computer
    room.play_to_session(1, 1);
    room.join();
    const auto place = *room.hall->roll()->person(2)->place;
    REQUIRE(place.table == 1);
    const rules::PartyId party(*room.hall->roll()->party(place.seat));
    CHECK_FALSE(room.game(1).persons().contains(party));
    room.play_to_session(1, 2);
    CHECK(room.game(1).persons().contains(party));
}

TEST_CASE("the results are there as a report, as figures by pseudonym, and as games", "[teacher]") {
    ClassRoom room("first-table", 3);
    CHECK(holds(room.teacher.go("/teach/files"), "no results before"));
    CHECK(room.teacher.ask(Method::get, "/teach/class.csv").status == 303);
    room.open_tables();
    room.play_plainly();
    REQUIRE(room.status(1).ended);
    room.teacher.go("/teach/files");
    CHECK(holds(room.teacher.page(), room.folder.path().string()));
    const classroom::Response csv = room.teacher.ask(Method::get, "/teach/class.csv");
    CHECK(csv.file_name == "class.csv");
    CHECK(holds(csv.body, room.hall->roll()->person(1)->pseudonym));
    CHECK_FALSE(holds(csv.body, "Somebody"));
    CHECK(room.teacher.ask(Method::get, "/teach/class.json").body.starts_with('{'));
    CHECK(holds(room.teacher.ask(Method::get, "/teach/report.html").body, "<html"));
    CHECK(std::filesystem::exists(room.folder.path() / "table-002.parley"));
    CHECK(room.visitors[0].ask(Method::get, "/teach/class.csv").status == 404);
    Visitor near(*room.hall, {}, true);
    CHECK(near.ask(Method::get, "/teach/class.csv").status == 403);
    CHECK(holds(room.teacher.go("/teach/guide"), "Parley in class"));
}

TEST_CASE("an event of the deck comes at one table or at all, after a question, and the record says whose doing it was",
          "[teacher]") {
    ClassRoom room("geneva-2022-short", 4);
    room.open_tables();
    room.play_to_session(1, 1);
    room.teacher.go("/teach/deck");
    std::optional<Button> brings;
    for (const Button& each : room.teacher.buttons())
        if (each.value == "bring-in" && !brings)
            brings = each;
    REQUIRE(brings);
    const auto brought = [&](classroom::TableNumber table) {
        std::size_t count = 0;
        for (const game::Beat& beat : room.game(table).game().beats())
            count += beat.brought_in ? 1U : 0U;
        return count;
    };
    std::string event; // one that chance has not brought to the first table already
    for (std::size_t i = 0; i < room.hall->scenario().deck.size() && event.empty(); ++i)
        if (room.status(1).may_come.contains(scenario::OccurrenceId(i)))
            event = room.hall->scenario().deck[i].id;
    room.teacher.post("/teach/do", "act=bring-in&table=1&event=" + event);
    CHECK(holds(room.teacher.page(), "cannot be taken back"));
    CHECK(brought(1) == 0);
    room.teacher.press("yes");
    CHECK(brought(1) + brought(2) == 1);
    CHECK(room.teacher.ask(Method::post, "/teach/do", "act=bring-in&sure=yes&table=1&event=no-such-event").status ==
          404);
    room.hall.reset();
    const auto again = class_again(room.folder.path(), "geneva-2022-short", room.queues);
    CHECK(again->table(1)->sitting().game().beats().size() > again->table(1)->sitting().game().steps().size());
}
