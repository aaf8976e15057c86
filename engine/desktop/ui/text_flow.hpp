// A paragraph of the document: plain text, agreed words in bold, brackets in the hands of the delegations, wrapped
// inline; brackets are clicked and reached by keyboard like any control. Knows no treaty.
#pragma once

#include "desktop/ui/text.hpp"

namespace parley::desktop::ui {

/// Whose words they are: by colour, by line and by symbol, never by colour alone.
enum class Hand : std::uint8_t {
    none,
    first,  // blue, solid line, square
    second, // burnt orange, dashed line, triangle
    both,   // agreed: bold ink, no line
};

struct Span {
    std::string words;
    TextStyle style{TextStyle::document};
    Hand hand{Hand::none};
    std::string name;          // if not empty it can be clicked, and this is its name
    bool chosen{};             // framed: its ladder is open
    bool struck{};             // refused: struck through
    std::string tip;           // shown when pointed at or focused
    std::optional<Colour> ink; // instead of the hand's
};

struct FlowLook {
    float line_gap{4}; // pixels at scale 1 between lines, so that underlines do not touch
    Align align{Align::left};
};

struct FlowHit {
    float height{};        // of the whole paragraph
    std::string activated; // the name of the span that was clicked; empty if none
    std::string hovered;   // the name of the one that the pointer or the keyboard is on
    Rect chosen;           // where the chosen span's last line lies; empty if none
};

/// Draws the paragraph from the rectangle's top (its height does not matter). Layouts are kept while words and width
/// stay the same.
FlowHit text_flow(Ui& ui, std::string_view name, const Rect& rect, std::span<const Span> spans,
                  const FlowLook& look = {});

[[nodiscard]] float text_flow_height(Ui& ui, float width, std::span<const Span> spans, const FlowLook& look = {});

/// The symbol of a hand, as in the legend: a square, a triangle; nothing for the others.
void hand_symbol(Ui& ui, Point centre, float size, Hand hand);
/// Colours of a hand; those of the ink for `none` and `both`.
[[nodiscard]] HandColours hand_colours(const Theme& theme, Hand hand);

} // namespace parley::desktop::ui
