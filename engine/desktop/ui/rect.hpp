// Points and rectangles of the window, in pixels, and the cutting of one rectangle into the parts of a screen. Knows
// neither what is drawn in them nor the scale.
#pragma once

#include <algorithm>
#include <vector>

namespace parley::desktop::ui {

/// A place or a distance; x to the right, y downwards.
struct Point {
    float x{};
    float y{};
    friend bool operator==(const Point&, const Point&) = default;
};

/// Width and height are never negative as long as they were made by the functions here. The cutting functions take a
/// piece off this rectangle and return it; a piece larger than what is left is all that is left.
struct Rect {
    float x{};
    float y{};
    float width{};
    float height{};

    [[nodiscard]] float right() const { return x + width; }
    [[nodiscard]] float bottom() const { return y + height; }
    [[nodiscard]] Point centre() const { return {x + width / 2, y + height / 2}; }
    [[nodiscard]] bool empty() const { return width <= 0 || height <= 0; }
    [[nodiscard]] bool contains(Point place) const {
        return place.x >= x && place.y >= y && place.x < right() && place.y < bottom();
    }
    /// Whether the other lies wholly inside, give or take `slack`.
    [[nodiscard]] bool encloses(const Rect& other, float slack = 0) const {
        return other.x >= x - slack && other.y >= y - slack && other.right() <= right() + slack &&
               other.bottom() <= bottom() + slack;
    }

    Rect cut_top(float amount) {
        amount = std::clamp(amount, 0.0F, height);
        const Rect piece{x, y, width, amount};
        y += amount;
        height -= amount;
        return piece;
    }
    Rect cut_bottom(float amount) {
        amount = std::clamp(amount, 0.0F, height);
        height -= amount;
        return {x, y + height, width, amount};
    }
    Rect cut_left(float amount) {
        amount = std::clamp(amount, 0.0F, width);
        const Rect piece{x, y, amount, height};
        x += amount;
        width -= amount;
        return piece;
    }
    Rect cut_right(float amount) {
        amount = std::clamp(amount, 0.0F, width);
        width -= amount;
        return {x + width, y, amount, height};
    }

    [[nodiscard]] Rect inset(float all) const { return inset(all, all); }
    /// Smaller by so much on the left and right, and at the top and bottom; larger where that is negative.
    [[nodiscard]] Rect inset(float horizontally, float vertically) const {
        return {x + horizontally, y + vertically, std::max(0.0F, width - 2 * horizontally),
                std::max(0.0F, height - 2 * vertically)};
    }
    /// So many columns of equal width, `gutter` apart. At least one.
    [[nodiscard]] std::vector<Rect> columns(int count, float gutter) const {
        count = std::max(1, count);
        const float each = std::max(0.0F, (width - gutter * static_cast<float>(count - 1)) / static_cast<float>(count));
        std::vector<Rect> pieces;
        for (int i = 0; i < count; ++i)
            pieces.push_back({x + static_cast<float>(i) * (each + gutter), y, each, height});
        return pieces;
    }
    /// A rectangle of this size in the middle.
    [[nodiscard]] Rect centred(float wide, float high) const {
        return {x + (width - wide) / 2, y + (height - high) / 2, wide, high};
    }
};

/// What both cover; empty if nothing.
[[nodiscard]] inline Rect common(const Rect& a, const Rect& b) {
    const float left = std::max(a.x, b.x);
    const float top = std::max(a.y, b.y);
    return {left, top, std::max(0.0F, std::min(a.right(), b.right()) - left),
            std::max(0.0F, std::min(a.bottom(), b.bottom()) - top)};
}

} // namespace parley::desktop::ui
