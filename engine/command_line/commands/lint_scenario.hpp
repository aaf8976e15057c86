// The part of `check` that asks whether a scenario will teach: figures, games, allowances.
#pragma once

#include "command_line/console.hpp"
#include "command_line/exit_code.hpp"
#include "scenario/domain.hpp"
#include "scenario/read_scenario.hpp"

#include <filesystem>

namespace parley::command_line {

struct LintOptions {
    bool strict{};         // warnings fail too
    bool figures{};        // every figure is told, also those in their range
    std::uint32_t games{}; // a player; 0: what must be played is left out
};

/// Tells what is out of its range and not allowed for, and allowances that are not needed. Requires: `reading` has a
/// scenario.
[[nodiscard]] ExitCode lint_scenario(const std::filesystem::path& path, const scenario::Reading& reading,
                                     const LintOptions& options, Console& console);

/// The one thing that can be asked of a plain domain: whether any outcome suits everybody.
[[nodiscard]] ExitCode lint_domain(const std::filesystem::path& folder, const scenario::Domain& domain,
                                   const LintOptions& options, Console& console);

} // namespace parley::command_line
