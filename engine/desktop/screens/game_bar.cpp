// The dark bar of a game. What does not fit beside one another is said more briefly, then in two rows: the place and
// the menu above, the beats and the dials below.
#include "desktop/model/sitting.hpp"
#include "desktop/screens/frame.hpp"
#include "desktop/screens/game_dials.hpp"
#include "desktop/screens/game_place.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/ui/controls.hpp"
#include "wording/window/pages_place.hpp"

#include <array>
#include <cmath>

namespace parley::desktop::screens {
namespace {

constexpr float block_gap = 28, dial_gap = 20, beat_gap = 5, beat_padding = 12;

/// How high a row is where there are two of them, at scale 1. In a low window the upper one says where, and not when.
float row_of_two(const ui::Ui& ui, bool upper) { return !ui.low() ? 52 : upper ? 36 : 46; }

enum class Beats : std::uint8_t { all, present, none };

/// How much of the bar is shown, and in how many rows.
struct BarPlan {
    bool two_rows{};
    Beats beats{};
    bool compact{};
};
constexpr std::array<BarPlan, 6> plans{{{false, Beats::all, false},
                                        {false, Beats::present, false},
                                        {true, Beats::all, false},
                                        {true, Beats::present, false},
                                        {true, Beats::present, true},
                                        {true, Beats::none, true}}};

float pill_width(const ui::Ui& ui, const Beat& beat) {
    return ui::text_width(ui, beat.label, ui::TextStyle::small_strong) + 2 * ui.px(beat_padding);
}

bool is_shown(const Beat& beat, Beats beats) { return beats == Beats::all || (beats == Beats::present && beat.here); }

float beats_width(const ui::Ui& ui, const GamePlace& place, Beats beats) {
    float width = 0;
    for (const Beat& beat : place.beats)
        if (is_shown(beat, beats))
            width += pill_width(ui, beat) + ui.px(beat_gap);
    return width;
}

float dials_width(const ui::Ui& ui, const std::vector<Dial>& dials, bool compact) {
    float width = 0;
    for (const Dial& dial : dials)
        width += dial_width(ui, dial, compact) + ui.px(dial_gap);
    return width;
}

float place_width(const ui::Ui& ui, const GamePlace& place) {
    return std::max(ui::text_width(ui, place.title, ui::TextStyle::lead),
                    ui::text_width(ui, place.line, ui::TextStyle::small));
}

class Bar {
  public:
    Bar(const Frame& frame, ui::Rect& area)
        : frame_(frame),
          ui_(frame.ui),
          place_(game_place(frame.sitting())),
          dials_(game_dials(frame.sitting())) {
        menu_.small = menu_.on_bar = true;
        const float inside = area.width - 2 * ui_.px(ui::wide_gutter);
        plan_ = plans.back();
        for (const BarPlan& plan : plans)
            if (needed(plan) <= inside) {
                plan_ = plan;
                break;
            }
    }

    void draw(ui::Rect& area) {
        const float height =
            plan_.two_rows ? ui_.px(row_of_two(ui_, true)) + ui_.px(row_of_two(ui_, false)) : ui_.px(ui::bar_height);
        ui::Rect bar = area.cut_top(height);
        ui_.fill(bar, ui_.theme().bar);
        bar = bar.inset(ui_.px(ui::wide_gutter), 0);
        if (plan_.two_rows) {
            ui::Rect upper = bar.cut_top(ui_.px(row_of_two(ui_, true)));
            menu_place_ = cut_menu(upper);
            draw_place(upper);
            draw_beats(bar);
            draw_dials(bar);
        } else {
            menu_place_ = cut_menu(bar);
            draw_place(bar.cut_left(place_width(ui_, place_)));
            bar.cut_left(ui_.px(block_gap));
            draw_beats(bar);
            draw_dials(bar);
        }
        if (ui::button(ui_, "menu", menu_place_, menu_word(), menu_))
            frame_.memory.paper = Paper::menu;
    }

  private:
    [[nodiscard]] static std::string_view menu_word() { return wording::menu_word(wording::MenuWord::menu); }
    [[nodiscard]] float needed(const BarPlan& plan) const {
        const float lower =
            beats_width(ui_, place_, plan.beats) + ui_.px(block_gap) + dials_width(ui_, dials_, plan.compact);
        if (plan.two_rows)
            return lower;
        return place_width(ui_, place_) + ui_.px(block_gap) + lower + ui::button_width(ui_, menu_word(), menu_);
    }

    ui::Rect cut_menu(ui::Rect& row) {
        const float width = ui::button_width(ui_, menu_word(), menu_);
        const ui::Rect place = row.cut_right(width).centred(width, ui_.px(ui::small_control_height));
        row.cut_right(ui_.px(dial_gap));
        return {place.x, std::floor(place.y), place.width, place.height};
    }

    void draw_place(const ui::Rect& rect) {
        const float lead = ui_.face(ui::TextStyle::lead).line_height;
        const float small = ui_.face(ui::TextStyle::small).line_height;
        const bool with_line = !plan_.two_rows || !ui_.low();
        ui::Rect words = rect.centred(rect.width, lead + (with_line ? small : 0));
        words.y = std::floor(words.y);
        ui::text(ui_, words.cut_top(lead), place_.title,
                 {.style = ui::TextStyle::lead, .ink = ui_.theme().bar_ink, .shorten = true});
        if (with_line)
            ui::text(ui_, words.cut_top(small), place_.line,
                     {.style = ui::TextStyle::small, .ink = ui_.theme().bar_quiet, .shorten = true});
    }

    void draw_beats(ui::Rect& row) {
        const ui::Theme& theme = ui_.theme();
        const float high = ui_.px(ui::small_control_height);
        for (const Beat& beat : place_.beats) {
            if (!is_shown(beat, plan_.beats))
                continue;
            const ui::Rect cut = row.cut_left(pill_width(ui_, beat));
            const ui::Rect pill{cut.x, std::floor(cut.centre().y - high / 2), cut.width, high};
            row.cut_left(ui_.px(beat_gap));
            if (beat.here)
                ui_.fill(pill, theme.bar_ink, high / 2);
            else
                ui_.outline(pill, theme.bar_track, std::max(1.0F, ui_.px(1)), high / 2);
            ui::text(ui_, pill, beat.label,
                     {.style = beat.here ? ui::TextStyle::small_strong : ui::TextStyle::small,
                      .ink = beat.here ? theme.bar : theme.bar_quiet,
                      .align = ui::Align::centre,
                      .wrap = false,
                      .middle = true});
        }
    }

    /// At the right of the row, beginning with the first.
    void draw_dials(ui::Rect row) {
        const float gap = ui_.px(dial_gap);
        const float all = dials_width(ui_, dials_, plan_.compact) - (plan_.two_rows ? gap : 0);
        row = row.cut_right(std::max(0.0F, all));
        for (const Dial& dial : dials_) {
            draw_dial(frame_, row.cut_left(dial_width(ui_, dial, plan_.compact)).inset(0, ui_.px(ui_.low() ? 3 : 6)),
                      dial, plan_.compact);
            row.cut_left(gap);
        }
    }

    const Frame& frame_;
    ui::Ui& ui_;
    GamePlace place_;
    std::vector<Dial> dials_;
    ui::ButtonLook menu_;
    BarPlan plan_;
    ui::Rect menu_place_; // so that Tab reaches it after the dials
};

} // namespace

void game_bar(const Frame& frame, ui::Rect& area) { Bar(frame, area).draw(area); }

} // namespace parley::desktop::screens
