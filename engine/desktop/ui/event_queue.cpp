#include "desktop/ui/event_queue.hpp"

#include "core/variant_match.hpp"

#include <utility>

namespace parley::desktop::ui {

void EventQueue::push(Event event) { events_.push_back(std::move(event)); }

void EventQueue::push_click(Point place) {
    push(PointerMoved{place});
    push(ButtonChanged{Button::left, true});
    push(ButtonChanged{Button::left, false});
}

FrameInput EventQueue::next_frame(double seconds) {
    FrameInput input;
    input.seconds = seconds > 0 ? seconds : 1.0 / 60;
    bool button_changed = false;
    while (!events_.empty()) {
        const Event& next = events_.front();
        const bool moves = std::holds_alternative<PointerMoved>(next) || std::holds_alternative<PointerLeft>(next);
        const bool presses = std::holds_alternative<ButtonChanged>(next);
        if (button_changed && (moves || presses))
            break;
        // Letters follow the key that made them; a second key waits, as does a click behind a key.
        if (input.key && (std::holds_alternative<KeyPressed>(next) || presses))
            break;
        if (!input.text.empty() && std::holds_alternative<KeyPressed>(next))
            break;
        core::match(
            next, [&](const PointerMoved& moved) { pointer_ = moved.place; },
            [&](const PointerLeft&) { pointer_.reset(); },
            [&](const ButtonChanged& changed) {
                button_changed = true;
                if (changed.button == Button::left && changed.down != left_down_) {
                    left_down_ = changed.down;
                    (changed.down ? input.left_pressed : input.left_released) = true;
                }
                input.right_pressed = changed.button == Button::right && changed.down;
            },
            [&](const WheelTurned& turned) { input.wheel += turned.notches; },
            [&](const KeyPressed& pressed) { input.key = pressed; },
            [&](const TextTyped& typed) { input.text += typed.utf8; });
        events_.pop_front();
    }
    input.pointer = pointer_;
    input.left_down = left_down_;
    return input;
}

} // namespace parley::desktop::ui
