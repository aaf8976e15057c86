// How the program changes: one intent at a time, and what the computer delegations have thought in between.
#pragma once

#include "desktop/model/program.hpp"

namespace parley::desktop {

/// Carries out what a person wants. What cannot be done leaves a notice and changes nothing else.
[[nodiscard]] Effects update(Program& program, const Intent& wanted);

/// Takes in what the computer delegations have decided, and what was looked for, if it is done; with `wait`, waits.
/// Call every frame.
[[nodiscard]] Effects tick(Program& program, bool wait = false);

} // namespace parley::desktop
