// Whole classes without sockets: everybody reads pages and presses buttons, and nothing else.
#include "game/game.hpp"
#include "tests/catch.hpp"
#include "tests/classroom/room.hpp"

using namespace parley;
using namespace parley::tests;
using classroom::Method;
using parley::testing::ScratchDirectory;

TEST_CASE("a class of five plays first-table to its end by pages and buttons alone", "[class]") {
    Room room("first-table", 5);
    room.open_tables();
    REQUIRE(room.hall->roll()->tables.size() == 3); // two of two, and one with the computer
    play_to_the_end(room, 11);
    for (Visitor& each : room.visitors) {
        each.go(each.path());
        CHECK(each.page().find("The debrief opens when") != std::string::npos);
    }
    room.teacher.go("/teach/");
    room.teacher.press("release");
    room.teacher.press("yes");
    for (Visitor& each : room.visitors) {
        each.go(each.path());
        CHECK(each.page().find("Read the debrief") != std::string::npos);
        each.go(each.path() + "debrief");
        CHECK(each.path().ends_with("/debrief")); // the quiz is offered beside it
        CHECK(each.page().find("/quiz\"") != std::string::npos);
        CHECK(each.status() == 200);
        CHECK(each.page().find("<html") != std::string::npos);
    }
}

TEST_CASE("a class taken up again is the same class, step for step", "[class]") {
    Room room("first-table", 4);
    room.open_tables();
    for (Visitor& each : room.visitors)
        each.go(each.path());
    for (std::uint32_t turn = 0; turn < 60; ++turn)
        press_something(room.visitors[turn % 4], 3, turn + 1);
    std::vector<std::vector<std::uint64_t>> digests;
    for (const classroom::TableOnRoll& each : room.hall->roll()->tables) {
        digests.emplace_back();
        for (const game::Step& step : room.hall->table(each.number)->sitting().game().steps())
            digests.back().push_back(step.digest);
    }
    const classroom::Roll before = *room.hall->roll();
    room.hall.reset(); // as a kill would, since nothing is written at the end

    const auto again = class_again(room.folder.path(), "first-table", room.queues);
    CHECK(again->roll()->code == before.code);
    REQUIRE(again->roll()->people.size() == before.people.size());
    for (std::size_t i = 0; i < before.people.size(); ++i) {
        CHECK(again->roll()->people[i].token == before.people[i].token);
        CHECK(again->roll()->people[i].place == before.people[i].place);
    }
    CHECK(*again->names() ==
          classroom::Names{{1, "Somebody"}, {2, "Somebody 2"}, {3, "Somebody 3"}, {4, "Somebody 4"}});
    for (std::size_t t = 0; t < digests.size(); ++t) {
        std::vector<std::uint64_t> found;
        for (const game::Step& step :
             again->table(static_cast<classroom::TableNumber>(t + 1))->sitting().game().steps())
            found.push_back(step.digest);
        CHECK(found == digests[t]);
    }
}

TEST_CASE("the same form twice does one thing, and an old form does nothing", "[class]") {
    Room room("first-table", 2);
    room.open_tables();
    Visitor& one = room.visitors[0];
    one.go(one.path());
    const auto steps = [&] { return room.hall->table(1)->sitting().game().steps().size(); };
    while (steps() == 0) {
        const std::vector<Button> before = one.buttons();
        std::optional<Button> files;
        for (const Button& each : before)
            if (each.open && each.value == "file")
                files = each;
        if (files) {
            one.press(*files);
            if (one.page().find("?yes") != std::string::npos)
                one.press("?yes");
            const std::size_t after = steps();
            one.press(*files); // the very same form
            CHECK(steps() == after);
            break;
        }
        one.press(before[1]);
    }
    CHECK(steps() > 0);
}

