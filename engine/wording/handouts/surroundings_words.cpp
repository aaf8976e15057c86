#include "wording/handouts/surroundings_words.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/pages/horizon.hpp"
#include "wording/pages/surroundings.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

namespace {

using scenario::PublicScenario;

std::string lock_on_paper(const PublicScenario& scenario, scenario::LockId id) {
    const scenario::Lock& lock = scenario.locks[id.index()];
    return phrase("Locked by {party}: {thing}. It opens between meetings once {condition}.{reason}",
                  {{"party", short_name_in_text(scenario, lock.key)},
                   {"thing", locked_thing(scenario, id)},
                   {"condition", lock_condition(scenario, id)},
                   {"reason", lock.reason.empty() ? std::string() : " " + ended(lock.reason)}});
}

std::string function_on_paper(const PublicScenario& scenario, const scenario::RegimeFunction& function) {
    std::vector<std::string> losses;
    for (std::size_t p = 0; p < scenario.party_count(); ++p)
        losses.push_back(
            phrase("{lost} less to {party}",
                   {{"lost", points(function.loses[p])}, {"party", short_name_in_text(scenario, treaty::PartyId(p))}}));
    return phrase("{Name} ends by {day}{unless}: {text} No agreement is then worth {losses}.",
                  {{"name", function.name},
                   {"day", day_in_words(function.date)},
                   {"unless", function.kept_by ? phrase(" unless {clause} is agreed",
                                                        {{"clause", clause_from(scenario, function.kept_by->provision,
                                                                                function.kept_by->option)}})
                                               : std::string()},
                   {"text", ended(function.text)},
                   {"losses", listed(losses)}});
}

void add_options(const PublicScenario& scenario, treaty::ProvisionId id, std::vector<std::string>& lines) {
    const auto& options = scenario.text.at(id).options;
    for (std::size_t o = 1; o < options.size(); ++o) {
        const auto option = static_cast<treaty::OptionIndex>(o);
        const Arguments words{{"label", option_label(scenario, id, option)}, {"name", provision_name(scenario, id)}};
        if (options[o].needs != options[o - 1].needs)
            lines.push_back(phrase("“{label}” in “{name}” needs, before or in the same package: ", words) +
                            ended(needed_clauses(scenario, id, option)));
        if (options[o].melts.empty())
            continue;
        std::vector<std::string> percents;
        for (const std::uint8_t percent : options[o].melts)
            percents.push_back(std::to_string(percent));
        lines.push_back(
            phrase("“{label}” in “{name}” melts: of what your sheet says it is worth, by the meeting in which it "
                   "is agreed, this many percent: ",
                   words) +
            joined(percents, ", ") + ".");
    }
}

std::string course_on_paper(const PublicScenario& scenario, const scenario::OutsideCourse& course) {
    std::vector<std::string> steps, moves;
    for (std::size_t s = 0; s < course.steps.size(); ++s)
        steps.push_back("(" + std::to_string(s + 1) + ") " + ended(course.steps[s]));
    for (const scenario::OutsideCourse::Move& move : course.moves)
        moves.push_back(course_move(scenario, move));
    return phrase("Outside the room, {name}. {about} Its steps: {steps} It begins at step {start} and moves {moves}.",
                  {{"name", course.name},
                   {"about", ended(course.about)},
                   {"start", std::to_string(course.start)},
                   {"steps", joined(steps, " ")},
                   {"moves", joined(moves, "; ")}});
}

} // namespace

std::vector<std::string> surroundings_on_paper(const PublicScenario& scenario) {
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < scenario.locks.size(); ++i)
        lines.push_back(lock_on_paper(scenario, scenario::LockId(i)));
    for (const scenario::RegimeFunction& function : scenario.regime)
        lines.push_back(function_on_paper(scenario, function));
    for (std::size_t i = 0; i < scenario.text.provisions.size(); ++i)
        add_options(scenario, treaty::ProvisionId(i), lines);
    for (const scenario::OutsideCourse& course : scenario.outside)
        lines.push_back(course_on_paper(scenario, course));
    for (std::string& line : horizon_lines(scenario))
        lines.push_back(std::move(line));
    return lines;
}

} // namespace parley::wording
