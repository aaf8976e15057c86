// A fault of a scenario file as a typed value: a stable code, a place, and the words that fill its sentence. The
// sentence itself is written in wording/.
#pragma once

#include "core/text_position.hpp"

#include <string>
#include <vector>

namespace parley::scenario {

enum class Severity : std::uint8_t { error, warning };

/// The number is the stable code that a person reads, e.g. 14 is "S014". Numbers are never reused; fault_code.hpp lists
/// them.
enum class FaultCode : std::uint16_t;

struct Fault {
    FaultCode code{};
    Severity severity{Severity::error};
    core::TextPosition place;
    std::vector<std::string> path;  // the chain of enclosing keys, outermost first
    std::vector<std::string> words; // named by the sentence of the code, in its order
    std::string nearest;            // the nearest known name, "" when none is near
};

} // namespace parley::scenario
