// The settings on the disk, in the program's XDG config directory. A file that cannot be read is put aside, never lost
// and never a reason not to start.
#pragma once

#include "core/result.hpp"
#include "desktop/settings/settings_text.hpp"
#include "storage/problem.hpp"

#include <filesystem>

namespace parley::desktop {

/// `settings.json` of the config directory, which need not exist yet.
[[nodiscard]] core::Result<std::filesystem::path, storage::Problem> settings_path();

class SettingsFile {
  public:
    /// Reads the file, if there is one.
    explicit SettingsFile(std::filesystem::path path);

    /// As read; the presets without a file.
    [[nodiscard]] const Settings& read() const { return read_; }
    /// What went wrong in reading, as sentences for the person; "" when nothing did.
    [[nodiscard]] const std::string& notice() const { return notice_; }

    /// Replaces the file, at once or not at all, unless it says the same already. Makes the directory.
    [[nodiscard]] std::optional<storage::Problem> save(const Settings& settings);

  private:
    /// Out of the way of the presets; the sentence that says where it is.
    [[nodiscard]] std::string set_aside() const;

    std::filesystem::path path_;
    std::string text_; // of the file; "" when there is none
    Settings read_;
    std::string notice_;
};

} // namespace parley::desktop
