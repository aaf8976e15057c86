#include "desktop/ui/bars.hpp"

#include "desktop/ui/imgui_words.hpp"

#include <array>
#include <cmath>

namespace parley::desktop::ui {
namespace {

constexpr float track_height = 20;

/// Where a value stands on a scale, in pixels; what lies outside stands at the end.
float place_of(const Rect& track, double lowest, double highest, double value) {
    const double share = highest > lowest ? (value - lowest) / (highest - lowest) : 0;
    return track.x + track.width * static_cast<float>(std::clamp(share, 0.0, 1.0));
}

/// 1, 2 or 5 times a power of ten, so that about `count` fit into the range.
double round_step(double range, double count) {
    const double rough = std::max(1e-9, range / count);
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough * 0.999)
            return factor * power;
    return 10 * power;
}

std::string number(double value) {
    const long long whole = std::llround(value);
    return (whole < 0 ? "\u2212" : "") + std::to_string(whole < 0 ? -whole : whole);
}

void slanted(Ui& ui, const Rect& area, Colour colour, float step) {
    if (area.empty())
        return;
    ui.push_clip(area);
    for (float x = area.x - area.height; x < area.right(); x += step)
        ui.line({x, area.bottom()}, {x + area.height, area.y}, colour, std::max(1.0F, ui.px(1.5F)));
    ui.pop_clip();
}

/// The fill of a hand: solid for the first and third, slanted lines over it for the others.
void hand_fill(Ui& ui, const Rect& area, Hand hand) {
    if (area.empty())
        return;
    const HandColours colours = hand_colours(ui.theme(), hand);
    ui.fill(area, colours.line, std::min(ui.px(radius_small), area.width / 2));
    if (hand == Hand::second || hand == Hand::fourth)
        slanted(ui, area, colours.tint.faded(0.55), ui.px(7));
}

/// A line of small text whose middle is as near to x as the rectangle allows. Returns what it covers.
Rect centred_label(Ui& ui, const Rect& bounds, float x, float y, std::string_view words, TextStyle style, Colour ink) {
    const float wide = text_width(ui, words, style);
    const float left = std::floor(std::clamp(x - wide / 2, bounds.x, std::max(bounds.x, bounds.right() - wide)));
    const Rect place{left, y, wide, ui.face(style).line_height};
    TextLook look;
    look.style = style;
    look.ink = ink;
    look.wrap = false;
    text(ui, place, words, look);
    return place;
}

float draw_scale(Ui& ui, const Rect& track, const WorthBar& bar, float y) {
    const double step =
        round_step(bar.highest - bar.lowest, std::max(2.0, static_cast<double>(track.width / ui.px(70))));
    for (double at = std::ceil(bar.lowest / step) * step; at <= bar.highest + step * 1e-6; at += step) {
        const float x = place_of(track, bar.lowest, bar.highest, at);
        ui.fill({std::floor(x), y, 1, ui.px(3)}, ui.theme().quiet);
        centred_label(ui, track, x, y + ui.px(3), number(at), TextStyle::tiny, ui.theme().quiet);
    }
    return ui.px(4) + ui.face(TextStyle::tiny).line_height;
}

/// Ticks point upwards at the scale; a label that would touch the one before goes to a second row, or is left out.
float draw_ticks(Ui& ui, const Rect& track, const WorthBar& bar, float y) {
    if (bar.ticks.empty())
        return 0;
    std::vector<Tick> ticks = bar.ticks;
    std::stable_sort(ticks.begin(), ticks.end(), [](const Tick& a, const Tick& b) { return a.value < b.value; });
    const float size = ui.px(4);
    const float line = ui.face(TextStyle::tiny).line_height;
    std::array<float, 3> taken{track.x - ui.px(100), track.x - ui.px(100), track.x - ui.px(100)};
    std::size_t rows = 1;
    for (const Tick& tick : ticks) {
        const float x = std::floor(place_of(track, bar.lowest, bar.highest, tick.value));
        const TextStyle style = tick.strong ? TextStyle::label : TextStyle::tiny;
        const Colour ink = tick.strong ? ui.theme().ink : ui.theme().quiet;
        ui.polygon(std::array{Point{x, y}, Point{x + size, y + size * 1.5F}, Point{x - size, y + size * 1.5F}}, ink);
        const float wide = text_width(ui, tick.label, style);
        const float left = std::clamp(x - wide / 2, track.x, std::max(track.x, track.right() - wide));
        for (std::size_t row = 0; row < taken.size(); ++row)
            if (left >= taken[row] + ui.px(8)) {
                const float top = y + size * 2 + line * static_cast<float>(row);
                taken[row] = centred_label(ui, track, x, top, tick.label, style, ink).right();
                rows = std::max(rows, row + 1);
                break;
            }
    }
    return size * 2 + line * static_cast<float>(rows);
}

/// What the label of a bar's end stands beside.
struct LabelledEnd {
    Rect filled;
    bool to_the_left{};      // the fill ends at its left
    std::optional<float> at; // where a line crosses the track
    Hand hand{Hand::first};
};

/// Beside the end of the fill; beyond the line where that would cross it; on the fill where there is no room beside it.
void draw_value_label(Ui& ui, const Rect& track, const LabelledEnd& end, const std::string& words) {
    if (words.empty())
        return;
    TextLook look;
    look.style = TextStyle::small_strong;
    look.middle = true;
    look.wrap = false;
    const float wide = text_width(ui, words, look.style);
    const float gap = ui.px(8);
    const auto crossed = [&](float x) { return end.at && *end.at > x - gap / 2 && *end.at < x + wide + gap / 2; };
    const auto fits = [&](float x) { return x >= track.x + 2 && x + wide <= track.right() - 2 && !crossed(x); };
    const float after = end.filled.right() + gap, before = end.filled.x - gap - wide;
    std::array<float, 4> places{after, end.at.value_or(after) + gap, before, end.at.value_or(before) - gap - wide};
    if (end.to_the_left)
        places = {places[2], places[3], places[0], places[1]};
    const auto* const free = std::ranges::find_if(
        places, [&](float x) { return fits(x) && (x >= end.filled.right() || x + wide <= end.filled.x); });
    Rect place{free == places.end() ? 0 : *free, track.y, wide, track.height};
    if (free == places.end()) { // on a ground of its own
        place.x = end.filled.right() - wide - gap;
        if (crossed(place.x) && *end.at - gap - wide > track.x)
            place.x = *end.at - gap - wide;
        place.x = std::clamp(place.x, track.x + gap, std::max(track.x + gap, track.right() - wide - gap));
        const HandColours colours = hand_colours(ui.theme(), end.hand);
        ui.fill(place.inset(-ui.px(4), ui.px(2)), colours.tint, ui.px(3));
        look.ink = colours.ink;
    }
    place.x = std::floor(place.x);
    text(ui, place, words, look);
}

} // namespace

