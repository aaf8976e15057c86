// Every screen of the program, at the sizes, scales and themes that people have, at the top and scrolled to its end:
// nothing is cut, nothing lies upon anything else, everything can be reached and read.
#include "desktop/gallery/scenes.hpp"
#include "desktop/screens/frame.hpp"
#include "desktop/ui/layout_faults.hpp"
#include "desktop/ui/ui_memory.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <vector>

using namespace parley::desktop;

namespace {

struct Window {
    ui::Point size;
    double scale;
};
constexpr std::array<Window, 9> windows{{{{1024, 720}, 1},
                                         {{1280, 720}, 1},
                                         {{1280, 720}, 1.5},
                                         {{1280, 720}, 2},
                                         {{1280, 800}, 1.25},
                                         {{1920, 1080}, 1},
                                         {{1920, 1080}, 1.5},
                                         {{3840, 2160}, 2},
                                         {{1920, 1080}, 0.75}}};
constexpr std::array<ui::ThemeName, 3> themes{ui::ThemeName::light, ui::ThemeName::dark, ui::ThemeName::high_contrast};

/// What one scene needs to be drawn again and again.
struct Stage {
    gallery::Scene scene;
    screens::ScreenMemory memory;
    screens::Scenery scenery;
};

/// Draws until nothing moves; what the screen wants is not carried out, so that the scene stays what it is.
bool comes_to_rest(ui::Ui& ui, Stage& stage, ui::Point size) {
    constexpr int most_frames = 20;
    constexpr int fewest_frames = 3;
    for (int i = 0; i < most_frames; ++i) {
        ui.begin_frame(stage.scene.name, {}, size);
        std::vector<Intent> wanted;
        screens::draw_program({ui, *stage.scene.program, stage.memory, stage.scenery, wanted});
        if (!ui.end_frame().draw_again && i + 1 >= fewest_frames)
            return true;
    }
    return false;
}

/// Whether there was anything to scroll.
bool scroll_to_the_end(ui::Ui& ui) {
    bool any = false;
    for (auto& [id, scroll] : ui.memory().scrolls)
        for (const ui::ScrollSeen& seen : ui.memory().scrolls_seen)
            if (seen.id == id && seen.overflows) {
                scroll.offset = scroll.content;
                any = true;
            }
    return any;
}

std::string faults(const ui::Ui& ui) {
    std::string all;
    for (const ui::LayoutFault& fault : ui::layout_faults(ui.record()))
        all += fault.sentence + "\n";
    return all;
}

} // namespace

TEST_CASE("Every screen is sound at every size, scale and theme, to its end", "[desktop][scenes]") {
    setenv("PARLEY_SCENARIOS", PARLEY_ROOT "/scenarios", 1);
    setenv("PARLEY_ASSETS", PARLEY_ROOT "/assets", 1);
    std::vector<Stage> stages;
    for (gallery::Scene& scene : gallery::scenes(Settings{})) {
        stages.emplace_back();
        stages.back().scene = std::move(scene);
    }
    REQUIRE(stages.size() == gallery::scene_names().size());
    std::size_t theme = 0;
    std::size_t scrolled = 0;
    for (const Window& window : windows) {
        auto made = ui::Ui::create({ui::ThemeName::light, window.scale});
        REQUIRE(made);
        ui::Ui& ui = **made;
        ui.start_recording();
        for (Stage& stage : stages) {
            const ui::Look look{themes[theme++ % themes.size()], window.scale};
            REQUIRE(ui.set_look(look));
            INFO(stage.scene.name << " at " << window.size.x << " by " << window.size.y << ", scale " << window.scale
                                  << ", theme " << static_cast<int>(look.theme));
            stage.memory = {};
            ui.memory().scrolls.clear();
            for (std::size_t tab = 0; tab < 3; ++tab) {
                stage.memory.table_tab = tab; // shows only in a narrow window
                CHECK(comes_to_rest(ui, stage, window.size));
                CHECK(ui.record().texts.size() > 3);
                CHECK(faults(ui) == "");
                if (scroll_to_the_end(ui)) {
                    ++scrolled;
                    CHECK(comes_to_rest(ui, stage, window.size));
                    INFO("scrolled to the end");
                    CHECK(faults(ui) == "");
                }
                const bool tabs = std::ranges::any_of(
                    ui.record().texts, [](const ui::TextRecord& text) { return text.text == "Map and cables"; });
                if (!tabs)
                    break;
            }
        }
        ++theme; // so that no scene meets the same theme at every size
    }
    CHECK(scrolled > windows.size());
}
