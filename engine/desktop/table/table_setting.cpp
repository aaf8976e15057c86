#include "desktop/model/program.hpp"
#include "desktop/model/sitting.hpp"
#include "desktop/screens/news_lines.hpp"
#include "desktop/screens/scenery.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "desktop/table/table_parts.hpp"
#include "desktop/ui/canvas.hpp"
#include "picture/map/map_picture.hpp"
#include "seat/model.hpp"
#include "seat/page.hpp"
#include "seat/preparing.hpp"
#include "wording/phrase.hpp"
#include "wording/window/pages_words.hpp"
#include "wording/window/table_words.hpp"

#include <cmath>

namespace parley::desktop::screens {

namespace {

// The buttons that bring the map nearer and take it farther away, at scale 1, at its upper right corner.
constexpr float zoom_width = 34, zoom_height = 30, zoom_step = 36, zoom_margin = 10;

/// What the map draws beside the view: what is being drafted, or what lies before us.
picture::map::MapAttention attention(const Frame& frame) {
    const rules::ProposePackage drafting = seat::drafted(frame.model());
    if (!drafting.package.articles.empty())
        return {drafting.package, {}, {}};
    if (const auto author = seat::answered(frame.model(), frame.sitting().view()); author)
        if (const auto theirs = frame.sitting().view().open().proposals[author->index()])
            return {theirs->package, {}, {}};
    return {};
}

picture::map::MapView view_now(const Frame& frame, const picture::map::MapSheet& sheet, picture::Size size) {
    if (!frame.memory.map_view || frame.memory.map_number != frame.scenery.map_number())
        frame.memory.map_view = sheet.first_view(size);
    frame.memory.map_number = frame.scenery.map_number();
    return *frame.memory.map_view;
}

/// Wheel to zoom about the pointer, drag to move, + and − buttons, and arrows while it has the focus.
void steer(const Frame& frame, const ui::Rect& rect, const picture::map::MapWindow& window, float per_pixel) {
    ui::Ui& ui = frame.ui;
    const ui::FrameInput& input = ui.input();
    const ui::Point pointer = input.pointer.value_or(rect.centre());
    const ui::Hit hit = ui.interact("map", rect, true, {.horizontal = true, .vertical = true});
    const picture::Point about{(pointer.x - rect.x) / per_pixel, (pointer.y - rect.y) / per_pixel};
    constexpr double step = 1.25;
    constexpr double key_pixels = 60;
    if (hit.hovered && input.wheel != 0)
        frame.memory.map_view = window.zoomed(std::pow(step, static_cast<double>(input.wheel)), about);
    if (hit.held && frame.memory.map_held_at) {
        const ui::Point from = *frame.memory.map_held_at;
        frame.memory.map_view = window.dragged((pointer.x - from.x) / per_pixel, (pointer.y - from.y) / per_pixel);
    }
    frame.memory.map_held_at = hit.held ? std::optional(pointer) : std::nullopt;
    if (hit.hovered || hit.held)
        ui.set_pointer(ui::PointerShape::hand);
    if (const auto chord = ui.key_for(ui.id("map"))) {
        if (chord->key == ui::Key::left)
            frame.memory.map_view = window.dragged(key_pixels, 0);
        else if (chord->key == ui::Key::right)
            frame.memory.map_view = window.dragged(-key_pixels, 0);
        else if (chord->key == ui::Key::up)
            frame.memory.map_view = window.dragged(0, key_pixels);
        else if (chord->key == ui::Key::down)
            frame.memory.map_view = window.dragged(0, -key_pixels);
    }
    if (hit.focused)
        ui.draw_focus(rect.inset(2), 0);
    ui::Rect corner{rect.right() - ui.px(zoom_width + zoom_margin), rect.y + ui.px(zoom_margin), ui.px(zoom_width),
                    ui.px(zoom_height)};
    ui::ButtonLook look;
    look.small = true;
    const picture::Point middle{window.size().width / 2, window.size().height / 2};
    look.tip = wording::table_line(wording::TableLine::map_nearer);
    if (ui::button(ui, "nearer", corner, "+", look))
        frame.memory.map_view = window.zoomed(step * step, middle);
    corner.y += ui.px(zoom_step);
    look.tip = wording::table_line(wording::TableLine::map_farther);
    if (ui::button(ui, "farther", corner, "−", look))
        frame.memory.map_view = window.zoomed(1 / (step * step), middle);
}

std::uint64_t bits(double value) { return static_cast<std::uint64_t>(std::llround(value * 1e6)); }

} // namespace

void table_map(const Frame& frame, const ui::Rect& area) {
    ui::Ui& ui = frame.ui;
    const Sitting& sitting = frame.sitting();
    const picture::map::MapSheet* sheet = frame.scenery.map_of(sitting.scenario());
    if (sheet == nullptr || area.empty()) {
        ui.fill(area, ui.theme().page);
        ui::empty_state(ui, area, frame.scenery.map_problem());
        return;
    }
    const auto per_pixel = static_cast<float>(ui.look().scale);
    const picture::Size size{area.width / per_pixel, area.height / per_pixel};
    const picture::map::MapWindow window(view_now(frame, *sheet, size), size);
    const picture::map::MapView& view = window.view();
    const std::uint64_t where =
        key_from({frame.scenery.map_number(), bits(view.centre.east_km), bits(view.centre.north_km), bits(view.zoom),
                  bits(size.width), bits(size.height), bits(ui.look().scale)});
    const picture::Picture& land =
        frame.scenery.kept("map land", where, [&] { return picture::map::land_picture(*sheet, view, size); });
    const picture::Picture& sites =
        frame.scenery.kept("map sites", key_from({where, frame.program.changes, sitting.seat.index()}), [&] {
            picture::map::MapAttention what = attention(frame);
            what.kept_clear = picture::Box{size.width - zoom_width - 2 * zoom_margin, 0, zoom_width + 2 * zoom_margin,
                                           2 * zoom_margin + zoom_step + zoom_height};
            return picture::map::sites_picture(*sheet, sitting.view(), what, view, size, ui::picture_measure(ui));
        });
    ui.push_clip(area);
    ui::draw_picture(ui, "land", area, land);
    ui::draw_picture(ui, "sites", area, sites);
    ui.pop_clip();
    steer(frame, area, window, per_pixel);
}

void table_setting(const Frame& frame, const ui::Rect& area) {
    ui::Ui& ui = frame.ui;
    ui::Rect rest = area;
    const ui::Rect map = rest.cut_top(std::min(area.height * 0.52F, std::max(area.width, ui.px(240))));
    table_map(frame, map);
    ui.line({map.x, map.bottom()}, {map.right(), map.bottom()}, ui.theme().line);
    const float margin = ui.px(ui::gutter);
    ui::scroll(ui, "setting", rest, [&](ui::Stack& whole) {
        const ui::Rect page = whole.rest();
        ui::Stack column(
            ui, {page.x + margin, page.y + margin, std::max(ui.px(120), whole.width() - 2 * margin), page.height});
        const rules::View view = frame.sitting().view();
        if (const std::string& goal = view.goal().text; !goal.empty()) {
            column.section(wording::from_the_capital(view));
            column.text(wording::ended(goal), {.style = ui::TextStyle::document_bold});
            column.space(16);
        }
        const seat::Feed& feed = frame.model().feed;
        bool titled = false;
        for (std::size_t i = feed.size(); i-- > 0;) {
            const seat::Told& told = feed.lines()[i];
            if (told.meeting != feed.meeting() || !std::holds_alternative<rules::OccurrenceFired>(told.event.what))
                continue;
            if (!titled)
                column.section(wording::heading(wording::Heading::cables));
            titled = true;
            cutting_card(frame, column, told);
        }
        column.space(8);
        whole.take(column.top() - page.y);
    });
}

} // namespace parley::desktop::screens
