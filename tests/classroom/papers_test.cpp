// The class's results, where work on them was lost.
#include "classroom/hall/class_papers.hpp"
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
