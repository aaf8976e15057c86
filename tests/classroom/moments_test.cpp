// The moments that mattered on a phone: nothing of them before the debrief is released, worked out once and aside, on
// pages without scripts, and the same as everywhere.
#include "classroom/hall/moments_desk.hpp"
#include "classroom/hall/seeking_moments.hpp"
#include "classroom/pages/markup.hpp"
#include "tests/classroom/class_room.hpp"
#include "tests/classroom/room.hpp"
#include "wording/classroom/sheet_words.hpp"
#include "wording/debrief/headings.hpp"
#include "wording/moments.hpp"

#include <algorithm>
#include <thread>

using namespace parley;
using namespace parley::tests;
using classroom::escaped;

namespace {

/// Keeps what is to be done aside until it is asked for.
class Aside final : public classroom::Queues {
  public:
    void at_table(classroom::TableNumber, Task task) override { task(); }
    void aside(Task task) override { tasks.push_back(std::move(task)); }
    void tell(classroom::Channel channel, std::uint64_t) override { told.push_back(channel); }
    void work_one() {
        Task first = std::move(tasks.front());
        tasks.pop_front();
        first();
    }
    void work() {
        while (!tasks.empty())
            work_one();
    }
    std::deque<Task> tasks;
    std::vector<classroom::Channel> told;
};

/// A class of one person, who has pressed buttons by chance to the end against a computer delegation: the same kind
/// plays on, which is quick.
struct PlayedClass {
    explicit PlayedClass(std::uint64_t seed)
        : hall(class_in(folder.path(), "first-table", queues, "tit-for-tat")),
          teacher(*hall, {}, true),
          one(*hall, {}) {
        teacher.go("/teach/in?key=" + hall->new_teachers_key());
        one.post("/join", "code=" + hall->roll()->code + "&name=Somebody");
        teacher.go("/teach/");
        teacher.press("open");
        one.go(own);
        for (std::uint32_t turn = 0; !all_ended(*hall); ++turn) {
            REQUIRE(turn < 4000);
            queues.work();
            press_something(one, seed, turn);
        }
        const auto roll = hall->roll();
        seat = roll->people.front().place->seat == roll->parties[0] ? 0 : 1;
    }
    void release() {
        teacher.go("/teach/");
        teacher.press("release");
        teacher.press("yes");
        one.post(own + "quiz", "when=after&quiz=skip");
        queues.work();
        queues.told.clear();
    }
    [[nodiscard]] const game::Game& game() const { return hall->table(1)->sitting().game(); }
    [[nodiscard]] const classroom::SideNotes& notes(std::size_t side) const { return hall->table(1)->notes(side); }

    parley::testing::ScratchDirectory folder;
    Aside queues;
    std::unique_ptr<classroom::Hall> hall;
    Visitor teacher, one;
    std::size_t seat{};
    std::string own{"/p/1/"};
};

/// The page says what the game's own search finds.
void check_page(const PlayedClass& played, const std::string& page) {
    const classroom::SoughtMoments& sought = *played.notes(played.seat).moments;
    const rules::PartyId party(played.seat);
    const game::Moments whole = game::moments_that_mattered(played.game(), party, sought.found.search, 2);
    REQUIRE(sought.found.moments.chosen.size() == whole.chosen.size());
    REQUIRE(sought.came_of.size() == whole.chosen.size());
    const std::string& agent = sought.found.search.how.agent;
    game::PlayOn how = sought.found.search.how;
    how.games = played.hall->options().moments.continuations;
    for (const game::Moment& moment : whole.chosen) {
        const wording::MomentWords words = wording::moment_words(played.game(), party, moment, agent);
        CHECK(holds(page, escaped(wording::moment_done(words))));
        CHECK(holds(page, escaped(words.came_of)));
        const game::WhatIf what_if = game::what_if(played.game(), moment.step, party, how, 2);
        CHECK(holds(page, escaped(wording::what_if_words(played.game(), what_if, agent))));
    }
    CHECK(holds(page, escaped(wording::moments_found(whole, sought.found.search))));
}

} // namespace

TEST_CASE("before the debrief is released nobody's moments are looked for", "[moments]") {
    PlayedClass played(3);
    CHECK_FALSE(holds(played.one.go(played.own), "action=\"moments\""));
    played.queues.work();
    played.one.post(played.own + "moments", "");
    CHECK(played.one.path() == played.own);
    CHECK(played.queues.tasks.empty());
    played.one.go(played.own + "moments");
    CHECK(played.one.path() == played.own);
    CHECK_FALSE(played.notes(played.seat).seeking);
}

TEST_CASE("moments are asked for by a form, worked out aside once, and say what the game's own search finds",
          "[moments]") {
    std::size_t found = 0;
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        PlayedClass played(seed);
        played.release();
        Visitor& one = played.one;
        one.go(played.own + "debrief");
        REQUIRE(one.path() == played.own + "debrief");
        one.press(wording::read_the_moments());
        CHECK(one.path() == played.own + "moments");
        CHECK(holds(one.page(), escaped(wording::moments_being_found(false))));
        CHECK(holds(one.page(), "<progress"));
        CHECK(holds(one.page(), "http-equiv=\"refresh\""));
        REQUIRE(played.queues.tasks.size() == 1);
        one.post(played.own + "moments", "");
        CHECK(played.queues.tasks.size() == 1);
        played.queues.work_one();
        CHECK(played.queues.tasks.size() <= 1); // in slices, one after the other
        if (!played.queues.tasks.empty())
            CHECK(holds(one.go(played.own + "moments"), escaped(wording::moments_being_found(true))));
        played.queues.work();
        REQUIRE(played.notes(played.seat).moments);
        CHECK_FALSE(played.notes(1 - played.seat).moments);
        REQUIRE_FALSE(played.queues.told.empty());
        for (const classroom::Channel& each : played.queues.told)
            CHECK((each.table == 1 && each.seat == played.seat)); // nobody else hears of it
        found += played.notes(played.seat).moments->came_of.size();
        const std::string page = one.go(played.own + "moments");
        check_page(played, page);
        CHECK_FALSE(holds(page, "http-equiv=\"refresh\""));
        one.post(played.own + "moments", "");
        CHECK(played.queues.tasks.empty()); // thought of once
        CHECK(holds(one.go(played.own + "report"), wording::heading_of(wording::DebriefSection::moments)));
    }
    CHECK(found > 0); // of players who draw lots
}

TEST_CASE("a few are worked out at a time, the others in the order in which they asked", "[moments]") {
    Aside queues;
    const PlayedClass played(3);
    classroom::MomentsDesk desk(queues);
    std::vector<int> found;
    const std::size_t asked = std::max(2U, std::thread::hardware_concurrency()) + 3;
    std::vector<std::shared_ptr<classroom::SeekingMoments>> works;
    for (std::size_t i = 0; i < asked; ++i) {
        works.push_back(std::make_shared<classroom::SeekingMoments>(played.game(), rules::PartyId(0),
                                                                    classroom::MomentsEffort{1, 1, 1, 1}));
        desk.seek(works.back(), [&found, i](classroom::MomentsDesk::Told told) {
            if (told == classroom::MomentsDesk::Told::found)
                found.push_back(static_cast<int>(i));
        });
    }
    CHECK(queues.tasks.size() < asked);
    while (!queues.tasks.empty()) {
        queues.work_one();
        for (std::size_t i = 1; i < asked; ++i)
            CHECK((works[i - 1]->begun() || !works[i]->begun()));
    }
    CHECK(found.size() == asked);
}
