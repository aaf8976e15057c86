#include "desktop/ui/theme.hpp"

#include "picture/palette.hpp"

#include <cmath>

namespace parley::desktop::ui {
namespace {

Colour opaque(picture::Colour colour) { return {colour.red, colour.green, colour.blue, 255}; }

std::uint8_t mixed(std::uint8_t ground, std::uint8_t over, double share) {
    return static_cast<std::uint8_t>(std::lround(ground + (over - ground) * share));
}

Theme theme_of(const picture::Palette& palette) {
    using picture::Ink;
    const auto of = [&](Ink ink) { return opaque(palette[ink]); };
    Theme made;
    made.page = of(Ink::page);
    made.paper = of(Ink::paper);
    made.ink = of(Ink::ink);
    made.quiet = of(Ink::quiet);
    made.line = of(Ink::line);
    made.edge = made.quiet;
    made.track = of(Ink::grid);
    made.bar = of(Ink::bar);
    made.bar_ink = of(Ink::on_bar);
    made.bar_quiet = blended(made.bar, made.bar_ink.faded(0.72));
    made.bar_line = blended(made.bar, made.bar_ink.faded(0.42));
    made.bar_track = blended(made.bar, made.bar_ink.faded(0.22));
    made.primary = made.ink;
    made.primary_ink = made.paper;
    made.hover = made.ink.faded(0.06);
    made.chosen = of(Ink::zone);
    for (std::size_t party = 0; party < made.hands.size(); ++party)
        made.hands[party] = {of(picture::party_ink(party)), of(picture::party_soft_ink(party)),
                             of(picture::party_deep_ink(party))};
    made.gold = of(Ink::gold);
    made.gold_ink = of(Ink::bar);
    made.tension = of(Ink::tension);
    made.good = of(Ink::green);
    made.danger = of(Ink::red);
    made.danger_ink = made.paper;
    made.focus = made.ink;
    made.focus_halo = made.paper;
    made.shade = made.bar.faded(0.62);
    return made;
}

} // namespace

Colour Colour::faded(double share) const {
    return {red, green, blue, static_cast<std::uint8_t>(std::lround(opacity * share))};
}

Colour blended(Colour ground, Colour over) {
    const double share = over.opacity / 255.0;
    return {mixed(ground.red, over.red, share), mixed(ground.green, over.green, share),
            mixed(ground.blue, over.blue, share), 255};
}

double contrast(Colour one, Colour other) {
    return picture::contrast({one.red, one.green, one.blue}, {other.red, other.green, other.blue});
}

const Theme& theme(ThemeName name) {
    static const Theme light = theme_of(picture::palette(picture::Theme::light));
    static const Theme dark = theme_of(picture::palette(picture::Theme::dark));
    static const Theme high_contrast = theme_of(picture::palette(picture::Theme::high_contrast));
    switch (name) {
    case ThemeName::light:
        return light;
    case ThemeName::dark:
        return dark;
    case ThemeName::high_contrast:
        return high_contrast;
    }
    return light;
}

} // namespace parley::desktop::ui
