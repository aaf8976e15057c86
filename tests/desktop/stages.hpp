// The scenes of the gallery, made once, and drawn without a window until they rest.
#pragma once

#include "desktop/gallery/scenes.hpp"
#include "desktop/screens/frame.hpp"
#include "desktop/screens/scenery.hpp"
#include "desktop/screens/screen_memory.hpp"

#include <vector>

namespace parley::desktop {

/// What one scene needs to be drawn again and again.
struct Stage {
    gallery::Scene scene;
    screens::ScreenMemory memory;
    screens::Scenery scenery;
};

/// The scenes take a while to be played: they are made once.
[[nodiscard]] std::vector<Stage>& all_stages();

/// Draws one frame; what the screen wants is not carried out, so that the scene stays what it is.
ui::FrameOutcome draw_once(ui::Ui& ui, Stage& stage, ui::Point size);
/// Draws until nothing moves. False if it never rests.
[[nodiscard]] bool comes_to_rest(ui::Ui& ui, Stage& stage, ui::Point size);

} // namespace parley::desktop
