// Courses outside the room: powers and events that no text binds.
#include "scenario/reading/reader.hpp"

#include <algorithm>

namespace parley::scenario::reading {

using treaty::PartyId;
using treaty::ProvisionId;

/// Asked of the file itself, since conditions are read before the courses are. True where that cannot be told.
bool Reader::has_step(const Node* step, CourseId course) {
    const auto courses = file_.entries("outside");
    if (step == nullptr || course.index() >= courses.size())
        return true;
    const Node* steps = courses[course.index()]->child("steps");
    const std::size_t count = steps == nullptr ? 0 : steps->children.size();
    if (count < 2 || static_cast<std::size_t>(step->number) <= count)
        return true;
    fault(FaultCode::no_such_step, *step, {step->text, courses[course.index()]->key, std::to_string(count)});
    return false;
}

void Reader::read_outside() {
    for (const Node* node : file_.entries("outside")) {
        const Part part = file_.entry("outside", *node);
        const CourseId id(open_.outside.size());
        OutsideCourse course;
        course.id = node->key;
        course.name = part.text("name");
        course.about = part.text("about");
        course.steps = part.texts("steps");
        course.start = static_cast<std::uint8_t>(part.number("start"));
        (void)has_step(part.find("start"), id);
        if (std::ranges::find(names_.parties(), node->key) != names_.parties().end())
            fault_at(FaultCode::course_has_seat, node->key_place, *node, {node->key});
        course.on_reaching.resize(course.steps.size());
        read_moves(part, course);
        for (const Node* entry : part.entries("reaching")) {
            const Part reaching = part.entry("reaching", *entry);
            const Node* step = reaching.find("step");
            if (step != nullptr && has_step(step, id) &&
                static_cast<std::size_t>(step->number) <= course.on_reaching.size()) // fewer where some are faulty
                for (Effect& effect : effects(reaching, "effects", {}))
                    course.on_reaching[static_cast<std::size_t>(step->number - 1)].push_back(std::move(effect));
        }
        read_shifts(part, id.index());
        want_source(part, "course outside", cited(part));
        open_.outside.push_back(std::move(course));
    }
}

void Reader::read_moves(const Part& part, OutsideCourse& into) {
    for (const Node* node : part.entries("moves")) {
        const Part move = part.entry("moves", *node);
        OutsideCourse::Move made;
        made.text = move.text("text");
        made.by = move.whole("by");
        made.when = public_condition(move.find("when"));
        if (const Node* date = move.find("on")) {
            made.date = date->text;
            const auto held = std::ranges::find_if(open_.sessions, [&](const Session& session) {
                return !session.date.empty() && session.date >= date->text;
            });
            made.at = static_cast<SessionIndex>(held - open_.sessions.begin());
            if (held == open_.sessions.end() && !open_.sessions.empty())
                fault(FaultCode::after_calendar, *date, {date->text, open_.sessions.back().date});
        }
        made.sources = cited(move);
        into.moves.push_back(std::move(made));
    }
}

void Reader::read_shifts(const Part& part, std::size_t course) {
    for (const Node* node : part.entries("shifts")) {
        const Part shift = part.entry("shifts", *node);
        const auto provision = shift.id<ProvisionId>("provision");
        const Node* step = shift.find("step");
        if (!provision || step == nullptr || !has_step(step, CourseId(course)))
            continue;
        if (const Node* from = shift.find("from"); from != nullptr && !on_ladder(*from, *provision, from->number))
            continue;
        for (const auto& [party, worth] : by_party(shift.find("worth")))
            scenario_.papers[party.index()].mandate.shifts.push_back(
                {static_cast<std::uint8_t>(course), static_cast<std::uint8_t>(step->number), *provision,
                 static_cast<treaty::OptionIndex>(shift.number("from")),
                 core::Points{static_cast<std::int32_t>(worth->number)}});
        open_.values_move = true;
    }
}

} // namespace parley::scenario::reading
