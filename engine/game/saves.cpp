#include "game/saves.hpp"

#include "game/keeping/autosaves.hpp"
#include "storage/directories.hpp"
#include "storage/replace_file.hpp"

#include <algorithm>

namespace parley::game {

namespace {

namespace fs = std::filesystem;

std::chrono::sys_seconds written_at(const fs::path& path) {
    std::error_code error;
    const fs::file_time_type time = fs::last_write_time(path, error);
    if (error)
        return {};
    return std::chrono::floor<std::chrono::seconds>(fs::file_time_type::clock::to_sys(time));
}

SavedGame described(const fs::path& path, ScenarioShelf& shelf) {
    SavedGame saved;
    saved.path = path;
    saved.saved_at = written_at(path);
    saved.seen = storage::stamp_of(path);
    const auto loaded = load_game(path, &shelf);
    if (!loaded) {
        saved.problem = loaded.error();
        return saved;
    }
    const Game& game = (*loaded).game;
    const std::size_t session = game.state().open.session;
    saved.title = game.scenario().open.title;
    saved.seats = game.seats();
    saved.changed_hands = !game.hand_overs().empty();
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

/// Null when it is not among them, or may have changed since.
const SavedGame* unchanged(const fs::path& path, const std::vector<SavedGame>& known) {
    const auto found = std::ranges::find(known, path, &SavedGame::path);
    return found != known.end() && found->seen && found->seen == storage::stamp_of(path) ? &*found : nullptr;
}

/// The newest sound one of its slots, among the games of its directory.
fs::path rescue_of(const SavedGame& damaged, const fs::path& directory, const std::vector<SavedGame>& saved) {
    const AutosaveSlots slots(directory, damaged.path);
    for (int number = 1; number <= autosave_count; ++number) {
        const auto found = std::ranges::find(saved, slots.path(number), &SavedGame::path);
        if (found != saved.end() && !found->problem)
            return found->path;
    }
    return {};
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

std::optional<storage::Problem> save_new_game(const fs::path& path, const Game& game) {
    return storage::create_file(path, journal_of(game));
}

SavedGame saved_game(const fs::path& path) {
    ScenarioShelf shelf;
    return described(path, shelf);
}

std::vector<SavedGame> saved_games(const fs::path& directory, const std::vector<SavedGame>& known) {
    std::vector<SavedGame> saved;
    ScenarioShelf shelf;
    std::error_code error;
    for (fs::directory_iterator entry(directory, error), end; !error && entry != end; entry.increment(error)) {
        if (entry->path().extension() != save_extension)
            continue;
        const SavedGame* as_before = unchanged(entry->path(), known);
        saved.push_back(as_before != nullptr ? *as_before : described(entry->path(), shelf));
    }
    std::sort(saved.begin(), saved.end(), [](const SavedGame& a, const SavedGame& b) {
        return a.saved_at != b.saved_at ? a.saved_at > b.saved_at : a.path < b.path;
    });
    for (SavedGame& each : saved)
        each.rescue = each.problem ? rescue_of(each, directory, saved) : fs::path();
    return saved;
}

const SavedGame* newest(const std::vector<SavedGame>& saves) {
    const auto found = std::ranges::find_if(
        saves, [](const SavedGame& save) { return (save.problem || !save.ended) && !is_autosave(save.path); });
    return found == saves.end() ? nullptr : &*found;
}

const SavedGame* newest_sound(const std::vector<SavedGame>& saves) {
    const auto found = std::ranges::find_if(
        saves, [](const SavedGame& save) { return !save.problem && !save.ended && !is_autosave(save.path); });
    return found == saves.end() ? nullptr : &*found;
}

core::Result<storage::NumberedName, storage::Problem> save_name(const Setup& setup) {
    const core::Result<fs::path, storage::Problem> folder = saves_directory();
    if (!folder)
        return folder.error();
    if (std::optional<storage::Problem> problem = storage::make_directory(*folder))
        return *problem;
    return storage::NumberedName{
        *folder, setup.scenario->open.id + "-" + std::to_string(setup.seed) + (setup.rehearsal ? "-rehearsal" : ""),
        std::string(save_extension)};
}

core::Result<JournalFile, storage::Problem> keep_in_saves(const Game& game) {
    const auto name = save_name(game.setup());
    if (!name)
        return name.error();
    return JournalFile::create(*name, game,
                               [&](const fs::path& path) { return !AutosaveSlots(name->folder, path).any(); });
}

} // namespace parley::game
