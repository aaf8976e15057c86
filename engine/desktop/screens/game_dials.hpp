// The dials of the game bar: tension, trust both ways, home, capital. Each is a control that opens its receipt. Knows
// what stands in them, and how much room each takes; not where the bar puts them.
#pragma once

#include "desktop/screens/frame.hpp"

#include <string>
#include <vector>

namespace parley::desktop::screens {

struct HomeColumn {
    int support{};
    bool weakest{};
};

struct Dial {
    std::string name;    // of the control: "dial/tension"
    std::string caption; // above: "Trust"
    std::string brief;   // the caption where words are left out; the same if empty
    std::string words;   // before the figure; left out where there is little room
    std::string figure;
    seat::Number number;
    std::vector<HomeColumn> columns; // home
    bool meter{};                    // tension
    int value{};                     // of the meter, of the rounds
    int rounds{};                    // capital: how many there may be; 0 for none
};

/// What the seat at the machine may see now, in the order in which it stands in the bar.
[[nodiscard]] std::vector<Dial> game_dials(const Sitting& sitting);

[[nodiscard]] float dial_width(const ui::Ui& ui, const Dial& dial, bool compact);
/// As high as a bar's row. Opens the receipt when pressed.
void draw_dial(const Frame& frame, const ui::Rect& rect, const Dial& dial, bool compact);

} // namespace parley::desktop::screens
