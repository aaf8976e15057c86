// From the text of a scenario file to a Scenario, or to the list of all its faults; never both, never half.
#pragma once

#include "core/result.hpp"
#include "scenario/fault.hpp"
#include "scenario/lint_code.hpp"
#include "scenario/scenario.hpp"

#include <string_view>
#include <vector>

namespace parley::scenario {

/// Reads and checks. `text` is UTF-8 YAML of at most `max_file_bytes`; `file` the name of its file without folders and
/// ending, which its id must equal, "" where it comes from no file of its own. On success there is no fault of severity
/// error; warnings come with the scenario. Bounded in time and memory whatever the text holds.
struct Reading {
    std::optional<Scenario> scenario; // engaged exactly when no fault is an error
    std::vector<Fault> faults;        // in the order of their places
    /// With a scenario: what the file says of its own figures, in its order; nothing of it is for play.
    std::vector<LintAllowance> allowances;
};
[[nodiscard]] Reading read_scenario(std::string_view text, std::string_view file = {});

inline constexpr std::size_t max_file_bytes = 1 << 20;

} // namespace parley::scenario
