// A course outside the room: a power, or events elsewhere, that reacts by rules that everybody can read, and that no
// text binds. Knows nothing of play.
#pragma once

#include "scenario/condition.hpp"
#include "scenario/effect.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::scenario {

struct OutsideCourse {
    /// Made once at most, at a briefing.
    struct Move {
        std::string text; // what is done, one sentence
        PublicCondition when;
        std::optional<SessionIndex> at; // only at this briefing: the first session on or after its day; else at any
        std::string date;               // of that, ISO 8601; ""
        int by{};                       // steps
        std::vector<std::string> sources;
    };
    std::string id;
    std::string name;                             // "China"
    std::string about;                            // why no text binds it, one sentence
    std::vector<std::string> steps;               // what is seen at each, one sentence; the first is step 1
    std::uint8_t start{};                         // from 1
    std::vector<Move> moves;                      // at most `max_course_moves`
    std::vector<std::vector<Effect>> on_reaching; // by step: what it does when it is first reached
};

} // namespace parley::scenario
