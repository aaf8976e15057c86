// The class's results: the same from its server and from its folder, also where some work on them was lost or a table
// has none.
#include "classroom/hall/class_papers.hpp"
#include "game/classes/class_records.hpp"
#include "report/records/recorded_classes.hpp"
#include "tests/classroom/class_room.hpp"

using namespace parley;
using namespace parley::tests;

namespace {

/// Loses the first of what is to be done aside, as it is lost when it throws.
class Losing final : public classroom::Queues {
  public:
    void at_table(classroom::TableNumber, Task task) override { task(); }
    void aside(Task task) override {
        if (losing)
            ++lost;
        else
            task();
    }
    void tell(classroom::Channel, std::uint64_t) override {}
    bool losing{};
    int lost{};
};

} // namespace

TEST_CASE("results of which some work threw are drawn up when they are next asked for", "[papers]") {
    const parley::testing::ScratchDirectory folder;
    Losing queues;
    const auto hall = class_in(folder.path(), "first-table", queues, "random");
    Visitor teacher(*hall, {}, true);
    teacher.go("/teach/in?key=" + hall->new_teachers_key());
    for (int i = 0; i < 2; ++i) {
        Visitor person(*hall, {});
        person.post("/join", "code=" + hall->roll()->code + "&name=Somebody");
    }
    teacher.go("/teach/");
    teacher.press("open");
    REQUIRE(hall->roll()->tables.size() == 1);
    queues.losing = true;
    CHECK(holds(teacher.go("/teach/files"), "being drawn up"));
    CHECK(queues.lost == 1);
    CHECK_FALSE(hall->papers());
    queues.losing = false;
    CHECK_FALSE(holds(teacher.go("/teach/files"), "being drawn up"));
    CHECK(hall->papers());
}

TEST_CASE("the folder of a class gives the report that its server gave, to the byte", "[papers]") {
    ClassRoom room("first-table", 3);
    room.open_tables();
    room.visitors[0].post("/p/1/quiz", "when=before&quiz=hand-in&q-bracket=1");
    room.wait(std::chrono::minutes(17));
    room.play_plainly();
    REQUIRE(room.status(1).ended);
    room.wait(std::chrono::minutes(5));
    room.teacher.go("/teach/files");
    const auto games = game::games_in(room.folder.path());
    REQUIRE(games);
    const auto records = game::records_beside(room.folder.path(), games->tables);
    REQUIRE(records);
    REQUIRE(*records);
    const std::vector<report::ClassData> classes = report::classes_of(*games, &(*records)->roll);
    CHECK(classes[0].tables[0].minutes == 17U);
    const auto served = [&](const char* name) {
        return room.teacher.ask(classroom::Method::get, std::string("/teach/") + name).body;
    };
    CHECK((served("class.json") == report::class_json(classes)));
    CHECK((served("class.csv") == report::class_csv(classes)));
    CHECK((served("report.html") == report::class_html(classes, report::Paper::a4)));
    CHECK(holds(served("class.csv"), room.hall->roll()->people[0].pseudonym));
}

TEST_CASE("whatever is thrown on the way to a table's data leaves that table out, counted as far as it was",
          "[papers]") {
    const auto data = classroom::data_or_why([]() -> report::TableData { throw std::runtime_error("no such row"); });
    REQUIRE_FALSE(data);
    CHECK(data.error() == "no such row");
    report::TableData open;
    open.number = 2;
    open.steps = 4;
    classroom::TableStatus known;
    known.number = 1;
    known.steps = 10;
    known.ended = true;
    classroom::TablesGathered gathered;
    gathered.take(known, data);
    gathered.take({}, classroom::data_or_why([&] { return open; }));
    CHECK(gathered.taken() == 2);
    CHECK(gathered.ended == 1);
    CHECK(gathered.steps == 16);
    CHECK(gathered.left_out.at(0).table == 1);
    CHECK(gathered.tables.at(0).number == 2);
}

TEST_CASE("a class with a table that cannot be read has its results all the same, and they say that it is missing",
          "[papers]") {
    ClassRoom room("first-table", 4);
    room.open_tables();
    room.play_plainly();
    room.hall.reset();
    parley::testing::put(room.folder.path() / "table-001.parley", "no game\n");
    room.hall = class_again(room.folder.path(), "first-table", room.queues);
    REQUIRE(room.hall->broken(1));
    Visitor teacher(*room.hall, {}, true);
    teacher.go("/teach/in?key=" + room.hall->new_teachers_key());
    teacher.go("/teach/files");
    CHECK(holds(teacher.go("/teach/files"), "Table 1 is not in these results: "));
    REQUIRE(room.hall->papers());
    CHECK(holds(room.hall->papers()->html, "Table 1 is left out"));
    CHECK(holds(room.hall->papers()->csv, "first-table,2,table-002.parley"));
    CHECK_FALSE(holds(room.hall->papers()->csv, "table-001.parley"));
    const auto drawn = room.hall->papers();
    teacher.go("/teach/files");
    CHECK(room.hall->papers() == drawn); // and are not drawn up again

    room.hall.reset(); // none of its tables
    parley::testing::put(room.folder.path() / "table-002.parley", "no game\n");
    room.hall = class_again(room.folder.path(), "first-table", room.queues);
    Visitor again(*room.hall, {}, true);
    again.go("/teach/in?key=" + room.hall->new_teachers_key());
    again.go("/teach/files");
    CHECK(holds(again.go("/teach/files"), "Table 2 is not in these results: "));
    REQUIRE(room.hall->papers());
    CHECK(holds(room.hall->papers()->html, "Tables 1 and 2 are left out"));
}

TEST_CASE("when a game was over is noted once, and after a kill as its file tells", "[papers]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    room.wait(std::chrono::minutes(9));
    room.play_plainly();
    const std::int64_t ended = room.hall->roll()->tables[0].ended_at.value();
    CHECK(room.hall->roll()->played(1) == 9 * 60'000);
    room.wait(std::chrono::minutes(3));
    CHECK(room.hall->roll()->tables[0].ended_at == ended);
    room.hall.reset();
    const auto log = room.folder.path() / "class.jsonl";
    std::string lines = parley::testing::contents_of(log);
    const std::size_t at = lines.find("TableEnded"), begin = lines.rfind('\n', at) + 1;
    REQUIRE(at != std::string::npos);
    parley::testing::put(log, lines.erase(begin, lines.find('\n', at) + 1 - begin)); // the program was killed before it
    using namespace std::chrono;
    const classroom::Moment written{milliseconds(ended - 60'000)};
    std::filesystem::last_write_time(room.folder.path() / "table-001.parley",
                                     std::filesystem::file_time_type::clock::from_sys(written));
    room.hall = class_again(room.folder.path(), "first-table", room.queues, "random", room.teacher.now() + hours(24));
    CHECK(room.hall->roll()->played(1) == 8 * 60'000);
}
