// What the kit remembers from frame to frame: where things are scrolled to, how paragraphs were broken, what is being
// typed. For the kit's own sources.
#pragma once

#include "desktop/ui/line_editor.hpp"
#include "desktop/ui/text_flow.hpp"
#include "desktop/ui/triangles.hpp"

#include <map>
#include <optional>

namespace parley::desktop::ui {

struct ScrollState {
    float offset{};  // pixels that lie above the rectangle
    float content{}; // height of the content in the last frame
    float grabbed{}; // where in the bar's thumb it was taken
};

/// A scroll area of this frame.
struct ScrollSeen {
    Id id{};
    Rect rect;
    int layer{};
    bool overflows{};
    bool has_focus{};
};

/// A piece of a flow as it lies, relative to the paragraph's top left corner.
struct FlowPiece {
    std::size_t span{};
    std::size_t begin{};
    std::size_t end{};
    int line{};
    float x{};
    float width{};
    bool first{}; // of its span
    bool last{};
};
struct FlowLayout {
    std::vector<FlowPiece> pieces;
    std::vector<float> line_widths;
    long long used_in_frame{};
};

/// A filled area of a picture, cut into triangles.
struct FilledArea {
    Triangles triangles;
    long long used_in_frame{};
};

struct Memory {
    long long frame{};
    std::map<Id, ScrollState> scrolls;
    std::vector<ScrollSeen> scrolls_seen;
    std::vector<std::optional<Rect>> scroll_requests; // of the scroll areas that are open
    Id paging{};                                      // the scroll area that the paging keys move
    std::map<Id, FlowLayout> flows;
    std::map<Id, FilledArea> areas;
    Id editing{};
    LineEditor editor;
    float editor_shift{}; // pixels of the line that lie left of the input
    bool wheel_used{};
};

} // namespace parley::desktop::ui
