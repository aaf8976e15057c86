// What holds other things: a column that grows downwards, cards, scroll areas, dialogs, popovers, toasts.
#pragma once

#include "desktop/ui/text.hpp"

namespace parley::desktop::ui {

/// A column filled from top to bottom. Distances in pixels at scale 1.
class Stack {
  public:
    Stack(Ui& ui, const Rect& rect) : ui_(&ui), rect_(rect), top_(rect.y) {}

    [[nodiscard]] Ui& ui() const { return *ui_; }
    [[nodiscard]] float x() const { return rect_.x; }
    [[nodiscard]] float width() const { return rect_.width; }
    /// Where the next thing goes, in pixels of the window.
    [[nodiscard]] float top() const { return top_; }
    /// The rest of the rectangle that it was made with.
    [[nodiscard]] Rect rest() const { return {rect_.x, top_, rect_.width, std::max(0.0F, rect_.bottom() - top_)}; }

    /// A row of this height, in pixels at scale 1.
    Rect row(float height_at_scale_1);
    /// Room that something has used, in pixels of the window.
    Rect take(float pixels);
    void space(float at_scale_1);
    void text(std::string_view words, const TextLook& look = {});
    /// A heading in capitals as in "FROM YOUR CAPITAL".
    void section(std::string_view words);
    /// Title at the left, a quiet note at the right (below it where there is no room).
    void title(std::string_view words, std::string_view note = {}, TextStyle style = TextStyle::strong);
    void divider();
    /// A label and its value on one line, wrapped if need be.
    void fact(std::string_view label, std::string_view value);

  private:
    Ui* ui_;
    Rect rect_{};
    float top_;
};

using Filling = std::function<void(Stack&)>;

/// How high the filling is in a column of this width, in pixels of the window. It is run once without being seen
/// (Ui::Unseen): it must not depend on where the column lies.
[[nodiscard]] float filling_height(Ui& ui, float width, const Filling& filling);

enum class CardKind : std::uint8_t { plain, chosen, quiet, quote, warning };
/// A card as high as what is in it (at least `smallest_height`, at scale 1), at the top of the column. Returns its
/// rectangle.
Rect card(Stack& column, const Filling& filling, CardKind kind = CardKind::plain, float smallest_height = 0);
/// A card of a given rectangle.
void card(Ui& ui, const Rect& rect, const Filling& filling, CardKind kind = CardKind::plain);
/// Cards beside one another, of equal height.
void cards(Stack& column, std::span<const Filling> fillings, CardKind kind = CardKind::plain);

/// What does not fit is scrolled to: wheel, bar, Page Up and Down, Home and End; follows the focus.
void scroll(Ui& ui, std::string_view name, const Rect& rect, const Filling& filling);
/// Moves a scroll area so that this part of its content, in pixels of the window as drawn, can be seen.
void scroll_to(Ui& ui, const Rect& rect);

/// One column for narrow windows, two for wide ones: the share is that of the left one.
struct TwoColumns {
    Rect left{};
    Rect right{}; // empty if there is one column
    bool beside{};
};
[[nodiscard]] TwoColumns two_columns(const Ui& ui, const Rect& rect, float left_share,
                                     float least_width_at_scale_1 = 720);

/// A dialog over the dimmed screen, as high as its filling in its very first frame; takes the keyboard. Returns false
/// when it wants to be closed: Escape, or a press beside it. Call it last, while it is open. What does not fit is
/// scrolled to; the foot, which holds what answers or closes it, stays in sight.
[[nodiscard]] bool dialog(Ui& ui, std::string_view name, std::string_view title, float width_at_scale_1,
                          const Filling& filling, const Filling& foot);

/// One line of a receipt: a cause and what it did.
struct ReceiptLine {
    std::string cause{};
    std::string amount{};
};
/// Shown near `anchor` while the control or region is pointed at or has the focus; one at a time (Ui::draw_popover).
void tip(Ui& ui, const Rect& anchor, std::string_view words);
void receipt(Ui& ui, const Rect& anchor, std::string_view title, std::span<const ReceiptLine> lines);
/// A number that opens into its receipt: registers a control over the rectangle. True while it is open.
bool with_receipt(Ui& ui, std::string_view name, const Rect& rect, std::string_view title,
                  std::span<const ReceiptLine> lines);

/// A sentence above everything for a while (the caller decides how long), its upper edge there, in pixels of the
/// window: what decides something stands at the foot of its page, and is not to be covered.
void toast(Ui& ui, std::string_view words, float top);

/// What stands where nothing is yet: a sentence, and what one can do, quiet and in the middle.
void empty_state(Ui& ui, const Rect& rect, std::string_view words, std::string_view advice = {});

} // namespace parley::desktop::ui
