// A sheet with every component of the window's UI kit on it, for tests and for eyes.
#pragma once

#include "desktop/ui/bars.hpp"
#include "desktop/ui/canvas.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"

namespace parley::desktop::ui {

struct SheetState {
    bool mute{};
    int volume{60};
    int visits{2};
    std::size_t tab{};
    std::string name{"Женева, Geneva"};
    std::string chosen_bracket{"visits/first"};
    std::size_t rung{2};
    bool asking{};
    int pressed{};    // how often Propose was
    std::string last; // the bracket that was clicked last
};

void draw_sheet(Ui& ui, SheetState& state);

/// A chart in small, with a turned label, a hole, every symbol and every stroke.
picture::Picture sheet_picture();

} // namespace parley::desktop::ui
