#include "tests/desktop/stages.hpp"

#include <cstdlib>

namespace parley::desktop {

std::vector<Stage>& all_stages() {
    static std::vector<Stage> stages = [] {
        setenv("PARLEY_SCENARIOS", PARLEY_ROOT "/scenarios", 1);
        setenv("PARLEY_ASSETS", PARLEY_ROOT "/assets", 1);
        std::vector<Stage> made;
        for (gallery::Scene& scene : gallery::scenes(Settings{})) {
            made.emplace_back();
            made.back().scene = std::move(scene);
        }
        return made;
    }();
    return stages;
}

ui::FrameOutcome draw_once(ui::Ui& ui, Stage& stage, ui::Point size) {
    ui.begin_frame(stage.scene.name, {}, size);
    std::vector<Intent> wanted;
    screens::draw_program({ui, *stage.scene.program, stage.memory, stage.scenery, wanted});
    return ui.end_frame();
}

bool comes_to_rest(ui::Ui& ui, Stage& stage, ui::Point size) {
    constexpr int most_frames = 20;
    constexpr int fewest_frames = 3;
    for (int i = 0; i < most_frames; ++i)
        if (!draw_once(ui, stage, size).draw_again && i + 1 >= fewest_frames)
            return true;
    return false;
}

} // namespace parley::desktop
