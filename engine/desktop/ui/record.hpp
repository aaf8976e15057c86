// What one frame drew, as data, for tests and the gallery: every text, control and ground. Knows nothing of what is
// right.
#pragma once

#include "desktop/ui/focus_ring.hpp"
#include "desktop/ui/theme.hpp"

#include <string>
#include <vector>

namespace parley::desktop::ui {

/// One line of text as drawn.
struct TextRecord {
    std::string text;
    Rect rect;      // the em box of the line
    Rect container; // the rectangle that it was given; unbounded downwards where text may flow on
    Rect clip;      // what could be seen of it
    Colour ink;
    int layer{};
    int order{};      // of drawing
    bool strong{};    // large or semibold: 3:1 is enough
    bool shortened{}; // by an ellipsis, as asked for
    bool label{};     // of a button: has to be whole
};
struct ControlRecord {
    std::string name;
    Control control;
    Rect clip;
    std::string refusal{}; // why it is closed, as it says when pointed at; empty where it is open
};
struct GroundRecord {
    Rect rect;
    Colour colour; // opaque
    int layer{};
    int order{};
};
struct FrameRecord {
    Rect window;
    double scale{1};
    std::vector<TextRecord> texts;
    std::vector<ControlRecord> controls;
    std::vector<GroundRecord> grounds;
};

} // namespace parley::desktop::ui
