// What a screen is given for one frame: the kit to draw with, the program to read, and where to put what the person
// wants. A screen changes nothing itself; what lasts from frame to frame and is no part of the program is in
// ScreenMemory.
#pragma once

#include "desktop/model/intent.hpp"
#include "desktop/ui/ui.hpp"

#include <utility>
#include <vector>

namespace parley::seat {
struct Model;
struct Page;
} // namespace parley::seat

namespace parley::desktop {
struct Program;
struct Sitting;
} // namespace parley::desktop

namespace parley::desktop::screens {

class Scenery;
struct ScreenMemory;

struct Frame {
    ui::Ui& ui;
    const Program& program;
    ScreenMemory& memory;
    Scenery& scenery;
    std::vector<Intent>& wanted;

    void want(Intent intent) const { wanted.push_back(std::move(intent)); }
    /// Requires: there is a game at hand.
    [[nodiscard]] const Sitting& sitting() const;
    [[nodiscard]] const seat::Model& model() const;
    /// What is due to the person at the machine: all that may be done, and why the rest may not. Requires: there is a
    /// game at hand. Stays as it is for the frame.
    [[nodiscard]] const seat::Page& page() const;
};

// Shared parts.
/// The dark bar: where we are, the beats of the session, the four dials, each opening its receipt. Cut from the top.
void game_bar(const Frame& frame, ui::Rect& area);
/// The bar of every other screen: its title, a line beneath it, and the way back. Cut from the top.
void plain_bar(const Frame& frame, ui::Rect& area, std::string_view title, std::string_view line = {});
/// The question, the notice, the receipt: above everything.
void overlays(const Frame& frame);
/// What the keyboard does anywhere and in a game, by the person's own bindings.
void shortcuts(const Frame& frame);

/// One whole frame of the program.
void draw_program(const Frame& frame);

} // namespace parley::desktop::screens
