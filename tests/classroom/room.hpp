// A class without sockets: a teacher and people who have joined, who press buttons. For tests.
#pragma once

#include "tests/classroom/visitor.hpp"
#include "tests/storage/scratch_directory.hpp"

#include <optional>

namespace parley::tests {

struct Room {
    Room(const std::string& scenario, std::size_t people, std::string agent = "random");

    /// By the teacher's button.
    void open_tables();
    [[nodiscard]] std::size_t steps(classroom::TableNumber table);
    /// The program is killed and started again: nothing is written at the end. The teacher comes in anew.
    void take_up_again();

    std::string scenario;
    testing::ScratchDirectory folder;
    classroom::AtOnce queues{};
    std::unique_ptr<classroom::Hall> hall;
    Visitor teacher;
    std::vector<Visitor> visitors;
};

/// What stands open on the page, drawn by key; what takes the game on is drawn more often. Nothing where all is closed.
[[nodiscard]] std::optional<Button> something_open(const Visitor& visitor, std::uint64_t seed, std::uint32_t turn);
/// Presses it, or looks again where all is closed; the test fails unless a page comes.
void press_something(Visitor& visitor, std::uint64_t seed, std::uint32_t turn);
[[nodiscard]] bool all_ended(const classroom::Hall& hall);
void play_to_the_end(Room& room, std::uint64_t seed);

} // namespace parley::tests
