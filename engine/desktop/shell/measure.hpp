// How fast the window is: figures for a person who wonders, in lines of text.
#pragma once

#include "desktop/shell/stage.hpp"
#include "desktop/shell/window.hpp"

#include <string>

namespace parley::desktop::shell {

/// Draws and shows so many frames, at least 1, as fast as they can be.
[[nodiscard]] std::string measure_frames(Window& window, Stage& stage, const Program& program, int frames,
                                         double first_frame_milliseconds);

} // namespace parley::desktop::shell
