#include "desktop/ui/containers.hpp"
#include "desktop/ui/imgui_words.hpp"

#include <cmath>

namespace parley::desktop::ui {
namespace {

constexpr float card_padding = 16;

struct CardColours {
    Colour ground;
    Colour edge;
    Colour stripe; // down the left side
};

CardColours card_colours(const Theme& theme, CardKind kind) {
    const Colour nothing{0, 0, 0, 0};
    switch (kind) {
    case CardKind::plain:
        return {theme.paper, theme.line, nothing};
    case CardKind::chosen:
        return {theme.paper, theme.ink, nothing};
    case CardKind::quiet:
        return {theme.page, theme.line, nothing};
    case CardKind::quote:
        return {theme.paper, nothing, theme.edge};
    case CardKind::warning:
        return {theme.paper, theme.danger, theme.danger};
    }
    return {};
}

/// A ground drawn before the height of what lies on it is known, and stretched afterwards: the corners below its middle
/// are moved down.
class Ground {
  public:
    Ground(Ui& ui, const Rect& top, CardKind kind)
        : ui_(ui),
          list_(&ui.draw_list()),
          first_(list_->VtxBuffer.Size),
          noted_(ui.grounds_noted()),
          rect_(top) {
        const CardColours colours = card_colours(ui.theme(), kind);
        const float round = kind == CardKind::quote ? 0 : ui.px(radius);
        rect_.height = provisional();
        ui.fill(rect_, colours.ground, round);
        ui.outline(rect_, colours.edge, std::max(1.0F, ui.px(kind == CardKind::chosen ? 2 : 1)), round);
        if (colours.stripe.opacity != 0) // between the corners, where they are round
            ui.fill({rect_.x, rect_.y + round, ui.px(3), rect_.height - 2 * round}, colours.stripe);
        last_ = list_->VtxBuffer.Size;
    }

    void stretch(float height) {
        const float middle = rect_.y + rect_.height / 2;
        const float more = height - rect_.height;
        for (int i = first_; i < last_; ++i)
            if (ImDrawVert& corner = list_->VtxBuffer[i]; corner.pos.y > middle)
                corner.pos.y += more;
        ui_.regrow_ground(noted_, {rect_.x, rect_.y, rect_.width, height});
    }

  private:
    [[nodiscard]] float provisional() const { return 4 * ui_.px(radius) + 8; }

    Ui& ui_;
    ImDrawList* list_;
    int first_;
    int last_{};
    std::size_t noted_;
    Rect rect_;
};

Rect inside_of(const Ui& ui, const Rect& rect) { return rect.inset(ui.px(card_padding), ui.px(card_padding - 2)); }

} // namespace

Rect card(Stack& column, const Filling& filling, CardKind kind, float smallest_height) {
    Ui& ui = column.ui();
    const Rect top{column.x(), column.top(), column.width(), 0};
    Ground ground(ui, top, kind);
    Rect place = inside_of(ui, {top.x, top.y, top.width, 1e6F});
    Stack inside(ui, place);
    filling(inside);
    const float height =
        std::max({ui.px(smallest_height), ui.px(32), std::ceil(inside.top() - top.y) + ui.px(card_padding - 2)});
    ground.stretch(height);
    return column.take(height);
}

void card(Ui& ui, const Rect& rect, const Filling& filling, CardKind kind) {
    Ground ground(ui, rect, kind);
    Stack inside(ui, inside_of(ui, rect));
    filling(inside);
    ground.stretch(rect.height);
}

void cards(Stack& column, std::span<const Filling> fillings, CardKind kind) {
    if (fillings.empty())
        return;
    Ui& ui = column.ui();
    const std::vector<Rect> places =
        Rect{column.x(), column.top(), column.width(), 0}.columns(static_cast<int>(fillings.size()), ui.px(12));
    std::vector<Ground> grounds;
    float height = ui.px(32);
    for (std::size_t i = 0; i < fillings.size(); ++i) {
        grounds.emplace_back(ui, places[i], kind);
        Stack inside(ui, inside_of(ui, {places[i].x, places[i].y, places[i].width, 1e6F}));
        fillings[i](inside);
        height = std::max(height, std::ceil(inside.top() - places[i].y) + ui.px(card_padding - 2));
    }
    for (Ground& ground : grounds)
        ground.stretch(height);
    column.take(height);
}

} // namespace parley::desktop::ui
