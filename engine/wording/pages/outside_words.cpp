// What stands outside the room, and what has become of worth, in words.
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

using scenario::OutsideCourse;
using scenario::PublicScenario;

std::string steps_words(int by) {
    const int count = by < 0 ? -by : by;
    return phrase(count == 1 ? "{way} a step" : "{way} {count} steps",
                  {{"way", by < 0 ? "down" : "up"}, {"count", count_word(count)}});
}

/// "" where it is made in every case.
std::string on_what(const PublicScenario& scenario, const scenario::PublicCondition& when) {
    if (const auto* unless = std::get_if<scenario::NotSeen>(&when.test))
        return phrase(" unless {condition}", {{"condition", condition_words(scenario, unless->part.front())}});
    const auto* all = std::get_if<scenario::AllSeen>(&when.test);
    if (all != nullptr && all->parts.empty())
        return {};
    return phrase(" once {condition}", {{"condition", condition_words(scenario, when)}});
}

/// What its steps make of the viewer's own sheet.
std::string own_shifts(const rules::View& view, std::size_t course, std::uint8_t now) {
    std::vector<std::string> shifts;
    for (const treaty::Shift& shift : view.mandate().shifts)
        if (shift.course == course)
            shifts.push_back(phrase(now >= shift.from_step ? "{clause} counts {by} for us since step {step}"
                                                           : "{clause} will count {by} for us from step {step} on",
                                    {{"clause", in_quotes(provision_name(view.scenario(), shift.provision))},
                                     {"by", signed_points(shift.by)},
                                     {"step", std::to_string(shift.from_step)}}));
    return shifts.empty() ? std::string() : " " + ended(raised(joined(shifts, "; ")));
}

std::string course_line(const rules::View& view, std::size_t index) {
    const PublicScenario& scenario = view.scenario();
    const OutsideCourse& course = scenario.outside[index];
    const rules::CourseStanding& stands = view.open().around.moving.courses[index];
    std::vector<std::string> next;
    for (std::size_t m = 0; m < course.moves.size(); ++m) {
        const OutsideCourse::Move& move = course.moves[m];
        const bool made = ((stands.moved >> m) & 1U) != 0;
        if (!made && (!move.at || *move.at > view.open().session))
            next.push_back(course_move(scenario, move));
    }
    return phrase(
        "Outside the room, {name} at step {step} of {last}: {seen} {about}{next}{shifts}",
        {{"name", course.name},
         {"step", std::to_string(stands.step)},
         {"last", std::to_string(course.steps.size())},
         {"seen", ended(course.steps[stands.step - 1U])},
         {"about", ended(course.about)},
         {"next", next.empty() ? std::string() : phrase(" It moves {moves}.", {{"moves", joined(next, "; ")}})},
         {"shifts", own_shifts(view, index, stands.step)}});
}

} // namespace

std::string course_move(const PublicScenario& scenario, const OutsideCourse::Move& move) {
    return phrase("{steps}{day}{condition}", {{"steps", steps_words(move.by)},
                                              {"day", move.at ? " by " + day_in_words(move.date) : std::string()},
                                              {"condition", on_what(scenario, move.when)}});
}

std::vector<std::string> outside_lines(const rules::View& view) {
    std::vector<std::string> lines;
    for (std::size_t c = 0; c < view.scenario().outside.size(); ++c)
        if (view.open().around.moving.courses[c].step != 0)
            lines.push_back(course_line(view, c));
    return lines;
}

std::vector<std::string> outside_in_short(const rules::View& view) {
    std::vector<std::string> lines;
    for (std::size_t c = 0; c < view.scenario().outside.size(); ++c) {
        const OutsideCourse& course = view.scenario().outside[c];
        const rules::CourseStanding& stands = view.open().around.moving.courses[c];
        if (stands.step == 0)
            continue;
        const OutsideCourse::Move* next = nullptr;
        for (const OutsideCourse::Move& move : course.moves)
            if (move.at && *move.at > view.open().session && (next == nullptr || *move.at < *next->at))
                next = &move;
        lines.push_back(phrase(
            "{Name}, step {step} of {last}: {seen}{next}",
            {{"name", course.name},
             {"step", std::to_string(stands.step)},
             {"last", std::to_string(course.steps.size())},
             {"seen", ended(course.steps[stands.step - 1U])},
             {"next", next == nullptr ? std::string()
                                      : phrase(" Next, {move}.", {{"move", course_move(view.scenario(), *next)}})}}));
    }
    return lines;
}

std::string melting_words(const rules::View& view, rules::ProvisionId provision, rules::OptionIndex option) {
    const treaty::TreatyText& text = view.scenario().text;
    if (text.at(provision).options[option].melts.empty())
        return {};
    treaty::Circumstances at = rules::circumstances(view);
    const int now = treaty::percent_of_worth(text, at, provision, option);
    const bool kept = at.since[provision.index()] != 0 && at.agreed[provision.index()] == option;
    if (kept)
        return phrase("kept at {now} percent of its worth", {{"now", std::to_string(now)}});
    ++at.session;
    const int then = treaty::percent_of_worth(text, at, provision, option);
    if (at.session >= view.scenario().sessions.size() || then == now)
        return now == 100 ? std::string() : phrase("{now} percent of its worth", {{"now", std::to_string(now)}});
    return phrase("{now} percent of its worth today, {then} at the next session",
                  {{"now", std::to_string(now)}, {"then", std::to_string(then)}});
}

} // namespace parley::wording
