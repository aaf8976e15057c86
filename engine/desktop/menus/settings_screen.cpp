// What a person may set: every change holds at once and is kept.
#include "desktop/menus/settings_tabs.hpp"
#include "desktop/screens/pages.hpp"
#include "desktop/screens/screen_memory.hpp"
#include "wording/window/settings_words.hpp"
#include "wording/window/title_words.hpp"

#include <array>

namespace parley::desktop::screens {
namespace {

struct TabOfSettings {
    wording::SettingsTab tab;
    std::string_view name; // of its scroll area
    void (*fill)(const Frame&, ui::Stack&);
};
constexpr std::array<TabOfSettings, 4> settings_tabs{{{wording::SettingsTab::display, "Display", display_tab},
                                                      {wording::SettingsTab::sound, "Sound", sound_tab},
                                                      {wording::SettingsTab::keys, "Keys", keys_tab},
                                                      {wording::SettingsTab::files, "Files", files_tab}}};

} // namespace

void settings_screen(const Frame& frame, const ui::Rect& area) {
    ui::Ui& ui = frame.ui;
    ui::Rect rest = area;
    plain_bar(frame, rest, wording::settings_label(), wording::changes_hold_at_once());
    ui::Rect sheet = menu_sheet(ui, rest, 760);
    std::vector<ui::Step> steps;
    for (const TabOfSettings& one : settings_tabs)
        steps.push_back({wording::settings_tab_label(one.tab), true, {}});
    const std::size_t chosen = std::min(frame.memory.settings_tab, settings_tabs.size() - 1);
    float height = 0;
    frame.memory.settings_tab = ui::steps(ui, "tab", sheet, steps, chosen, false, &height);
    sheet.cut_top(height + ui.px(ui::wide_gutter));
    roomy_scroll(ui, settings_tabs[chosen].name, sheet,
                 [&](ui::Stack& column) { settings_tabs[chosen].fill(frame, column); });
    if (frame.memory.binding)
        binding_dialog(frame);
}

} // namespace parley::desktop::screens
