#include "desktop/ui/focus_ring.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace parley::desktop::ui {
namespace {

float gap(float from_low, float from_high, float to_low, float to_high) {
    return std::max({0.0F, to_low - from_high, from_low - to_high});
}

float distance(Point a, Point b) { return std::hypot(a.x - b.x, a.y - b.y); }

/// How far a control lies in a direction; nothing if it lies elsewhere. Sideways counts three times.
std::optional<float> reach(const Rect& from, const Rect& to, Key direction) {
    const Point a = from.centre();
    const Point b = to.centre();
    const float across = gap(from.y, from.bottom(), to.y, to.bottom());
    const float along = gap(from.x, from.right(), to.x, to.right());
    const float far = distance(a, b) * 0.05F;
    if (direction == Key::left && b.x < a.x - 1)
        return along + 3 * across + far;
    if (direction == Key::right && b.x > a.x + 1)
        return along + 3 * across + far;
    if (direction == Key::up && b.y < a.y - 1)
        return across + 3 * along + far;
    if (direction == Key::down && b.y > a.y + 1)
        return across + 3 * along + far;
    return std::nullopt;
}

bool is_arrow(Key key) { return key == Key::left || key == Key::right || key == Key::up || key == Key::down; }

bool takes_arrow(const ControlKeys& keys, Key key) {
    if (key == Key::left || key == Key::right)
        return keys.horizontal || keys.text;
    return keys.vertical;
}

} // namespace

void FocusRing::begin_frame(Id screen, const FrameInput& input) {
    current_.clear();
    open_.assign(1, {screen, 0});
    layer_ = 0;
    deepest_ = screen;
    deepest_layer_ = 0;
    activated_ = 0;
    moved_ = false;
    used_key_ = false;
    if (screen != screen_) {
        remembered_[scope_] = focused_;
        screen_ = screen;
        scope_ = screen;
        focused_ = remembered_[screen];
        hovered_ = held_ = 0;
        last_.clear();
        top_layer_ = 0;
    }
    point(input);
    if (input.key)
        press_key(*input.key);
}

void FocusRing::point(const FrameInput& input) {
    hovered_ = 0;
    if (input.pointer)
        for (auto it = last_.rbegin(); it != last_.rend() && hovered_ == 0; ++it)
            if (it->layer == top_layer_ && it->visible.contains(*input.pointer))
                hovered_ = it->id;
    if (input.left_pressed) {
        held_ = hovered_;
        by_keyboard_ = false;
        const Control* control = find(hovered_);
        if (control != nullptr && !control->pointer_only)
            focused_ = hovered_;
    }
    if (input.left_released) {
        const Control* control = find(held_);
        if (held_ == hovered_ && control != nullptr && control->enabled)
            activated_ = held_;
        held_ = 0;
    }
    if (!input.left_down && !input.left_released)
        held_ = 0;
}

void FocusRing::press_key(const KeyPressed& pressed) {
    const Chord& chord = pressed.chord;
    if (chord.control || chord.alt)
        return;
    const Control* control = find(focused_);
    const ControlKeys keys = control == nullptr ? ControlKeys{} : control->keys;
    if (chord.key == Key::tab) {
        used_key_ = true;
        step(chord.shift ? -1 : 1);
    } else if (is_arrow(chord.key) && !chord.shift && !takes_arrow(keys, chord.key)) {
        used_key_ = true;
        if (control == nullptr)
            step(1);
        else
            go(chord.key);
    } else if ((chord.key == Key::enter || chord.key == Key::space) && by_keyboard_ && control != nullptr &&
               !keys.text && !chord.shift) {
        used_key_ = true;
        if (control->enabled && !pressed.repeated)
            activated_ = focused_;
    }
}

void FocusRing::step(int direction) {
    const std::vector<const Control*> all = reachable();
    if (all.empty())
        return;
    const auto here = std::find_if(all.begin(), all.end(), [&](const Control* c) { return c->id == focused_; });
    const auto count = static_cast<std::ptrdiff_t>(all.size());
    std::ptrdiff_t next = direction > 0 ? 0 : count - 1;
    if (here != all.end())
        next = (here - all.begin() + direction + count) % count;
    move_to(*all[static_cast<std::size_t>(next)]);
}

void FocusRing::go(Key direction) {
    const Control* from = find(focused_);
    const Control* nearest = nullptr;
    float least = 0;
    for (const Control* control : reachable()) {
        if (from == nullptr || control->id == focused_)
            continue;
        const auto far = reach(from->rect, control->rect, direction);
        if (far && (nearest == nullptr || *far < least)) {
            nearest = control;
            least = *far;
        }
    }
    if (nearest != nullptr)
        move_to(*nearest);
    by_keyboard_ = true;
}

void FocusRing::move_to(const Control& control) {
    focused_ = control.id;
    by_keyboard_ = true;
    moved_ = true;
}

const Control* FocusRing::find(Id id) const {
    if (id == 0)
        return nullptr;
    const auto found = std::find_if(last_.begin(), last_.end(), [&](const Control& c) { return c.id == id; });
    return found == last_.end() ? nullptr : &*found;
}

std::vector<const Control*> FocusRing::reachable() const {
    std::vector<const Control*> all;
    std::set<Id> seen;
    for (const Control& control : last_)
        if (control.layer == top_layer_ && !control.pointer_only && seen.insert(control.id).second)
            all.push_back(&control);
    return all;
}

void FocusRing::begin_layer(Id scope) {
    ++layer_;
    open_.push_back({scope, layer_});
    if (layer_ > deepest_layer_) {
        deepest_layer_ = layer_;
        deepest_ = scope;
    }
}

void FocusRing::end_layer() {
    open_.pop_back();
    layer_ = open_.back().layer;
}

void FocusRing::add(const Control& control) { current_.push_back(control); }

void FocusRing::focus(Id id, bool show) {
    focused_ = id;
    by_keyboard_ = show || by_keyboard_;
    moved_ = true;
}

void FocusRing::end_frame() {
    const Control* before = find(focused_);
    const Rect was = before == nullptr ? Rect{} : before->rect;
    const bool scope_changed = deepest_ != scope_;
    if (scope_changed) {
        if (top_layer_ > 0 && deepest_layer_ <= top_layer_)
            remembered_.erase(scope_); // a dialog that was closed begins anew
        else
            remembered_[scope_] = focused_;
        scope_ = deepest_;
        focused_ = remembered_[scope_];
        held_ = 0;
    }
    last_.swap(current_);
    top_layer_ = deepest_layer_;
    if (find(focused_) != nullptr && !(top_layer_ > 0 && find(focused_)->layer != top_layer_))
        return;
    const std::vector<const Control*> all = reachable();
    const bool needs_one = (by_keyboard_ || top_layer_ > 0) && !all.empty();
    if (!needs_one) {
        focused_ = 0;
        return;
    }
    // What had the focus is gone: the nearest takes its place.
    const Control* heir = all.front();
    if (before != nullptr && !scope_changed)
        heir = *std::min_element(all.begin(), all.end(), [&](const Control* a, const Control* b) {
            return distance(a->rect.centre(), was.centre()) < distance(b->rect.centre(), was.centre());
        });
    focused_ = heir->id;
}

} // namespace parley::desktop::ui
