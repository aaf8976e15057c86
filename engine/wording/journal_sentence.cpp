#include "wording/sentences.hpp"

#include "core/plain_text.hpp"
#include "wording/outside/odd_characters.hpp"

#include <cstdio>

namespace parley::wording {

namespace {

std::string with_detail(std::string_view before, const std::string& detail, std::string_view after) {
    return std::string(before) + (detail.empty() ? "" : " (" + detail + ")") + std::string(after);
}

std::string cause_of(const game::JournalProblem& problem, const std::string& detail) {
    switch (problem.fault) {
    case game::JournalFault::empty:
        return "the file is empty; it holds no game";
    case game::JournalFault::header_unreadable:
        return with_detail("the first line is not the beginning of a saved game", detail, "");
    case game::JournalFault::format_unknown:
        return with_detail("the game was saved in a form that this version of Parley does not read", detail,
                           "; a newer version may");
    case game::JournalFault::rules_differ:
        return with_detail("the game was played under other rules", detail,
                           "; its steps would no longer lead to the same positions");
    case game::JournalFault::scenario_faulty:
        return with_detail("the scenario inside the saved game has a fault", detail, "");
    case game::JournalFault::seats_wrong:
        return with_detail("the seats do not fit the scenario, or name a delegation that does not exist", detail, "");
    case game::JournalFault::line_unreadable:
        return "the line cannot be read, and lines follow it";
    case game::JournalFault::action_unreadable:
        return with_detail("the line is not a step of a game", detail, "");
    case game::JournalFault::party_unknown:
        return with_detail("the step is by a party that the scenario does not have", detail, "");
    case game::JournalFault::action_refused:
        return "the rules refuse this step" + (detail.empty() ? "" : " (rule " + detail + ")");
    case game::JournalFault::digest_differs:
        return "the step leads to another position than the one that was saved";
    case game::JournalFault::take_back_wrong:
        return with_detail("more steps are taken back than were made, or none", detail, "");
    case game::JournalFault::hand_over_wrong:
        return with_detail("the line gives a seat to another holder, but not a seat of the scenario, not to somebody "
                           "who can hold it, to who holds it already, or in a game that is over",
                           detail, "");
    case game::JournalFault::event_wrong:
        return with_detail("the line brings in an event that the scenario does not have, that has happened, or at a "
                           "moment when none may come",
                           detail, "");
    case game::JournalFault::too_large:
        return "the file is larger than a saved game may be" + (detail.empty() ? "" : " (" + detail + " MiB)");
    }
    return "the saved game cannot be read";
}

} // namespace

std::string sentence(std::string_view file, const game::JournalProblem& problem) {
    char code[8]{};
    std::snprintf(code, sizeof code, "J%03u", static_cast<unsigned>(problem.fault) % 1000);
    std::string text(file);
    if (problem.line > 0)
        text += ":" + std::to_string(problem.line);
    return core::visible(text + ": error " + code + ": " + cause_of(problem, problem.detail) +
                         odd_characters(problem.detail, Alphabet::ascii) + ".");
}

std::string told_plainly(std::string_view file, const game::JournalProblem& problem) {
    const bool of_a_rule = problem.fault == game::JournalFault::action_refused; // then the detail is its number
    return core::visible(std::string(file) + (problem.line > 0 ? ", line " + std::to_string(problem.line) : "") + ": " +
                         cause_of(problem, of_a_rule ? std::string() : problem.detail) + ".");
}

} // namespace parley::wording
