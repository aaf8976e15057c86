#include "wording/results_sentence.hpp"

#include "core/plain_text.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {
namespace {

std::string words(game::ResultsFault fault) {
    switch (fault) {
    case game::ResultsFault::no_results:
        return "T001: this is no file of a tournament's results, or its first line is damaged.";
    case game::ResultsFault::damaged_line:
        return "T002: this line is damaged; only the last line of a file may have broken off.";
    case game::ResultsFault::doubled_game:
        return "T003: the game of this line stands in the file already.";
    case game::ResultsFault::foreign_game:
        return "T004: the game of this line belongs to another part.";
    case game::ResultsFault::another_plan:
        return "T005: these are the results of another tournament (other scenarios, agents, games, seed or version). "
               "Name another file, or remove this one.";
    case game::ResultsFault::another_part:
        return "T006: these are the results of another part of this tournament. Name another file.";
    }
    return "";
}

} // namespace

std::string sentence(const std::string& file, const game::ResultsProblem& problem) {
    return core::visible(file) + ":" + std::to_string(problem.line) + ": error " + words(problem.fault);
}

std::string sentence(const game::JoinProblem& problem) {
    const Arguments arguments{{"part", core::visible(problem.part)},
                              {"other", core::visible(problem.other)},
                              {"index", std::to_string(problem.index)},
                              {"count", std::to_string(problem.count)},
                              {"games", problem.lacking == 1 ? "one game" : std::to_string(problem.lacking) + " games"},
                              {"torn", problem.torn ? ", its last line broke off" : ""}};
    switch (problem.fault) {
    case game::JoinFault::no_parts:
        return "error T010: there are no parts to join.";
    case game::JoinFault::missing:
        return phrase("error T011: part {index} of {count} was not given.", arguments);
    case game::JoinFault::doubled:
        return phrase("{part}: error T012: this is part {index} of {count}, as {other} is.", arguments);
    case game::JoinFault::foreign:
        return phrase("{part}: error T013: this belongs to another tournament than {other}.", arguments);
    case game::JoinFault::other_split:
        return phrase("{part}: error T014: this is part {index} of {count}; {other} is of another split.", arguments);
    case game::JoinFault::not_finished:
        return phrase("{part}: error T015: part {index} of {count} lacks {games}{torn}. Run it again: it goes on "
                      "where it stopped.",
                      arguments);
    }
    return "";
}

} // namespace parley::wording
