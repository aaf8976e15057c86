// A paragraph of the document: plain text, agreed words in bold, brackets in the hands of the delegations, wrapped
// inline; brackets are clicked and reached by keyboard like any control. Knows no treaty.
#pragma once

#include "desktop/ui/text.hpp"

namespace parley::desktop::ui {

/// Whose words they are: by colour, by line and by symbol, never by colour alone.
enum class Hand : std::uint8_t {
    none,
    first,  // the scenario's first party: blue, solid line, square
    second, // burnt orange, dashed line, triangle
    third,  // purple, dotted line, diamond
    fourth, // olive, solid line, ring
    agreed, // bold ink, no line
};
/// The hand of a party, by its place in the scenario.
[[nodiscard]] constexpr Hand hand_of(std::size_t party) { return static_cast<Hand>(1 + party % 4); }

struct Span {
    std::string words{};
    TextStyle style{TextStyle::document};
    Hand hand{Hand::none};
    std::string name{};          // if not empty it can be clicked, and this is its name
    bool chosen{};               // framed: its ladder is open
    bool refused{};              // hatched beneath, whatever the hand
    std::string tip{};           // shown when pointed at or focused
    std::optional<Colour> ink{}; // instead of the hand's
    Hand also{Hand::none};       // words of both: a second line beneath
};

struct FlowLook {
    float line_gap{4}; // pixels at scale 1 between lines, so that underlines do not touch
    Align align{Align::left};
};

struct FlowHit {
    float height{};          // of the whole paragraph
    std::string activated{}; // the name of the span that was clicked; empty if none
    std::string hovered{};   // the name of the one that the pointer or the keyboard is on
    Rect chosen{};           // where the chosen span's last line lies; empty if none
};

/// Draws the paragraph from the rectangle's top (its height does not matter). Layouts are kept while words and width
/// stay the same.
FlowHit text_flow(Ui& ui, std::string_view name, const Rect& rect, std::span<const Span> spans,
                  const FlowLook& look = {});

[[nodiscard]] float text_flow_height(Ui& ui, float width, std::span<const Span> spans, const FlowLook& look = {});

/// The symbol of a hand, as in the legend: a square, a triangle and so on; nothing for `none` and `agreed`.
void hand_symbol(Ui& ui, Point centre, float size, Hand hand);
/// Colours of a hand; ink on paper for `none` and `agreed`.
[[nodiscard]] HandColours hand_colours(const Theme& theme, Hand hand);

} // namespace parley::desktop::ui
