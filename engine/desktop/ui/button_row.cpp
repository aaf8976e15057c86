#include "desktop/ui/button_row.hpp"

#include <cmath>

namespace parley::desktop::ui {
namespace {

constexpr float between_buttons = 12;
constexpr float between_rows = 8;

struct PlacedButton {
    Rect rect; // relative to the row's top left corner
    ButtonLook look;
};

class RowLayout {
  public:
    RowLayout(const Ui& ui, float width, std::span<const RowButton> buttons)
        : ui_(ui),
          width_(width),
          gap_(ui.px(between_buttons)),
          buttons_(buttons) {
        for (const RowButton& button : buttons)
            placed_.push_back({{0, 0, 0, height_of(button.look)}, button.look});
        if (!fits_one_row())
            for (PlacedButton& one : placed_)
                one.look.key.clear();
        place(fits_one_row());
    }

    [[nodiscard]] const std::vector<PlacedButton>& placed() const { return placed_; }
    [[nodiscard]] float height() const { return height_; }

  private:
    [[nodiscard]] float height_of(const ButtonLook& look) const {
        return ui_.px(look.small ? small_control_height : control_height);
    }
    [[nodiscard]] bool fits_one_row() {
        float all = -gap_;
        for (std::size_t i = 0; i < placed_.size(); ++i) {
            placed_[i].rect.width = button_width(ui_, buttons_[i].label, placed_[i].look);
            all += placed_[i].rect.width + gap_;
        }
        return all <= width_ + 0.5F;
    }
    /// Those at the left flow; those at the right follow in rows of their own, unless everything stands in one.
    void place(bool one_row) {
        float y = flow(false, 0);
        if (!one_row && y > 0)
            y += ui_.px(between_rows);
        height_ = std::max(y, flow(true, one_row ? 0 : y));
    }
    /// Returns where the last row ends: `y` if there was none.
    float flow(bool right, float y) {
        float x = 0, high = 0;
        std::vector<PlacedButton*> row;
        const auto end_row = [&] {
            for (PlacedButton* one : row) {
                one->rect.x += right ? std::max(0.0F, std::floor(width_ - x + gap_)) : 0;
                one->rect.y += std::floor((high - one->rect.height) / 2); // small ones beside the middle of others
            }
            row.clear();
        };
        for (std::size_t i = 0; i < placed_.size(); ++i) {
            if (buttons_[i].right != right)
                continue;
            Rect& rect = placed_[i].rect;
            if (!row.empty() && x + rect.width > width_ + 0.5F) {
                end_row();
                y += high + ui_.px(between_rows);
                x = high = 0;
            }
            rect.x = x;
            rect.y = y;
            x += rect.width + gap_;
            high = std::max(high, rect.height);
            row.push_back(&placed_[i]);
        }
        end_row();
        return y + high;
    }

    const Ui& ui_;
    float width_;
    float gap_;
    std::span<const RowButton> buttons_;
    std::vector<PlacedButton> placed_;
    float height_{};
};

} // namespace

std::optional<std::size_t> button_row(Ui& ui, const Rect& rect, std::span<const RowButton> buttons) {
    const RowLayout layout(ui, rect.width, buttons);
    std::optional<std::size_t> pressed;
    for (std::size_t i = 0; i < buttons.size(); ++i) {
        Rect place = layout.placed()[i].rect;
        place.x += rect.x;
        place.y += rect.y;
        if (button(ui, buttons[i].name, place, buttons[i].label, layout.placed()[i].look))
            pressed = i;
    }
    return pressed;
}

float button_row_height(const Ui& ui, float width, std::span<const RowButton> buttons) {
    return RowLayout(ui, width, buttons).height();
}

std::optional<std::size_t> button_row(Stack& column, std::span<const RowButton> buttons) {
    const Rect rest = column.rest();
    const Rect place = column.take(button_row_height(column.ui(), rest.width, buttons));
    return button_row(column.ui(), place, buttons);
}

} // namespace parley::desktop::ui
