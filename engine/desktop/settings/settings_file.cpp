#include "desktop/settings/settings_file.hpp"

#include "storage/directories.hpp"
#include "storage/read_file.hpp"
#include "storage/replace_file.hpp"
#include "wording/window/settings_words.hpp"

namespace parley::desktop {

core::Result<std::filesystem::path, storage::Problem> settings_path() {
    const auto config = storage::directory(storage::Place::config);
    if (!config)
        return config.error();
    return *config / "settings.json";
}

SettingsFile::SettingsFile(std::filesystem::path path) : path_(std::move(path)) {
    std::error_code error;
    if (!std::filesystem::exists(path_, error))
        return;
    const auto text = storage::read_file(path_, most_settings_bytes);
    if (std::optional<ReadSettings> read = text ? read_settings(*text) : std::nullopt) {
        text_ = *text;
        read_ = std::move(read->settings);
        if (!read->misread.empty())
            notice_ = wording::settings_misread(read->misread);
        return;
    }
    notice_ = set_aside();
}

/// Under a name that nothing has: what was put aside before stays as well.
std::string SettingsFile::set_aside() const {
    const storage::NumberedName name{path_.parent_path(), path_.filename().string(), ".unreadable"};
    for (int number = 1;; ++number) {
        const std::optional<storage::Problem> problem = storage::rename_to_new(path_, name.numbered(number));
        if (!problem)
            return wording::settings_unreadable_and_kept_as(name.numbered(number).filename().string());
        if (!storage::is_taken(*problem))
            return wording::settings_unreadable_and_left();
    }
}

std::optional<storage::Problem> SettingsFile::save(const Settings& settings) {
    std::string text = write_settings(bounded(settings), text_);
    if (text == text_)
        return std::nullopt;
    if (std::optional<storage::Problem> problem = storage::make_directory(path_.parent_path()))
        return problem;
    if (std::optional<storage::Problem> problem = storage::replace_file(path_, text))
        return problem;
    text_ = std::move(text);
    return std::nullopt;
}

} // namespace parley::desktop
