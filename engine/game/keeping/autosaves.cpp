#include "game/keeping/autosaves.hpp"

#include "core/digest.hpp"
#include "storage/directories.hpp"
#include "storage/replace_file.hpp"

#include <array>
#include <cstdio>

namespace parley::game {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view autosave_stem = "autosave-";
constexpr std::size_t longest_stem = 160; // bytes; file systems allow a name 255

/// The stem of its file for a game in the saves folder. Elsewhere two games may bear the same name: their places tell
/// them apart.
std::string key_of(const fs::path& folder, const fs::path& save) {
    std::error_code unknown;
    const fs::path whole = fs::absolute(save, unknown).lexically_normal();
    const std::string stem = whole.stem().string();
    const bool at_home = whole.parent_path() == fs::absolute(folder, unknown).lexically_normal() ||
                         fs::equivalent(whole.parent_path(), folder, unknown);
    if (at_home && stem.size() <= longest_stem)
        return stem;
    core::Digest digest;
    digest.add(whole.string());
    std::array<char, 20> place{};
    std::snprintf(place.data(), place.size(), "%016llx", static_cast<unsigned long long>(digest.value()));
    return stem.size() <= longest_stem ? stem + "-" + place.data() : place.data();
}

} // namespace

AutosaveSlots::AutosaveSlots(fs::path folder, const fs::path& save)
    : folder_(std::move(folder)),
      game_(key_of(folder_, save)) {}

fs::path AutosaveSlots::path(int number) const {
    return folder_ / (std::string(autosave_stem) + game_ + "-" + std::to_string(number) + std::string(save_extension));
}

bool AutosaveSlots::any() const {
    for (int number = 1; number <= autosave_count; ++number) {
        std::error_code unknown;
        if (fs::exists(fs::symlink_status(path(number), unknown)))
            return true;
    }
    return false;
}

std::optional<storage::Problem> AutosaveSlots::put(const Game& game) const {
    if (auto problem = storage::make_directory(folder_))
        return problem;
    // The new one is whole on the disk before an old one is moved, so a full disk costs no older autosave.
    auto staged = storage::StagedFile::write(path(1), journal_of(game));
    if (!staged)
        return staged.error();
    for (int number = autosave_count; number > 1; --number) {
        std::error_code error;
        if (!fs::exists(path(number - 1), error))
            continue;
        if (auto problem = storage::rename_file(path(number - 1), path(number)))
            return problem;
    }
    return staged->put_over(path(1));
}

void AutosaveSlots::clear() const {
    for (int number = 1; number <= autosave_count; ++number) {
        std::error_code left;
        fs::remove(path(number), left);
    }
}

std::optional<SavedGame> AutosaveSlots::last_good() const {
    for (int number = 1; number <= autosave_count; ++number) {
        std::error_code unknown;
        if (!fs::exists(path(number), unknown))
            continue;
        SavedGame saved = saved_game(path(number));
        if (!saved.problem)
            return saved;
    }
    return std::nullopt;
}

bool is_autosave(const fs::path& path) { return path.filename().string().starts_with(autosave_stem); }

std::optional<SavedGame> last_good_autosave(const fs::path& save) {
    const auto folder = saves_directory();
    return folder ? AutosaveSlots(*folder, save).last_good() : std::nullopt;
}

} // namespace parley::game
