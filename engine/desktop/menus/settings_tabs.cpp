#include "desktop/menus/settings_tabs.hpp"

#include "core/plain_text.hpp"
#include "desktop/menus/title_sheet.hpp"
#include "desktop/model/program.hpp"
#include "desktop/settings/settings_file.hpp"
#include "game/saves.hpp"
#include "wording/phrase.hpp"
#include "wording/window/debrief_words.hpp"
#include "wording/window/saves_words.hpp"
#include "wording/window/settings_words.hpp"

#include <algorithm>
#include <array>

namespace parley::desktop::screens {
namespace {

constexpr std::array scale_percents{75, 100, 125, 150, 175, 200};

struct ThemeChoice {
    ui::ThemeName name;
    std::string_view id;
    wording::ColourTheme spoken;
};
constexpr std::array<ThemeChoice, 3> theme_choices{
    {{ui::ThemeName::light, "light", wording::ColourTheme::light},
     {ui::ThemeName::dark, "dark", wording::ColourTheme::dark},
     {ui::ThemeName::high_contrast, "contrast", wording::ColourTheme::high_contrast}}};

constexpr float swatch_margin = 24; // between the edge of a small sheet and its words, at scale 1

/// A small sheet in the theme's own colours.
bool theme_swatch(const Frame& frame, const ui::Rect& rect, const ThemeChoice& choice) {
    ui::Ui& ui = frame.ui;
    const ui::Theme& its = ui::theme(choice.name);
    const bool chosen = frame.program.settings.theme == choice.name;
    const ui::Hit hit = ui.interact("theme/" + std::string(choice.id), rect);
    const float round = ui.px(ui::radius);
    ui.fill(rect, its.page, round);
    const float bar = ui.px(14);
    ui.fill({rect.x, rect.y, rect.width, bar}, its.bar, round);
    ui.fill({rect.x, rect.y + bar / 2, rect.width, bar / 2}, its.bar);
    ui::Rect sheet =
        ui::Rect{rect.x, rect.y + bar, rect.width, rect.height - bar}.inset(ui.px(swatch_margin / 2), ui.px(10));
    ui.fill(sheet, its.paper, ui.px(ui::radius_small));
    sheet = sheet.inset(ui.px(swatch_margin / 2), ui.px(8));
    const float line = ui.face(ui::TextStyle::document_bold).line_height;
    ui::text(ui, sheet.cut_top(line), wording::colour_theme_label(choice.spoken),
             {.style = ui::TextStyle::document_bold, .ink = its.ink, .shorten = true});
    sheet.cut_top(ui.px(4));
    const float high = ui.px(18);
    for (const std::size_t party : {std::size_t{0}, std::size_t{1}}) {
        const ui::Rect bracket{sheet.x + static_cast<float>(party) * sheet.width * 0.5F, sheet.y, sheet.width * 0.44F,
                               high};
        ui.fill(bracket, its.hands[party].tint, ui.px(2));
        ui.fill({bracket.x, bracket.bottom() - ui.px(2), bracket.width, ui.px(2)}, its.hands[party].line);
    }
    ui.outline(rect, chosen ? ui.theme().ink : ui.theme().line, std::max(1.0F, ui.px(chosen ? 3 : 1)), round);
    if (hit.hovered && !chosen)
        ui.outline(rect, ui.theme().edge, std::max(1.0F, ui.px(2)), round);
    if (hit.focused)
        ui.draw_focus(rect, round);
    return hit.activated;
}

void theme_row(const Frame& frame, ui::Stack& column) {
    column.section(wording::colours_heading());
    const int all = static_cast<int>(theme_choices.size());
    const float each = (column.width() - static_cast<float>(all - 1) * frame.ui.px(12)) / static_cast<float>(all);
    const bool beside = std::ranges::all_of(theme_choices, [&](const ThemeChoice& choice) {
        const std::string label = wording::colour_theme_label(choice.spoken);
        return ui::text_width(frame.ui, label, ui::TextStyle::document_bold) + 2 * frame.ui.px(swatch_margin) < each;
    });
    const int count = beside ? all : 1;
    std::vector<ui::Rect> places;
    if (beside)
        places = column.row(112).columns(count, frame.ui.px(12));
    else
        for (std::size_t i = 0; i < theme_choices.size(); ++i) {
            places.push_back(column.row(104));
            column.space(8);
        }
    for (std::size_t i = 0; i < theme_choices.size(); ++i)
        if (theme_swatch(frame, places[i], theme_choices[i]))
            change_settings(frame, [&](Settings& s) { s.theme = theme_choices[i].name; });
    column.space(ui::wide_gutter);
}

void scale_row(const Frame& frame, ui::Stack& column) {
    column.section(wording::scale_heading());
    std::vector<ui::Step> steps;
    std::size_t chosen = scale_percents.size(); // none, where the file says something between
    for (std::size_t i = 0; i < scale_percents.size(); ++i) {
        steps.push_back({wording::setting_in_per_cent(scale_percents[i]), true, {}});
        if (scale_percents[i] == frame.program.settings.scale_percent)
            chosen = i;
    }
    float height = 0;
    const std::size_t pressed = ui::steps(frame.ui, "scale", column.rest(), steps, chosen, false, &height);
    column.take(height);
    column.space(ui::wide_gutter);
    if (pressed != chosen)
        change_settings(frame, [&](Settings& s) { s.scale_percent = scale_percents[pressed]; });
}

/// A clause as the table shows it, in the colours and the size that were chosen.
void preview_card(const Frame& frame, ui::Stack& column) {
    ui::card(column, [&](ui::Stack& inside) {
        const wording::SampleArticle clause = wording::sample_clause();
        inside.title(clause.title, clause.standing, ui::TextStyle::document_bold);
        const std::vector<ui::Span> spans = sample_spans(clause);
        inside.take(ui::text_flow(frame.ui, "preview", inside.rest(), spans).height);
    });
    column.space(ui::wide_gutter);
}

bool switch_row(ui::Stack& column, std::string_view name, std::string_view label, bool& value) {
    const bool changed = ui::toggle(column.ui(), name, column.row(ui::control_height), label, value);
    column.space(4);
    return changed;
}

bool percent_row(ui::Stack& column, std::string_view name, std::string label, int& value, int lowest = 0,
                 int highest = 100, int step = 5) {
    ui::SliderLook look;
    look.lowest = lowest;
    look.highest = highest;
    look.step = step;
    look.label = std::move(label);
    look.value = wording::setting_in_per_cent(value);
    const bool changed = ui::slider(column.ui(), name, column.row(ui::slider_height), value, look);
    column.space(8);
    return changed;
}

/// What reports are laid out for when they are printed.
void paper_row(const Frame& frame, ui::Stack& column) {
    column.section(wording::paper_heading());
    constexpr std::array papers{report::Paper::a4, report::Paper::letter};
    const std::vector<ui::Step> steps{
        {wording::paper_label(wording::PaperSheet::a4), true, wording::paper_tip(wording::PaperSheet::a4)},
        {wording::paper_label(wording::PaperSheet::letter), true, wording::paper_tip(wording::PaperSheet::letter)}};
    const std::size_t chosen = paper_of(frame.program.settings) == papers[0] ? 0 : 1;
    float height = 0;
    const std::size_t pressed = ui::steps(frame.ui, "paper", column.rest(), steps, chosen, false, &height);
    column.take(height);
    column.space(ui::wide_gutter);
    if (pressed != chosen)
        change_settings(frame, [&](Settings& s) { s.paper = papers[pressed]; });
}

void path_row(ui::Stack& column, std::string_view label, const std::string& path) {
    column.section(label);
    column.text(path);
    column.space(ui::wide_gutter);
}

template <class Found>
std::string path_or_problem(const Found& found) {
    return found ? core::visible(found->string()) : wording::ended(storage::sentence(found.error()));
}

} // namespace

void display_tab(const Frame& frame, ui::Stack& column) {
    theme_row(frame, column);
    preview_card(frame, column);
    scale_row(frame, column);
    Settings wanted = frame.program.settings;
    bool changed = percent_row(column, "document size", wording::document_size_label(), wanted.document_percent,
                               least_document_percent, most_document_percent, 10);
    column.space(4);
    changed = switch_row(column, "full screen", wording::full_screen_label(), wanted.window.full_screen) || changed;
    changed = switch_row(column, "reduced motion", wording::less_motion_label(), wanted.reduced_motion) || changed;
    changed = switch_row(column, "hints", wording::hints_label(), wanted.hints) || changed;
    changed = switch_row(column, "warnings", wording::warnings_label(), wanted.warnings) || changed;
    if (changed)
        frame.want(intent::UseSettings{bounded(std::move(wanted))});
    if (!frame.ui.font_notice().empty()) {
        column.space(8);
        column.text(frame.ui.font_notice(), {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
    }
}

void sound_tab(const Frame& frame, ui::Stack& column) {
    Settings wanted = frame.program.settings;
    bool changed = switch_row(column, "mute", wording::silence_label(), wanted.volumes.muted);
    column.space(8);
    changed = percent_row(column, "master volume", wording::master_volume_label(), wanted.volumes.master) || changed;
    changed = percent_row(column, "effects volume", wording::effects_volume_label(), wanted.volumes.effects) || changed;
    changed = percent_row(column, "signals volume", wording::signals_volume_label(), wanted.volumes.signals) || changed;
    if (changed)
        frame.want(intent::UseSettings{bounded(std::move(wanted))});
    if (!frame.program.sound_notice.empty()) {
        column.space(8);
        column.text(frame.program.sound_notice, {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
    }
    column.space(8);
    column.text(wording::nothing_by_sound_alone(), {.style = ui::TextStyle::small, .ink = frame.ui.theme().quiet});
}

void files_tab(const Frame& frame, ui::Stack& column) {
    paper_row(frame, column);
    path_row(column, wording::settings_file_heading(), path_or_problem(settings_path()));
    path_row(column, wording::kept_games_heading(), path_or_problem(game::saves_directory()));
    std::string scenarios;
    for (const ScenarioCard& card : frame.program.library)
        scenarios += (scenarios.empty() ? "" : "\n") + core::visible(card.path.string());
    path_row(column, wording::scenario_files_heading(), scenarios.empty() ? wording::no_scenario_file() : scenarios);
}

} // namespace parley::desktop::screens
