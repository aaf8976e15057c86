// A computer delegation that cannot even make its plainest move stops its table alone; the teacher is told, and has
// ways out.
#include "game/desk.hpp"
#include "tests/classroom/class_room.hpp"

#include <stdexcept>

using namespace parley;
using namespace parley::tests;

namespace {

/// A class against the computer, whose turns throw while they are to.
struct Faulty {
    Faulty() {
        classroom::HallOptions options;
        options.folder = folder.path();
        options.agent = "random";
        options.seed = 5;
        options.run_turn = [this](game::AgentsTurn& turn) {
            ++asked;
            if (throws)
                throw std::runtime_error("no move at all");
            turn.run();
        };
        const classroom::Moment now = Visitor(*room.hall, {}).now();
        auto opened = classroom::Hall::open(scenario_named("first-table"), options, queues, now);
        REQUIRE(opened);
        hall = std::move(*opened);
        teacher.enter(*hall);
        person.enter(*hall);
        teacher.go("/teach/in?key=" + hall->new_teachers_key());
        person.post("/join", "code=" + hall->roll()->code + "&name=Somebody");
        teacher.go("/teach/");
        teacher.press("open");
        REQUIRE(hall->roll()->tables.size() == 1);
    }

    /// The person's plainest moves until the computer is asked.
    void play_until_asked() {
        for (int made = 0; made < 50 && asked == 0; ++made) {
            const rules::PartySet due = status().due;
            if (due.empty())
                continue;
            const rules::PartyId seat = *due.begin();
            teacher.post("/teach/table/1/do", "act=plainest&seat=" + hall->roll()->parties[seat.index()]);
        }
        REQUIRE(asked > 0);
    }
    [[nodiscard]] classroom::TableStatus status() const { return hall->table(1)->status(); }

    ClassRoom room{"first-table"};
    parley::testing::ScratchDirectory folder;
    classroom::AtOnce queues{};
    bool throws{true};
    int asked{};
    std::unique_ptr<classroom::Hall> hall;
    Visitor teacher{*room.hall, {}, true}, person{*room.hall, {}};
};

} // namespace

TEST_CASE("a table whose computer cannot move stops, is not asked again by itself, and goes on when it is let",
          "[failure]") {
    Faulty faulty;
    faulty.play_until_asked();
    CHECK(faulty.asked == 1);
    CHECK(faulty.status().stopped == "no move at all");
    CHECK_FALSE(faulty.hall->table(1)->sitting().is_lifted());
    const std::size_t steps = faulty.status().steps;
    CHECK(holds(faulty.teacher.go("/teach/"), "Table 1 has stopped"));
    CHECK(holds(faulty.teacher.page(), "no move at all"));
    CHECK(holds(faulty.person.go("/p/1/"), "cannot go on"));
    faulty.hall->tick(faulty.teacher.now());
    faulty.hall->follow(*faulty.hall->table(1), faulty.teacher.now());
    CHECK(faulty.asked == 1);
    CHECK(faulty.status().steps == steps);

    faulty.teacher.go("/teach/table/1/");
    CHECK(holds(faulty.teacher.page(), "Table 1 has stopped"));
    faulty.teacher.press("try-again");
    CHECK(faulty.asked == 2);
    CHECK(faulty.status().stopped);
    faulty.throws = false;
    faulty.teacher.press("try-again");
    CHECK_FALSE(faulty.status().stopped);
    CHECK(faulty.status().steps > steps);
    CHECK_FALSE(holds(faulty.teacher.go("/teach/"), "has stopped"));
    CHECK(faulty.teacher.post("/teach/table/1/do", "act=try-again").size() > 0); // nothing is to be tried
}

TEST_CASE("a table that has stopped can be closed, or its seat be given to people", "[failure]") {
    Faulty closing;
    closing.play_until_asked();
    closing.teacher.post("/teach/do", "act=close&table=1&sure=yes");
    CHECK(closing.hall->roll()->tables[0].closed);
    CHECK_FALSE(holds(closing.teacher.go("/teach/"), "has stopped"));
    CHECK(closing.asked == 1);

    Faulty giving;
    giving.play_until_asked();
    const auto due = giving.hall->table(1)->sitting().game().to_act();
    REQUIRE(giving.hall->hold_seat(*giving.hall->table(1), due.front(), "", giving.teacher.now()));
    CHECK_FALSE(giving.status().stopped);
    CHECK(giving.status().due.contains(due.front()));
    CHECK(giving.asked == 1);
}
