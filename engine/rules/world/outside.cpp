#include "rules/world/outside.hpp"

#include "rules/conditions.hpp"
#include "rules/effects.hpp"

#include <algorithm>

namespace parley::rules {

using scenario::CourseId;
using scenario::OutsideCourse;

namespace {

[[nodiscard]] std::uint16_t bit(std::size_t place) { return static_cast<std::uint16_t>(1U << place); }

[[nodiscard]] bool is_due(const OutsideCourse::Move& move, const Public& open) {
    return (!move.at || *move.at == open.session) && holds(move.when, open);
}

/// The moves of a course that are due, a bit each.
[[nodiscard]] std::uint16_t due_moves(const OutsideCourse& course, const CourseStanding& stands, const Public& open) {
    std::uint16_t due = 0;
    for (std::size_t m = 0; m < course.moves.size(); ++m)
        if ((stands.moved & bit(m)) == 0 && is_due(course.moves[m], open))
            due = static_cast<std::uint16_t>(due | bit(m));
    return due;
}

bool make_move(Transition& transition, CourseId id, std::size_t move) {
    const OutsideCourse& course = transition.rules_of().outside[id.index()];
    CourseStanding& stands = transition.open.around.moving.courses[id.index()];
    stands.moved = static_cast<std::uint16_t>(stands.moved | bit(move));
    const int last = static_cast<int>(course.steps.size());
    const std::uint8_t from = stands.step;
    const auto to = static_cast<std::uint8_t>(std::clamp(int{from} + course.moves[move].by, 1, last));
    if (to == from)
        return false;
    stands.step = to;
    const Cause cause{Rule::outside_moves, {}};
    transition.tell_all(CourseMoved{id, static_cast<std::uint8_t>(move), from, to}, cause);
    bool incident = false;
    for (std::size_t step = from + 1U; step <= to; ++step) {
        if ((stands.reached & bit(step)) != 0)
            continue;
        stands.reached = static_cast<std::uint16_t>(stands.reached | bit(step));
        incident |= carry_out(transition, course.on_reaching[step - 1], {std::nullopt, NoTarget{}, cause, step});
    }
    return incident;
}

} // namespace

void start_courses(Transition& transition) {
    const auto& courses = transition.rules_of().outside;
    for (std::size_t c = 0; c < courses.size(); ++c)
        transition.open.around.moving.courses[c].step = courses[c].start;
}

bool move_courses(Transition& transition) {
    const auto& courses = transition.rules_of().outside;
    std::array<std::uint16_t, treaty::max_courses> due{};
    for (std::size_t c = 0; c < courses.size(); ++c)
        due[c] = due_moves(courses[c], transition.open.around.moving.courses[c], transition.open);
    bool incident = false;
    for (std::size_t c = 0; c < courses.size(); ++c)
        for (std::size_t m = 0; m < courses[c].moves.size(); ++m)
            if ((due[c] & bit(m)) != 0)
                incident |= make_move(transition, CourseId(c), m);
    return incident;
}

void note_agreed_since(Transition& transition, const treaty::RollingText& before) {
    if (!transition.rules_of().values_move)
        return;
    Public& open = transition.open;
    for (std::size_t i = 0; i < transition.text().provisions.size(); ++i) {
        std::uint8_t& since = open.around.moving.since[i];
        if (open.text.agreed[i] == treaty::status_quo)
            since = 0;
        else if (since == 0 || open.text.agreed[i] != before.agreed[i])
            since = static_cast<std::uint8_t>(open.session + 1);
    }
}

} // namespace parley::rules