void meter(Ui& ui, const Rect& rect, double share, Colour fill, bool on_bar) {
    const float round = rect.height / 2;
    ui.fill(rect, on_bar ? ui.theme().bar_track : ui.theme().track, round);
    const float wide = rect.width * static_cast<float>(std::clamp(share, 0.0, 1.0));
    if (wide >= 1)
        ui.fill({rect.x, rect.y, std::max(wide, std::min(rect.height, rect.width)), rect.height}, fill, round);
}

float worth_bar(Ui& ui, const Rect& rect, const WorthBar& bar) {
    const Theme& theme = ui.theme();
    const float line = ui.face(TextStyle::tiny).line_height;
    const bool labelled = bar.reference && !bar.reference_label.empty();
    const float above = labelled ? line + ui.px(4) : 0;
    const Rect track{rect.x, rect.y + above, rect.width, ui.px(track_height)};
    ui.fill(track, theme.track, ui.px(radius_small));
    const float origin = place_of(track, bar.lowest, bar.highest, bar.origin);
    if (bar.value) {
        const float end = place_of(track, bar.lowest, bar.highest, *bar.value);
        const Rect filled{std::min(origin, end), track.y, std::max(2.0F, std::abs(end - origin)), track.height};
        hand_fill(ui, filled, bar.hand);
        LabelledEnd labelled_end{filled, end < origin, {}, bar.hand};
        if (bar.reference)
            labelled_end.at = std::floor(place_of(track, bar.lowest, bar.highest, *bar.reference));
        draw_value_label(ui, track, labelled_end, bar.value_label);
    }
    ui.fill({std::floor(origin), track.y, 1, track.height}, theme.quiet);
    if (bar.reference) {
        const float x = std::floor(place_of(track, bar.lowest, bar.highest, *bar.reference));
        const float thick = std::max(2.0F, ui.px(2));
        ui.fill({x - thick / 2, track.y - ui.px(4), thick, track.height + ui.px(7)}, theme.ink);
        if (labelled)
            centred_label(ui, track, x, rect.y, bar.reference_label, TextStyle::tiny, theme.ink);
    }
    float y = track.bottom() + ui.px(3);
    y += draw_scale(ui, track, bar, y);
    y += draw_ticks(ui, track, bar, y + ui.px(2)) + (bar.ticks.empty() ? 0 : ui.px(2));
    return y - rect.y;
}

