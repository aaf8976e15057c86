#include "desktop/screens/game_dials.hpp"

#include "desktop/model/sitting.hpp"
#include "desktop/ui/bars.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/metrics.hpp"
#include "rules/amounts.hpp"
#include "seat/model.hpp"
#include "wording/pages/horizon.hpp"
#include "wording/window/pages_numbers.hpp"

#include <cmath>

namespace parley::desktop::screens {
namespace {

using seat::Number;

constexpr float meter_width = 88, column_width = 11, column_gap = 3, column_height = 16, round_step = 14;
constexpr int most_rounds = 8; // above that capital is a number

Dial dial_of(std::string name, wording::DialWords words, int value, const seat::Number& number) {
    Dial dial;
    dial.name = std::move(name);
    dial.caption = std::move(words.caption);
    dial.brief = std::move(words.brief);
    dial.words = std::move(words.words);
    dial.figure = std::to_string(value);
    dial.value = value;
    dial.number = number;
    return dial;
}

void add_trust(const rules::View& view, std::vector<Dial>& dials) {
    const rules::PartyId us = view.seat();
    const bool two = view.scenario().party_count() == 2;
    const auto& trust = view.open().trust;
    for (std::size_t p = 0; p < view.scenario().party_count(); ++p) {
        const rules::PartyId them(p);
        if (them == us)
            continue;
        const std::string whose = two ? "" : "/" + view.scenario().at(them).id;
        dials.push_back(dial_of("dial/our-trust" + whose, wording::our_trust_dial(view.scenario(), them),
                                trust[us.index()][p], {Number::Kind::trust, them, us, {}}));
        dials.back().figure = wording::trust_figure(view, us, them);
        dials.push_back(dial_of("dial/their-trust" + whose, wording::their_trust_dial(view.scenario(), them),
                                trust[p][us.index()], {Number::Kind::trust, us, them, {}}));
        dials.back().figure = wording::trust_figure(view, them, us);
    }
}

Dial home_dial(const rules::View& view) {
    std::size_t weakest = 0;
    for (std::size_t c = 0; c < view.constituency_count(); ++c)
        if (view.own().support[c] < view.own().support[weakest])
            weakest = c;
    const rules::ConstituencyId id(weakest);
    Dial dial = dial_of("dial/home", wording::home_dial(view, id), view.own().support[weakest],
                        {Number::Kind::support, view.seat(), {}, id});
    for (std::size_t c = 0; c < view.constituency_count(); ++c)
        dial.columns.push_back({view.own().support[c], c == weakest});
    return dial;
}

/// The words and the figure of a dial, beside what is drawn.
float words_width(const ui::Ui& ui, const Dial& dial, bool compact) {
    const float figure = ui::text_width(ui, dial.figure, ui::TextStyle::strong);
    if (dial.words.empty() || compact)
        return figure;
    return ui::text_width(ui, dial.words, ui::TextStyle::small) + ui.px(6) + figure;
}

const std::string& caption_of(const Dial& dial, bool compact) {
    return compact && !dial.brief.empty() ? dial.brief : dial.caption;
}

bool has_rounds(const Dial& dial, bool compact) { return dial.rounds > 0 && dial.rounds <= most_rounds && !compact; }

void draw_columns(ui::Ui& ui, float x, float bottom, const Dial& dial) {
    const ui::Theme& theme = ui.theme();
    for (const HomeColumn& column : dial.columns) {
        const ui::Rect track{x, bottom - ui.px(column_height), ui.px(column_width), ui.px(column_height)};
        ui.fill(track, theme.bar_track, 1);
        const float share = static_cast<float>(std::clamp(column.support, 0, 100)) / 100;
        const float high = std::max(2.0F, std::round(track.height * share));
        ui.fill({track.x, bottom - high, track.width, high}, column.weakest ? theme.gold : theme.bar_quiet, 1);
        x += ui.px(column_width + column_gap);
    }
}

} // namespace

std::vector<Dial> game_dials(const Sitting& sitting) {
    const rules::View view = sitting.view();
    const seat::Unlocked shown = seat::unlocked(sitting.model(), view);
    std::vector<Dial> dials;
    if (sitting.page() == seat::PageKind::curtain)
        return dials;
    dials.push_back(dial_of("dial/tension", wording::tension_dial(), view.open().tension, {}));
    dials.back().meter = true;
    add_trust(view, dials);
    if (shown.home && view.constituency_count() > 0)
        dials.push_back(home_dial(view));
    if (shown.capital) {
        dials.push_back(dial_of("dial/capital", wording::capital_dial(), view.own().capital,
                                {Number::Kind::capital, view.seat(), {}, {}}));
        dials.back().rounds = view.scenario().most_capital;
    }
    if (!view.mandate().instructions.empty()) {
        dials.push_back(dial_of("dial/standing", wording::standing_dial(), view.own().authority.standing,
                                {Number::Kind::standing, view.seat(), {}, {}}));
        dials.back().rounds = rules::amounts::standing_at_start;
    }
    return dials;
}

float dial_width(const ui::Ui& ui, const Dial& dial, bool compact) {
    float width = words_width(ui, dial, compact);
    if (dial.meter && !compact)
        width += ui.px(meter_width + 8);
    if (!dial.columns.empty())
        width += static_cast<float>(dial.columns.size()) * ui.px(column_width + column_gap) + ui.px(6);
    if (has_rounds(dial, compact))
        width = static_cast<float>(dial.rounds) * ui.px(round_step);
    width = std::max(width, ui::text_width(ui, caption_of(dial, compact), ui::TextStyle::tiny));
    return std::max(width, ui.px(ui::smallest_control)) + 1;
}

void draw_dial(const Frame& frame, const ui::Rect& rect, const Dial& dial, bool compact) {
    ui::Ui& ui = frame.ui;
    const ui::Theme& theme = ui.theme();
    const ui::Hit hit = ui.interact(dial.name, rect);
    const ui::Rect around = rect.inset(-ui.px(5), 0);
    if (hit.hovered)
        ui.fill(around, theme.bar_track, ui.px(ui::radius_small));
    const float caption = ui.face(ui::TextStyle::tiny).line_height;
    const float value = ui.face(ui::TextStyle::strong).line_height;
    const float top = std::floor(rect.y + (rect.height - caption - value - ui.px(2)) / 2);
    if (const std::string& above = caption_of(dial, compact); !above.empty())
        ui::text(ui, {rect.x, top, rect.width, caption}, above,
                 {.style = ui::TextStyle::tiny, .ink = theme.bar_quiet, .wrap = false});
    const ui::Rect line{rect.x, top + caption + ui.px(2), rect.width, value};
    float x = line.x;
    if (has_rounds(dial, compact)) {
        ui::rounds(ui, {x, std::floor(line.centre().y - ui.px(5))}, dial.value, dial.rounds, theme.bar_ink);
    } else {
        if (dial.meter && !compact) {
            const float high = ui.px(7);
            ui::meter(ui, {x, std::floor(line.centre().y - high / 2), ui.px(meter_width), high}, dial.value / 100.0,
                      theme.gold, true);
            x += ui.px(meter_width + 8);
        }
        if (!dial.columns.empty()) {
            draw_columns(ui, x, std::floor(line.centre().y + ui.px(column_height) / 2), dial);
            x += static_cast<float>(dial.columns.size()) * ui.px(column_width + column_gap) + ui.px(6);
        }
        if (!compact && !dial.words.empty()) {
            const float wide = ui::text_width(ui, dial.words, ui::TextStyle::small);
            ui::text(ui, {x, line.y, wide, line.height}, dial.words,
                     {.style = ui::TextStyle::small, .ink = theme.bar_ink, .wrap = false, .middle = true});
            x += wide + ui.px(6);
        }
        ui::text(ui, {x, line.y, rect.right() - x, line.height}, dial.figure,
                 {.style = ui::TextStyle::strong, .ink = theme.bar_ink, .wrap = false, .middle = true});
    }
    if (hit.focused)
        ui.draw_focus(around, ui.px(ui::radius_small));
    if (hit.activated)
        frame.want(intent::OpenReceipt{dial.number});
}

} // namespace parley::desktop::screens