TEST_CASE("nobody reads or acts in another's place", "[class]") {
    Room room("first-table", 2);
    room.open_tables();
    Visitor stranger(*room.hall, {});
    CHECK(stranger.ask(Method::get, "/p/1/").status == 403);
    CHECK(stranger.ask(Method::post, "/p/1/do", "do=end").status == 403);
    CHECK(room.visitors[0].ask(Method::get, "/p/2/").status == 403);
    CHECK(room.visitors[0].ask(Method::get, "/p/2/papers").status == 403);
    CHECK(stranger.ask(Method::get, "/teach/").status == 404);
    Visitor near(*room.hall, {}, true);
    CHECK(near.ask(Method::get, "/teach/").status == 403);
    CHECK(near.ask(Method::get, "/teach/in?key=0").status == 403);
}

TEST_CASE("reading changes nothing: previews, heads and refreshes take no seat", "[class]") {
    Room room("first-table", 1);
    Visitor preview(*room.hall, {});
    for (const char* path : {"/", "/?code=ABCDEF", "/join", "/back", "/hello", "/wall", "/p/1/"})
        for (const Method method : {Method::get, Method::head})
            preview.ask(method, path);
    CHECK(room.hall->roll()->people.size() == 1);
}

TEST_CASE("forms of other sites, other hosts and half escapes are refused", "[class]") {
    Room room("first-table", 2);
    Visitor& one = room.visitors[0];
    one.extra["origin"] = "http://elsewhere.example";
    CHECK(one.ask(Method::post, "/p/1/words").status == 403);
    one.extra.clear();
    one.extra["fetch_site"] = "cross-site";
    CHECK(one.ask(Method::post, "/p/1/words").status == 403);
    one.extra.clear();
    CHECK(one.ask(Method::post, "/p/1/words", "a=%2").status == 400);
    classroom::Address strict;
    strict.hosts = {"192.168.7.20:8722"};
    Visitor rebound(*room.hall, strict);
    CHECK(rebound.ask(Method::get, "/").status == 421);
}

TEST_CASE("names: too long, invisible, marked up, twice", "[class]") {
    Room room("first-table", 0);
    Visitor visitor(*room.hall, {});
    const std::string code = "code=" + room.hall->roll()->code;
    for (const char* bad :
         {"", "%20%20", "a%E2%80%AEb", "a%00b", "%1B%5B31m", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}) {
        INFO(bad);
        CHECK(visitor.ask(Method::post, "/join", code + "&name=" + bad).status >= 400);
    }
    CHECK(room.hall->roll()->people.empty());
    visitor.post("/join", code + "&name=%3Cb%3EX%3C%2Fb%3E");
    CHECK(room.hall->names()->at(1) == "<b>X</b>");
    room.teacher.go("/teach/");
    CHECK(room.teacher.page().find("<b>X</b>") == std::string::npos);
    CHECK(room.teacher.page().find("&lt;b&gt;X&lt;/b&gt;") != std::string::npos);
    CHECK(visitor.ask(Method::post, "/join", "code=AAAAAA&name=Y").delay.count() == 1000);
}

TEST_CASE("what is filed under seal is filed by both, whoever is first, from pages made before", "[class]") {
    Room room("first-table", 2);
    room.open_tables();
    const auto button = [](Visitor& visitor, std::string_view value) {
        for (const Button& each : visitor.buttons())
            if (each.open && each.value == value)
                return std::optional(each);
        return std::optional<Button>();
    };
    std::vector<Button> files;
    for (Visitor& each : room.visitors) {
        each.go(each.path());
        while (button(each, "on"))
            each.press("on");
        REQUIRE(button(each, "file"));
        files.push_back(*button(each, "file"));
    }
    for (std::size_t i = 0; i < 2; ++i) { // without a script neither page has changed meanwhile
        room.visitors[i].press(files[i]);
        if (button(room.visitors[i], "?yes"))
            room.visitors[i].press("?yes");
    }
    CHECK(std::holds_alternative<rules::Table>(room.hall->table(1)->sitting().game().state().open.phase));
}
