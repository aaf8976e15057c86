// A sentence for the person at a seat. Knows no face.
#pragma once

#include "rules/rule.hpp"

#include <optional>
#include <string>

namespace parley::seat {

/// A line that tells what became of something, until it is dismissed or replaced.
struct Notice {
    std::string text;
    bool bad{};
    std::optional<rules::Rule> rule{}; // behind a refusal
};

} // namespace parley::seat
