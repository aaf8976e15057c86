// Quantities as bars: dials, the worth bar with its scale, bands, the cup. Draws numbers that it is given; knows no
// rule.
#pragma once

#include "desktop/ui/text_flow.hpp"

namespace parley::desktop::ui {

/// A filled track, 0–1.
void meter(Ui& ui, const Rect& rect, double share, Colour fill, bool on_bar = false);

struct Tick {
    double value{};
    std::string label{};
    bool strong{};
};

/// From an origin to a value on a scale, with a reference line and ticks. Values outside the scale stand at its end.
struct WorthBar {
    double lowest{};
    double highest{100};
    double origin{};                   // where the fill begins
    std::optional<double> value{};     // nothing: no fill
    std::string value_label{};         // beside the end of the fill
    std::optional<double> reference{}; // the no-deal line
    std::string reference_label{};     // above it
    std::vector<Tick> ticks{};         // below, labels moved apart and left out where there is no room
    Hand hand{Hand::first};
};
/// Draws from the rectangle's top; returns the height used: labels above, bar, scale, ticks below.
float worth_bar(Ui& ui, const Rect& rect, const WorthBar& bar);

/// A band between two values, fading to its ends: what is believed.
struct BeliefBand {
    double lowest{};
    double highest{100};
    double from{};
    double to{};
    std::optional<double> reference{};
    std::string label{}; // beside the band
    Hand hand{Hand::second};
};
float belief_band(Ui& ui, const Rect& rect, const BeliefBand& band);

/// The cup of credibility: filled solid by trust, hatched by checking; shares of the whole, 0–1.
void credibility_cup(Ui& ui, const Rect& rect, double by_trust, double by_checking, Hand hand);

/// Political capital: so many of so many, as filled and empty rounds. Returns the width used.
float rounds(Ui& ui, Point top_left, int filled, int all, Colour colour);

} // namespace parley::desktop::ui
