// From the options of the command line straight into a game, without the title screen. Knows no window.
#pragma once

#include "desktop/model/program.hpp"
#include "desktop/shell/failure.hpp"
#include "desktop/shell/launch_options.hpp"

#include <optional>

namespace parley::desktop::shell {

/// Begins or loads the game that the options name, if they name one. What went wrong otherwise; then the program is not
/// to be used.
[[nodiscard]] std::optional<Failure> go_straight_in(Program& program, const LaunchOptions& options);

} // namespace parley::desktop::shell
