// What a person may set: every change holds at once and is kept.
#include "desktop/menus/settings_tabs.hpp"

#include <array>

namespace parley::desktop::screens {
namespace {

struct SettingsTab {
    std::string_view label;
    void (*fill)(const Frame&, ui::Stack&);
};
constexpr std::array<SettingsTab, 4> settings_tabs{
    {{"Display", display_tab}, {"Sound", sound_tab}, {"Keys", keys_tab}, {"Files", files_tab}}};

} // namespace

void settings_screen(const Frame& frame, const ui::Rect& area) {
    ui::Ui& ui = frame.ui;
    ui::Rect rest = area;
    plain_bar(frame, rest, "Settings", "Every change holds at once and is kept");
    ui::Rect sheet = menu_sheet(ui, rest, 760);
    std::vector<ui::Step> steps;
    for (const SettingsTab& tab : settings_tabs)
        steps.push_back({std::string(tab.label), true, {}});
    const std::size_t chosen = std::min(frame.memory.settings_tab, settings_tabs.size() - 1);
    float height = 0;
    frame.memory.settings_tab = ui::steps(ui, "tab", sheet, steps, chosen, false, &height);
    sheet.cut_top(height + ui.px(ui::wide_gutter));
    roomy_scroll(ui, settings_tabs[chosen].label, sheet,
                 [&](ui::Stack& column) { settings_tabs[chosen].fill(frame, column); });
    if (frame.memory.binding)
        binding_dialog(frame);
}

} // namespace parley::desktop::screens
