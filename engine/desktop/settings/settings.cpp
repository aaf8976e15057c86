#include "desktop/settings/settings.hpp"

#include "desktop/settings/locale_paper.hpp"

#include <algorithm>

namespace parley::desktop {

Settings bounded(Settings settings) {
    settings.scale_percent = std::clamp(settings.scale_percent, least_scale_percent, most_scale_percent);
    settings.document_percent = std::clamp(settings.document_percent, least_document_percent, most_document_percent);
    settings.window.width = std::clamp(settings.window.width, least_window_width, most_window_width);
    settings.window.height = std::clamp(settings.window.height, least_window_height, most_window_height);
    for (int* volume : {&settings.volumes.master, &settings.volumes.effects, &settings.volumes.signals})
        *volume = std::clamp(*volume, 0, 100);
    for (std::string* name :
         {&settings.last.scenario, &settings.last.seat, &settings.last.opponent, &settings.last.strength})
        if (name->size() > most_name_bytes)
            name->clear();
    return settings;
}

report::Paper paper_of(const Settings& settings) { return settings.paper ? *settings.paper : locale_paper(); }

std::string_view name_of(ui::ThemeName theme) {
    switch (theme) {
    case ui::ThemeName::light:
        return "light";
    case ui::ThemeName::dark:
        return "dark";
    case ui::ThemeName::high_contrast:
        return "contrast";
    }
    return "";
}

std::optional<ui::ThemeName> theme_named(std::string_view name) {
    for (const ui::ThemeName theme : {ui::ThemeName::light, ui::ThemeName::dark, ui::ThemeName::high_contrast})
        if (name_of(theme) == name)
            return theme;
    return std::nullopt;
}

} // namespace parley::desktop
