// A class with its teacher and people who have joined, without sockets. For tests.
#pragma once

#include "classroom/http/form.hpp"
#include "game/game.hpp"
#include "tests/catch.hpp"
#include "tests/classroom/visitor.hpp"
#include "tests/storage/scratch_directory.hpp"

#include <deque>

namespace parley::tests {

struct ClassRoom {
    explicit ClassRoom(const std::string& scenario, std::size_t people = 0, classroom::Address address = {})
        : where(std::move(address)),
          hall(class_in(folder.path(), scenario, queues, "random")),
          teacher(*hall, where, true) {
        teacher.go("/teach/in?key=" + hall->new_teachers_key());
        REQUIRE(teacher.status() == 200);
        for (std::size_t i = 0; i < people; ++i)
            join();
    }

    Visitor& join(const std::string& name = "Somebody") {
        visitors.emplace_back(*hall, where);
        Visitor& newest = visitors.back();
        newest.wait(std::chrono::duration_cast<std::chrono::milliseconds>(teacher.now() - newest.now()));
        newest.post("/join", "code=" + hall->roll()->code + "&name=" + classroom::percent_encoded(name));
        REQUIRE(newest.status() == 200);
        return newest;
    }
    void open_tables() {
        teacher.go("/teach/");
        teacher.press("open");
        REQUIRE_FALSE(hall->roll()->tables.empty());
    }
    /// For everybody; the class counts its seconds once.
    void wait(std::chrono::seconds span) {
        teacher.wait(span);
        for (Visitor& each : visitors)
            each.wait(span);
        hall->tick(teacher.now());
    }
    [[nodiscard]] const seat::Sitting& game(classroom::TableNumber table) const {
        return hall->table(table)->sitting();
    }
    [[nodiscard]] std::size_t steps(classroom::TableNumber table) const { return game(table).game().steps().size(); }
    [[nodiscard]] classroom::TableStatus status(classroom::TableNumber table) const {
        return hall->table(table)->status();
    }
    /// The plainest moves by the teacher's hand, at all tables, until there are no more or so many were made.
    void play_plainly(int most = 4000) {
        for (int made = 0; made < most; ++made) {
            bool any = false;
            for (const classroom::TableStatus& each : hall->statuses())
                for (const rules::PartyId seat : each.due) {
                    teacher.post("/teach/table/" + std::to_string(each.number) + "/do",
                                 "act=plainest&seat=" + hall->roll()->parties[seat.index()]);
                    any = true;
                    break;
                }
            if (!any)
                return;
        }
    }
    /// Plainest moves at one table until it is in that session, from 0.
    void play_to_session(classroom::TableNumber table, std::size_t session) {
        for (int made = 0; made < 2000 && !status(table).ended && status(table).meeting < session; ++made)
            for (const rules::PartyId seat : status(table).due) {
                teacher.post("/teach/table/" + std::to_string(table) + "/do",
                             "act=plainest&seat=" + hall->roll()->parties[seat.index()]);
                break;
            }
        REQUIRE(status(table).meeting == session);
    }

    parley::testing::ScratchDirectory folder;
    classroom::Address where;
    classroom::AtOnce queues{};
    std::unique_ptr<classroom::Hall> hall;
    Visitor teacher;
    std::deque<Visitor> visitors; // a visitor stays where it is when another joins
};

[[nodiscard]] inline bool holds(const std::string& page, std::string_view words) {
    return page.find(words) != std::string::npos;
}

} // namespace parley::tests
