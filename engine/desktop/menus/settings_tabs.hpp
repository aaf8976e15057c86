// The tabs of the settings screen. Each fills a column, and wants the settings as they shall be from now on.
#pragma once

#include "desktop/menus/menu_sheet.hpp"
#include "desktop/model/program.hpp"

namespace parley::desktop::screens {

void display_tab(const Frame& frame, ui::Stack& column);
void sound_tab(const Frame& frame, ui::Stack& column);
void keys_tab(const Frame& frame, ui::Stack& column);
void files_tab(const Frame& frame, ui::Stack& column);

/// The dialog that waits for the new chord of `frame.memory.binding`. Requires: there is one.
void binding_dialog(const Frame& frame);

/// Wants the settings with a change, brought within their bounds.
template <class Change>
void change_settings(const Frame& frame, const Change& change) {
    Settings settings = frame.program.settings;
    change(settings);
    frame.want(intent::UseSettings{bounded(std::move(settings))});
}

} // namespace parley::desktop::screens
