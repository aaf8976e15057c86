#include "game/saves.hpp"

#include "storage/directories.hpp"
#include "storage/replace_file.hpp"

#include <algorithm>

namespace parley::game {

namespace {

namespace fs = std::filesystem;

fs::path autosave_path(const fs::path& directory, int number) {
    return directory / ("autosave-" + std::to_string(number) + std::string(save_extension));
}

std::chrono::sys_seconds written_at(const fs::path& path) {
    std::error_code error;
    const fs::file_time_type time = fs::last_write_time(path, error);
    if (error)
        return {};
    return std::chrono::floor<std::chrono::seconds>(fs::file_time_type::clock::to_sys(time));
}

SavedGame described(const fs::path& path) {
    SavedGame saved;
    saved.path = path;
    saved.saved_at = written_at(path);
    const auto loaded = load_game(path);
    if (!loaded) {
        saved.problem = loaded.error();
        return saved;
    }
    const Game& game = (*loaded).game;
    const std::size_t session = game.state().open.session;
    saved.title = game.scenario().open.title;
    saved.seats = game.setup().seats;
    saved.session = session + 1;
    if (session < game.scenario().open.sessions.size()) {
        saved.session_date = game.scenario().open.sessions[session].date;
        saved.session_title = game.scenario().open.sessions[session].title;
    }
    saved.steps = game.steps().size();
    saved.ended = game.ended();
    saved.rehearsal = game.setup().rehearsal;
    saved.torn = (*loaded).torn;
    return saved;
}

} // namespace

core::Result<fs::path, storage::Problem> saves_directory() {
    auto state = storage::directory(storage::Place::state);
    if (!state)
        return state.error();
    return *state / "saves";
}

std::optional<storage::Problem> save_game(const fs::path& path, const Game& game) {
    return storage::replace_file(path, journal_of(game));
}

std::optional<storage::Problem> autosave(const fs::path& directory, const Game& game) {
    if (auto problem = storage::make_directory(directory))
        return problem;
    // The new one is whole on the disk before an old one is moved, so a full disk costs no older autosave.
    const fs::path fresh = directory / "autosave-new";
    if (auto problem = save_game(fresh, game))
        return problem;
    for (int number = autosave_count; number > 1; --number) {
        std::error_code error;
        if (!fs::exists(autosave_path(directory, number - 1), error))
            continue;
        if (auto problem = storage::rename_file(autosave_path(directory, number - 1), autosave_path(directory, number)))
            return problem;
    }
    return storage::rename_file(fresh, autosave_path(directory, 1));
}

std::vector<SavedGame> saved_games(const fs::path& directory) {
    std::vector<SavedGame> saved;
    std::error_code error;
    for (fs::directory_iterator entry(directory, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().extension() == save_extension)
            saved.push_back(described(entry->path()));
    }
    std::sort(saved.begin(), saved.end(), [](const SavedGame& a, const SavedGame& b) {
        return a.saved_at != b.saved_at ? a.saved_at > b.saved_at : a.path < b.path;
    });
    return saved;
}

core::Result<std::filesystem::path, storage::Problem> new_save_path(const Setup& setup) {
    const core::Result<std::filesystem::path, storage::Problem> folder = saves_directory();
    if (!folder)
        return folder.error();
    if (std::optional<storage::Problem> problem = storage::make_directory(*folder))
        return *problem;
    const std::string stem =
        setup.scenario->open.id + "-" + std::to_string(setup.seed) + (setup.rehearsal ? "-rehearsal" : "");
    std::error_code fault;
    std::filesystem::path path = *folder / (stem + std::string(save_extension));
    for (int number = 2; std::filesystem::exists(path, fault); ++number)
        path = *folder / (stem + "-" + std::to_string(number) + std::string(save_extension));
    return path;
}

} // namespace parley::game
