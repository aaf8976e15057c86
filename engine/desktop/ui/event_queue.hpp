// What happened at mouse and keyboard since the last frame, handed to the kit a frame at a time. The one door for the
// window and for tests. Knows neither SFML nor ImGui.
#pragma once

#include "desktop/ui/keys.hpp"
#include "desktop/ui/rect.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <variant>

namespace parley::desktop::ui {

enum class Button : std::uint8_t { left, right, middle };

struct PointerMoved {
    Point place; // pixels of the window
};
struct PointerLeft {}; // the pointer left the window, or the window lost the keyboard
struct ButtonChanged {
    Button button{};
    bool down{};
};
struct WheelTurned {
    float notches{}; // up is positive
};
struct KeyPressed {
    Chord chord;
    bool repeated{}; // by being held down
};
struct TextTyped {
    std::string utf8; // what can be printed; no control characters
};
using Event = std::variant<PointerMoved, PointerLeft, ButtonChanged, WheelTurned, KeyPressed, TextTyped>;

/// What the kit is told in one frame: at most one change of a button and at most one key.
struct FrameInput {
    std::optional<Point> pointer; // nothing while it is outside
    bool left_down{};             // after this frame's change
    bool left_pressed{};          // went down in this frame
    bool left_released{};
    bool right_pressed{};
    float wheel{};
    std::optional<KeyPressed> key;
    std::string text;
    double seconds{1.0 / 60}; // since the last frame, above 0
};

/// Events in the order in which they happened.
class EventQueue {
  public:
    void push(Event event);
    /// A whole click: the pointer moves there, the button goes down, the button goes up.
    void push_click(Point place);
    void push_key(Key key) { push(KeyPressed{{key}}); }

    /// The next frame: takes events as long as they make no second change of a button and no second key, and no
    /// movement after a change of a button; a click whose press and release came together takes two frames.
    [[nodiscard]] FrameInput next_frame(double seconds);
    /// Whether something waits: draw another frame before sleeping.
    [[nodiscard]] bool waiting() const { return !events_.empty(); }

  private:
    std::deque<Event> events_;
    std::optional<Point> pointer_;
    bool left_down_{};
};

} // namespace parley::desktop::ui
