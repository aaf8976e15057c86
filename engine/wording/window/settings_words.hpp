// What the window says of what a person may set: the tabs, the switches, the keys; and what became of the settings'
// file. Knows nothing of how it is drawn and of what the settings are kept in.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

[[nodiscard]] std::string changes_hold_at_once();

enum class SettingsTab : std::uint8_t { display, sound, keys, files };
[[nodiscard]] std::string settings_tab_label(SettingsTab tab);

// How it looks.
[[nodiscard]] std::string colours_heading();
enum class ColourTheme : std::uint8_t { light, dark, high_contrast };
[[nodiscard]] std::string colour_theme_label(ColourTheme theme);
[[nodiscard]] std::string scale_heading();
/// "125 %"
[[nodiscard]] std::string setting_in_per_cent(int value);
[[nodiscard]] std::string document_size_label();
[[nodiscard]] std::string full_screen_label();
[[nodiscard]] std::string less_motion_label();
[[nodiscard]] std::string hints_label();
[[nodiscard]] std::string warnings_label();

// How it sounds.
[[nodiscard]] std::string silence_label();
[[nodiscard]] std::string master_volume_label();
[[nodiscard]] std::string effects_volume_label();
[[nodiscard]] std::string signals_volume_label();
[[nodiscard]] std::string nothing_by_sound_alone();
[[nodiscard]] std::string no_sound_device();

// Where the files are.
[[nodiscard]] std::string paper_heading();
[[nodiscard]] std::string settings_file_heading();
[[nodiscard]] std::string scenario_files_heading();
[[nodiscard]] std::string no_scenario_file();

// What the settings' file was found to be, and that it cannot be written.
/// `keys`: those whose values could not be read, as they stand in the file.
[[nodiscard]] std::string settings_misread(const std::vector<std::string>& keys);
[[nodiscard]] std::string settings_unreadable_and_left();
/// `name`: of the file that it was renamed to.
[[nodiscard]] std::string settings_unreadable_and_kept_as(std::string_view name);
/// `problem`: of the disk, without a full stop.
[[nodiscard]] std::string settings_not_kept(std::string_view problem);

} // namespace parley::wording
