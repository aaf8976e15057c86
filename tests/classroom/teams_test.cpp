// Delegations of several: one has the pen, the others read the same papers and suggest; observers see what all may see.
#include "game/game.hpp"
#include "tests/catch.hpp"
#include "tests/classroom/visitor.hpp"
#include "tests/storage/scratch_directory.hpp"

using namespace parley;
using namespace parley::tests;
using parley::testing::ScratchDirectory;

namespace {

/// Four people in two delegations of two at one table.
struct TwoTeams {
    TwoTeams() : hall(class_in(folder.path(), "first-table", queues)), teacher(*hall, {}, true) {
        teacher.go("/teach/in?key=" + hall->new_teachers_key());
        for (int i = 0; i < 4; ++i) {
            people.emplace_back(*hall, classroom::Address{});
            people.back().post("/join", "code=" + hall->roll()->code + "&name=Somebody");
        }
        teacher.go("/teach/");
        for (Button each : teacher.buttons())
            if (each.value == "open") {
                for (auto& [name, value] : each.fields)
                    if (name == "a-seat")
                        value = "2";
                teacher.press(each);
                break;
            }
        REQUIRE(hall->roll()->tables.size() == 1);
        for (std::size_t i = 0; i < people.size(); ++i) {
            people[i].go(people[i].path());
            const classroom::Person& person = *hall->roll()->person(static_cast<classroom::PersonNumber>(i + 1));
            REQUIRE(person.place.has_value());
            const classroom::SeatOnRoll& seat = hall->roll()->tables[0].seats[*hall->roll()->party(person.place->seat)];
            (seat.pen == person.number ? pens : others).push_back(i);
        }
        REQUIRE(pens.size() == 2);
    }
    /// One without the pen, and one of the other side.
    [[nodiscard]] Visitor& mate() { return people[others[0]]; }
    [[nodiscard]] Visitor& pen_of_mate() { return people[same_side(pens[0], others[0]) ? pens[0] : pens[1]]; }
    [[nodiscard]] Visitor& other_side() { return people[same_side(pens[0], others[0]) ? pens[1] : pens[0]]; }
    [[nodiscard]] bool same_side(std::size_t a, std::size_t b) const {
        return hall->roll()->people[a].place == hall->roll()->people[b].place;
    }
    [[nodiscard]] std::size_t open_choices(Visitor& visitor) const {
        visitor.go(visitor.path());
        std::size_t open = 0;
        for (const Button& each : visitor.buttons())
            open += each.name == "do" && !each.value.empty() && each.open ? 1U : 0U;
        return open;
    }

    ScratchDirectory folder;
    classroom::AtOnce queues{};
    std::unique_ptr<classroom::Hall> hall;
    Visitor teacher;
    std::vector<Visitor> people{};
    std::vector<std::size_t> pens{}, others{};
};

bool has(Visitor& visitor, std::string_view words) {
    visitor.go(visitor.path());
    return visitor.page().find(words) != std::string::npos;
}

} // namespace

TEST_CASE("Who has the pen acts, the others read the same papers, and may take it", "[class]") {
    TwoTeams room;
    CHECK(room.open_choices(room.pen_of_mate()) > 0);
    CHECK(room.open_choices(room.mate()) == 0);
    CHECK(has(room.mate(), "has the pen of your delegation"));
    const std::string before = room.mate().page();
    room.mate().post(room.mate().path() + "do", "do=on&at=0");
    CHECK(room.hall->table(1)->sitting().game().steps().empty());
    room.mate().go("/p/" + std::to_string(room.others[0] + 1) + "/");
    room.mate().press("Take the pen");
    CHECK(room.open_choices(room.mate()) > 0);
    CHECK(room.open_choices(room.pen_of_mate()) == 0);
}

TEST_CASE("A suggestion is read by the own side alone, and cannot be markup, long or hidden", "[class][leak]") {
    TwoTeams room;
    const std::string home = room.mate().path();
    room.mate().post(home + "suggest", "line=Ask+%3Cb%3Ewhich%3C%2Fb%3E+matters");
    CHECK(has(room.pen_of_mate(), "Ask &lt;b&gt;which&lt;/b&gt; matters"));
    CHECK_FALSE(has(room.other_side(), "matters</li>"));
    CHECK_FALSE(has(room.other_side(), "&lt;b&gt;which"));
    for (const std::string& bad : {std::string("line="), std::string("line=%E2%80%AEabc"), std::string("line=a%0Ab"),
                                   "line=" + std::string(141, 'a')}) {
        room.mate().post(home + "suggest", bad);
        CHECK(room.mate().status() == 422);
    }
    room.mate().post(home + "suggest", "line=" + std::string(140, 'a'));
    CHECK(room.mate().status() == 200);
    for (int i = 0; i < 20; ++i) {
        room.mate().wait(std::chrono::seconds(1));
        room.mate().post(home + "suggest", "line=again");
    }
    std::size_t lines = 0;
    for (std::size_t at = room.mate().page().find("again</li>"); at != std::string::npos;
         at = room.mate().page().find("again</li>", at + 1))
        ++lines;
    CHECK(lines == 12);
    room.mate().post(home + "unsuggest", "");
    CHECK_FALSE(has(room.pen_of_mate(), "again</li>"));
}

TEST_CASE("A person alone in a seat is offered no suggestions", "[class]") {
    ScratchDirectory folder;
    classroom::AtOnce queues;
    const auto hall = class_in(folder.path(), "first-table", queues);
    Visitor teacher(*hall, {}, true), one(*hall, {});
    teacher.go("/teach/in?key=" + hall->new_teachers_key());
    one.post("/join", "code=" + hall->roll()->code + "&name=One");
    CHECK(one.page().find("data-page=\"waiting\"") != std::string::npos);
    teacher.go("/teach/");
    teacher.press("open");
    one.go(one.path());
    CHECK(one.page().find("data-page=\"opening\"") != std::string::npos);
    CHECK(one.page().find("action=\"/p/1/suggest\"") == std::string::npos);
    for (const char* page : {"", "text", "papers", "home", "record"}) {
        one.go("/p/1/" + std::string(page));
        CHECK(one.page().find("href=\"/p/1/words\"") != std::string::npos); // the way back is on every page
    }
}
