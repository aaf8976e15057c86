// Reports to keep are drawn once: a game that is over does not change. Their room is bounded.
#include "classroom/hall/kept_pages.hpp"
#include "tests/classroom/class_room.hpp"

using namespace parley;
using namespace parley::tests;
using classroom::KeptPages;

TEST_CASE("pages are kept until there is no room, and those asked for lately longest", "[kept]") {
    KeptPages pages;
    const auto page = [](std::size_t bytes) { return std::make_shared<const std::string>(bytes, 'x'); };
    constexpr std::size_t third = KeptPages::most_bytes / 3;
    for (std::uint32_t table : {1U, 2U, 3U})
        pages.keep({table, 0, 7}, page(third));
    CHECK(pages.find({1, 0, 7})->size() == third);
    CHECK(pages.find({1, 1, 7}) == nullptr);
    CHECK(pages.find({1, 0, 8}) == nullptr); // of the game as it was otherwise
    pages.keep({4, 0, 7}, page(third));
    CHECK(pages.find({2, 0, 7}) == nullptr);
    CHECK(pages.find({1, 0, 7}) != nullptr);
    CHECK(pages.bytes() <= KeptPages::most_bytes);
    pages.keep({1, 0, 7}, page(10)); // is there already
    CHECK(pages.find({1, 0, 7})->size() == third);
    pages.keep({5, 0, 7}, page(KeptPages::most_bytes + 1));
    CHECK(pages.find({5, 0, 7}) == nullptr);
    CHECK(pages.find({4, 0, 7}) != nullptr);
}

TEST_CASE("a report to keep is drawn once, by who may read it, and not before the release", "[kept]") {
    ClassRoom room("first-table", 2);
    room.open_tables();
    room.play_plainly();
    const auto report_of = [&](std::size_t person) {
        return room.visitors[person].ask(classroom::Method::get, "/p/" + std::to_string(person + 1) + "/report?keep=1");
    };
    CHECK(report_of(0).status == 303);
    CHECK(room.hall->kept_pages().bytes() == 0);
    room.teacher.post("/teach/do", "act=release&sure=yes");
    const classroom::Response first = report_of(0);
    CHECK(first.status == 200);
    CHECK(room.hall->kept_pages().bytes() == first.body.size());
    const classroom::Response again = report_of(0);
    CHECK((again.body == first.body));
    CHECK(again.file_name == first.file_name);
    CHECK(room.hall->kept_pages().bytes() == first.body.size());
    const classroom::Response other = report_of(1);
    CHECK((other.body != first.body));
    CHECK(room.hall->kept_pages().bytes() == first.body.size() + other.body.size());
    const auto& game = room.game(1).game();
    const KeptPages::Key own{1, 0, game.beats().back().digest};
    CHECK(room.hall->kept_pages().find(own)->size() == first.body.size());
}
