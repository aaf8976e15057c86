// Several who wait for the disk at the same time: written together, told when it is there, none mixed up with another.
#include "tests/classroom/class_room.hpp"
#include "tests/classroom/full_disk.hpp"

#include <algorithm>
#include <atomic>
#include <latch>
#include <set>
#include <stdexcept>
#include <thread>

using namespace parley;
using namespace parley::tests;
using classroom::Method;

namespace {

using namespace std::chrono_literals;

constexpr std::size_t at_once = 8;

std::string log_of(const ClassRoom& room) { return testing::contents_of(room.hall->options().folder / "class.jsonl"); }

/// What was seen of a change by who asked for it.
struct Seen {
    std::size_t log_before{}; // bytes on the disk when it was decided
    bool kept{}, found{};     // told that it was kept; and its line was on the disk then
};

/// The first holds the log until the others have come, as far as waiting for a while can bring that about.
std::vector<Seen> change_at_once(ClassRoom& room, int experiment) {
    std::vector<Seen> seen(at_once + 1);
    std::latch all_come{at_once + 1};
    std::vector<std::thread> threads;
    const auto note = [&](std::size_t i) {
        const std::string text = "note " + std::to_string(experiment) + '.' + std::to_string(i);
        const auto problem = room.hall->change(room.teacher.now(), [&](const classroom::Roll&) {
            if (i == 0) {
                all_come.arrive_and_wait();
                std::this_thread::sleep_for(20ms * (experiment + 1));
            }
            seen[i].log_before = log_of(room).size();
            return std::vector<classroom::Record>{classroom::record::Told{0, text}};
        });
        seen[i].kept = !problem;
        seen[i].found = holds(log_of(room), '"' + text + '"');
    };
    threads.emplace_back(note, 0);
    for (std::size_t i = 1; i <= at_once; ++i)
        threads.emplace_back([&, i] {
            all_come.arrive_and_wait();
            note(i);
        });
    for (std::thread& each : threads)
        each.join();
    return seen;
}

/// How many were decided before the log grew by the first of them.
std::size_t most_together(const std::vector<Seen>& seen) {
    std::map<std::size_t, std::size_t> by_size;
    std::size_t most = 0;
    for (std::size_t i = 1; i < seen.size(); ++i)
        most = std::max(most, ++by_size[seen[i].log_before]);
    return most;
}

} // namespace

TEST_CASE("changes that wait for the disk together are written together, and each is told when it is there",
          "[together]") {
    ClassRoom room("first-table");
    std::size_t together = 0;
    for (int experiment = 0; experiment < 10 && together < at_once; ++experiment) {
        const std::vector<Seen> seen = change_at_once(room, experiment);
        for (const Seen& each : seen) {
            CHECK(each.kept);
            CHECK(each.found);
        }
        together = std::max(together, most_together(seen));
        CHECK(room.hall->roll()->told.size() == (at_once + 1) * static_cast<std::size_t>(experiment + 1));
    }
    CHECK(together == at_once);
}

TEST_CASE("where the disk is full nobody of those who wait together is told that it was kept", "[together]") {
    ClassRoom room("first-table");
    const std::string before = log_of(room);
    {
        const FullDisk full;
        for (const Seen& each : change_at_once(room, 1)) {
            CHECK_FALSE(each.kept);
            CHECK_FALSE(each.found);
        }
    }
    CHECK(log_of(room) == before);
    CHECK(room.hall->roll()->told.empty());
    for (const Seen& each : change_at_once(room, 2))
        CHECK((each.kept && each.found));
}

TEST_CASE("of those written together what cannot have happened does not, and the others do", "[together]") {
    ClassRoom room("first-table");
    std::vector<std::thread> threads;
    std::atomic<int> refused{0};
    for (std::size_t i = 0; i < at_once; ++i)
        threads.emplace_back([&, i] {
            classroom::Record record = classroom::record::Told{0, "kept"};
            if (i % 2 == 1)
                record = classroom::record::PenTaken{99}; // nobody of that number is in the class
            refused += room.hall->change(room.teacher.now(), record) ? 1 : 0;
        });
    for (std::thread& each : threads)
        each.join();
    CHECK(refused == 0); // the disk refused nothing
    CHECK(room.hall->roll()->told.size() == at_once / 2);
    CHECK_FALSE(holds(log_of(room), "PenTaken"));
}

TEST_CASE("of those written together one that throws is told so alone, and the others are written", "[together]") {
    ClassRoom room("first-table");
    std::atomic<int> kept{0}, thrown{0};
    std::latch begun{1}, all_come{at_once + 1};
    std::vector<std::thread> threads;
    const auto change = [&](int i) {
        try {
            const auto problem = room.hall->change(room.teacher.now(), [&](const classroom::Roll&) {
                if (i == 0) { // holds the log until the others stand behind it
                    begun.count_down();
                    all_come.arrive_and_wait();
                    std::this_thread::sleep_for(50ms);
                }
                if (i == 1)
                    throw std::runtime_error("it cannot decide");
                return std::vector<classroom::Record>{classroom::record::Told{0, "note " + std::to_string(i)}};
            });
            kept += problem ? 0 : 1;
        } catch (const std::runtime_error&) {
            ++thrown;
        }
    };
    threads.emplace_back(change, 0);
    begun.wait();
    for (int i = 1; i <= static_cast<int>(at_once); ++i)
        threads.emplace_back([&, i] {
            all_come.arrive_and_wait();
            change(i);
        });
    for (std::thread& each : threads)
        each.join();
    CHECK(thrown == 1);
    CHECK(kept == static_cast<int>(at_once));
    CHECK(room.hall->roll()->told.size() == at_once);
}

TEST_CASE("a whole class comes in at the same moment: each has a number, a name and a page of the own", "[together]") {
    constexpr std::size_t many = 60;
    ClassRoom room("first-table");
    const std::string form = "code=" + room.hall->roll()->code + "&name=Somebody";
    std::vector<classroom::Response> answers(many);
    std::atomic<std::size_t> next{0};
    std::vector<std::thread> threads;
    for (std::size_t i = 0; i < at_once; ++i)
        threads.emplace_back([&] {
            for (std::size_t mine = next++; mine < many; mine = next++)
                answers[mine] = Visitor(*room.hall, {}).ask(Method::post, "/join", form);
        });
    for (std::thread& each : threads)
        each.join();
    std::set<std::string> places, names;
    for (const classroom::Response& each : answers) {
        CHECK(each.status == 303);
        places.insert(each.location);
    }
    for (const auto& [number, name] : *room.hall->names())
        names.insert(name);
    CHECK(places.size() == many);
    CHECK(names.size() == many);
    const auto read = classroom::read_log(log_of(room), room.hall->roll()->parties);
    REQUIRE(read);
    CHECK(read->people.size() == many);
    const std::string file = testing::contents_of(room.hall->options().folder / "names.csv");
    CHECK(std::count(file.begin(), file.end(), '\n') == many + 1); // under a heading
}

TEST_CASE("who comes in waits on none of the tables' queues", "[together]") {
    ClassRoom room("first-table", 1);
    classroom::Request request;
    request.method = Method::post;
    request.path = "/join";
    std::set<classroom::TableNumber> queues;
    for (int i = 0; i < 100; ++i) {
        request.body = "name=" + std::to_string(i);
        queues.insert(classroom::queue_of(request, *room.hall));
    }
    CHECK(queues.size() > 1);
    CHECK(*queues.begin() > classroom::max_tables);
}
