#include "tests/classroom/room.hpp"
#include "game/game.hpp"

#include "core/keyed_draw.hpp"
#include "tests/catch.hpp"

namespace parley::tests {

Room::Room(const std::string& named, std::size_t people, std::string agent)
    : scenario(named),
      hall(class_in(folder.path(), scenario, queues, std::move(agent))),
      teacher(*hall, {}, true) {
    teacher.go("/teach/in?key=" + hall->new_teachers_key());
    REQUIRE(teacher.status() == 200);
    for (std::size_t i = 0; i < people; ++i) {
        visitors.emplace_back(*hall, classroom::Address{});
        visitors.back().post("/join", "code=" + hall->roll()->code + "&name=Somebody");
        REQUIRE(visitors.back().status() == 200);
    }
}

void Room::open_tables() {
    teacher.go("/teach/");
    teacher.press("open");
    REQUIRE_FALSE(hall->roll()->tables.empty());
}

std::size_t Room::steps(classroom::TableNumber table) { return hall->table(table)->sitting().game().steps().size(); }

void Room::take_up_again() {
    hall.reset();
    hall = class_again(folder.path(), scenario, queues);
    for (Visitor& each : visitors)
        each.enter(*hall);
    teacher.enter(*hall);
    teacher.go("/teach/");
}

std::optional<Button> something_open(const Visitor& visitor, std::uint64_t seed, std::uint32_t turn) {
    std::vector<Button> open;
    for (const Button& each : visitor.buttons())
        if (each.open && each.name == "do" && !each.value.empty() && each.value != "leave")
            for (int weight =
                     each.value == "end" || each.value == "file" || each.value == "?yes" || each.value == "accept" ? 4
                                                                                                                   : 1;
                 weight > 0; --weight)
                open.push_back(each);
    if (open.empty())
        return std::nullopt;
    return open[core::draw_below({seed, 1, turn, 0, 0}, static_cast<std::uint32_t>(open.size()))];
}

void press_something(Visitor& visitor, std::uint64_t seed, std::uint32_t turn) {
    const std::optional<Button> drawn = something_open(visitor, seed, turn);
    if (!drawn) {
        visitor.go(visitor.path());
        return;
    }
    visitor.press(*drawn);
    INFO(drawn->value << " on " << visitor.path());
    REQUIRE(visitor.status() == 200);
    visitor.wait(std::chrono::milliseconds(200)); // no faster than a class may
}

bool all_ended(const classroom::Hall& hall) {
    for (const classroom::TableStatus& each : hall.statuses())
        if (!each.ended)
            return false;
    return true;
}

void play_to_the_end(Room& room, std::uint64_t seed) {
    for (Visitor& each : room.visitors)
        each.go(each.path());
    std::uint32_t turn = 0;
    while (!all_ended(*room.hall)) {
        REQUIRE(turn < 40000);
        const std::size_t who = turn % room.visitors.size();
        if (turn % 97 == 0)
            room.visitors[who].go(room.visitors[who].path());
        press_something(room.visitors[who], seed, ++turn);
    }
}

} // namespace parley::tests
