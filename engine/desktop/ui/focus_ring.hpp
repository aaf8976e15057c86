// Which control has the keyboard and which the pointer. Controls register in drawing order; Tab and the arrows move
// among those of the topmost layer; each scope (a screen, a dialog) remembers where it was. Knows nothing of drawing.
#pragma once

#include "desktop/ui/event_queue.hpp"

#include <cstdint>
#include <map>
#include <vector>

namespace parley::desktop::ui {

/// A control, by the hash of its name within its scopes; 0 is none.
using Id = std::uint64_t;

/// What a control does with keys itself, so that they do not move the focus.
struct ControlKeys {
    bool horizontal{}; // left and right
    bool vertical{};   // up and down
    bool text{};       // letters, space, left and right, Home and End
};

struct Control {
    Id id{};
    Rect rect;           // where it is
    Rect visible;        // the part that can be clicked
    int layer{};         // 0 the screen, higher what lies above it
    bool enabled{true};  // one that is not takes the focus, so that its reason can be read, but does nothing
    bool inline_word{};  // a word of a text: may be small and may have several rectangles
    bool pointer_only{}; // takes no focus: a scroll bar
    ControlKeys keys;
};

class FocusRing {
  public:
    /// Starts a frame of this scope (the deepest scope seen last frame rules). Uses what was registered in the last
    /// frame to find what the pointer is on, and what Tab, the arrows, Enter, Space and the button do.
    void begin_frame(Id screen, const FrameInput& input);
    /// Controls from here to `end_layer` lie above the others and trap the keyboard; the focus goes to the first of
    /// them, or to where it was. Popovers that take no focus are no layer of this kind.
    void begin_layer(Id scope);
    void end_layer();
    void add(const Control& control);

    [[nodiscard]] int layer() const { return layer_; }
    /// The layer that has pointer and keyboard in this frame: the topmost of the last.
    [[nodiscard]] int top_layer() const { return top_layer_; }
    /// Of this frame, so far.
    [[nodiscard]] const std::vector<Control>& controls() const { return current_; }
    [[nodiscard]] Id focused() const { return focused_; }
    /// The focus by keyboard: the ring is drawn only then.
    [[nodiscard]] bool ring_shown(Id id) const { return by_keyboard_ && id != 0 && id == focused_; }
    [[nodiscard]] Id hovered() const { return hovered_; }
    [[nodiscard]] Id held() const { return held_; }
    /// Clicked, or Enter or Space was pressed on it, in this frame. Never a control that is not enabled.
    [[nodiscard]] bool activated(Id id) const { return id != 0 && id == activated_; }
    /// The focus has just been moved by a key: scroll areas bring it into view.
    [[nodiscard]] bool moved() const { return moved_; }
    /// Whether the key of this frame was used to move or to activate.
    [[nodiscard]] bool used_key() const { return used_key_; }
    /// Gives the focus to a control of the current scope, as if by keyboard if `show`.
    void focus(Id id, bool show);
    void end_frame();

  private:
    struct Scope {
        Id id{};
        int layer{};
    };
    void point(const FrameInput& input);
    void press_key(const KeyPressed& pressed);
    void step(int direction);
    void go(Key direction);
    void move_to(const Control& control);
    [[nodiscard]] const Control* find(Id id) const;
    [[nodiscard]] std::vector<const Control*> reachable() const;

    std::vector<Control> last_;
    std::vector<Control> current_;
    std::vector<Scope> open_;     // of this frame, from the screen upwards
    std::map<Id, Id> remembered_; // the focus of each scope
    Id scope_{};                  // whose focus `focused_` is
    Id deepest_{};                // the topmost scope of this frame
    Id screen_{};
    int layer_{};
    int top_layer_{};     // of the last frame
    int deepest_layer_{}; // of this frame
    Id focused_{};
    Id hovered_{};
    Id held_{};
    Id activated_{};
    bool by_keyboard_{};
    bool moved_{};
    bool used_key_{};
};

} // namespace parley::desktop::ui