float belief_band(Ui& ui, const Rect& rect, const BeliefBand& band) {
    const Rect track{rect.x, rect.y, rect.width, ui.px(track_height)};
    ui.fill(track, ui.theme().track, ui.px(radius_small));
    const float from = place_of(track, band.lowest, band.highest, std::min(band.from, band.to));
    const float to = place_of(track, band.lowest, band.highest, std::max(band.from, band.to));
    const Colour colour = hand_colours(ui.theme(), band.hand).line;
    const float middle = (from + to) / 2;
    const ImU32 faint = packed(colour.faded(0.25));
    const ImU32 full = packed(colour.faded(0.9));
    ImDrawList& list = ui.draw_list();
    list.AddRectFilledMultiColor({from, track.y}, {middle, track.bottom()}, faint, full, full, faint);
    list.AddRectFilledMultiColor({middle, track.y}, {std::max(to, middle + 1), track.bottom()}, full, faint, faint,
                                 full);
    for (const float x : {from, to})
        ui.fill({std::floor(x) - 1, track.y, std::max(1.0F, ui.px(1.5F)), track.height}, colour);
    if (band.reference) {
        const float x = std::floor(place_of(track, band.lowest, band.highest, *band.reference));
        ui.fill({x - 1, track.y - ui.px(3), std::max(2.0F, ui.px(2)), track.height + ui.px(6)}, ui.theme().ink);
    }
    LabelledEnd end{{from, track.y, to - from, track.height}, false, {}, band.hand};
    if (band.reference)
        end.at = place_of(track, band.lowest, band.highest, *band.reference);
    draw_value_label(ui, track, end, band.label);
    return track.height + (band.reference ? ui.px(3) : 0);
}

void credibility_cup(Ui& ui, const Rect& rect, double by_trust, double by_checking, Hand hand) {
    const HandColours colours = hand_colours(ui.theme(), hand);
    const float wall = std::max(2.0F, ui.px(2));
    const Rect inside{rect.x + wall, rect.y, rect.width - 2 * wall, rect.height - wall};
    const double trusted = std::clamp(by_trust, 0.0, 1.0);
    const double checked = std::clamp(by_checking, 0.0, 1.0 - trusted);
    Rect left = inside;
    const Rect solid = left.cut_bottom(inside.height * static_cast<float>(trusted));
    const Rect hatched = left.cut_bottom(inside.height * static_cast<float>(checked));
    ui.fill(inside, ui.theme().paper);
    ui.fill(solid, colours.line);
    ui.fill(hatched, colours.tint);
    slanted(ui, hatched, colours.line, ui.px(6));
    if (!hatched.empty())
        ui.fill({hatched.x, hatched.y, hatched.width, std::max(1.0F, ui.px(1))}, colours.line);
    // Walls and bottom: an open cup.
    ui.fill({rect.x, rect.y, wall, rect.height}, ui.theme().ink);
    ui.fill({rect.right() - wall, rect.y, wall, rect.height}, ui.theme().ink);
    ui.fill({rect.x, rect.bottom() - wall, rect.width, wall}, ui.theme().ink);
}

float rounds(Ui& ui, Point top_left, int filled, int all, Colour colour) {
    const float size = ui.px(10);
    const float gap = ui.px(4);
    for (int i = 0; i < all; ++i) {
        const Point centre{top_left.x + size / 2 + static_cast<float>(i) * (size + gap), top_left.y + size / 2};
        if (i < filled)
            ui.circle(centre, size / 2, colour);
        else
            ui.ring(centre, size / 2 - 1, colour, std::max(1.25F, ui.px(1.5F)));
    }
    return static_cast<float>(std::max(0, all)) * (size + gap) - gap;
}

} // namespace parley::desktop::ui
