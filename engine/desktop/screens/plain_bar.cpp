// The bar of the screens that are no game: title, a line beneath it, the way back.
#include "desktop/screens/frame.hpp"
#include "desktop/ui/controls.hpp"

namespace parley::desktop::screens {

void plain_bar(const Frame& frame, ui::Rect& area, std::string_view title, std::string_view line) {
    ui::Ui& ui = frame.ui;
    const ui::Theme& theme = ui.theme();
    ui::Rect bar = area.cut_top(ui.px(ui::bar_height));
    ui.fill(bar, theme.bar);
    bar = bar.inset(ui.px(ui::wide_gutter), 0);
    ui::ButtonLook look;
    look.key = "Esc";
    look.small = look.on_bar = true;
    const float width = ui::button_width(ui, "Back", look);
    ui::Rect place = bar.cut_right(width);
    place = place.centred(width, ui.px(ui::small_control_height));
    bar.cut_right(ui.px(ui::gutter));
    const float lead = ui.face(ui::TextStyle::lead).line_height;
    const float small = line.empty() ? 0 : ui.face(ui::TextStyle::small).line_height + ui.px(2);
    ui::Rect words = bar.centred(bar.width, lead + small);
    ui::text(ui, words.cut_top(lead), title, {.style = ui::TextStyle::lead, .ink = theme.bar_ink, .shorten = true});
    words.cut_top(ui.px(2));
    if (!line.empty())
        ui::text(ui, words, line, {.style = ui::TextStyle::small, .ink = theme.bar_quiet, .shorten = true});
    if (ui::button(ui, "back", place, "Back", look)) {
        frame.want(intent::DismissNotice{}); // else the first press would only put the notice away
        frame.want(intent::Back{});
    }
}

} // namespace parley::desktop::screens
