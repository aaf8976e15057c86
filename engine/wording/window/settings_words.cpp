#include "wording/window/settings_words.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string changes_hold_at_once() { return "Every change holds at once and is kept"; }

std::string settings_tab_label(SettingsTab tab) {
    switch (tab) {
    case SettingsTab::display:
        return "Display";
    case SettingsTab::sound:
        return "Sound";
    case SettingsTab::keys:
        return "Keys";
    case SettingsTab::files:
        return "Files";
    }
    return "";
}

std::string colours_heading() { return "Colours"; }

std::string colour_theme_label(ColourTheme theme) {
    switch (theme) {
    case ColourTheme::light:
        return "Paper";
    case ColourTheme::dark:
        return "Night";
    case ColourTheme::high_contrast:
        return "High contrast";
    }
    return "";
}

std::string scale_heading() { return "Size of everything"; }
std::string setting_in_per_cent(int value) { return phrase("{value} %", {{"value", std::to_string(value)}}); }
std::string document_size_label() { return "Size of the document's text, besides"; }
std::string full_screen_label() { return "Full screen"; }
std::string less_motion_label() { return "Less motion"; }
std::string hints_label() { return "Hints on the pages, and the advisers at every turn"; }
std::string warnings_label() { return "Warnings before what cannot be undone"; }

std::string silence_label() { return "Silence"; }
std::string master_volume_label() { return "Everything"; }
std::string effects_volume_label() { return "Paper, pen and stamp"; }
std::string signals_volume_label() { return "Bells and knocks"; }
std::string nothing_by_sound_alone() { return "Nothing is said by sound alone."; }
std::string no_sound_device() { return "No sound device was found, so nothing is heard."; }

std::string paper_heading() { return "Paper of printed reports"; }

std::string settings_file_heading() { return "Settings"; }
std::string scenario_files_heading() { return "Scenarios"; }
std::string no_scenario_file() { return "None was found."; }

std::string settings_misread(const std::vector<std::string>& keys) {
    return phrase("Some settings could not be read and are as at first: {keys}.", {{"keys", joined(keys, ", ")}});
}

std::string settings_unreadable_and_left() {
    return "The settings could not be read and are as at first. The file is left as it was until you change a setting.";
}

std::string settings_unreadable_and_kept_as(std::string_view name) {
    return phrase("The settings could not be read and are as at first. The old file is kept as {name}.",
                  {{"name", std::string(name)}});
}

std::string settings_not_kept(std::string_view problem) {
    return phrase("The settings are not being kept: {problem}.", {{"problem", std::string(problem)}});
}

} // namespace parley::wording
