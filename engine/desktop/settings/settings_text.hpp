// Settings as the text of a file (JSON), and back. Knows no file.
#pragma once

#include "desktop/settings/settings.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::desktop {

inline constexpr std::size_t most_settings_bytes = 64 * 1024;

struct ReadSettings {
    Settings settings;
    std::vector<std::string> misread; // keys whose values cannot be meant ("volumes.master"); their presets stand
};

/// Nothing when the text is no settings file at all. Keys that are unknown are left alone, numbers brought within
/// bounds.
[[nodiscard]] std::optional<ReadSettings> read_settings(const std::string& text);

/// The text of the file. Keys of `before`, the text that was read, that are unknown here are kept: another version of
/// the program may know them.
[[nodiscard]] std::string write_settings(const Settings& settings, const std::string& before = {});

} // namespace parley::desktop
