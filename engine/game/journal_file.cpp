#include "game/journal_file.hpp"

#include "storage/read_file.hpp"

#include <algorithm>

namespace parley::game {

core::Result<Loaded, LoadProblem> load_game(const std::filesystem::path& path, ScenarioShelf* shelf) {
    const auto text = storage::read_file(path, max_journal_bytes);
    if (!text)
        return LoadProblem(text.error());
    auto loaded = read_journal(*text, shelf);
    if (!loaded)
        return LoadProblem(loaded.error());
    return *std::move(loaded);
}

JournalFile::JournalFile(storage::AppendFile file, const Game& game) : file_(std::move(file)) {
    for (const Step& step : game.steps())
        recorded_.push_back(step.digest);
}

core::Result<JournalFile, storage::Problem> JournalFile::create(const std::filesystem::path& path, const Game& game) {
    auto file = storage::AppendFile::create(path, journal_of(game));
    if (!file)
        return file.error();
    return JournalFile(*std::move(file), game);
}

core::Result<JournalFile, storage::Problem>
JournalFile::create(const storage::NumberedName& name, const Game& game,
                    const std::function<bool(const std::filesystem::path&)>& may_be) {
    auto file = storage::AppendFile::create(name, journal_of(game), may_be);
    if (!file)
        return file.error();
    return JournalFile(*std::move(file), game);
}

core::Result<JournalFile::Reopened, LoadProblem> JournalFile::open(const std::filesystem::path& path) {
    const auto text = storage::read_file(path, max_journal_bytes);
    if (!text)
        return LoadProblem(text.error());
    auto loaded = read_journal(*text);
    if (!loaded)
        return LoadProblem(loaded.error());
    auto file = storage::AppendFile::open(path, (*loaded).used, (*text).size());
    if (!file)
        return LoadProblem(file.error());
    return Reopened{JournalFile(*std::move(file), (*loaded).game), *std::move(loaded)};
}

std::optional<storage::Problem> JournalFile::follow(const Game& game) {
    const std::vector<Step>& steps = game.steps();
    std::size_t same = 0;
    while (same < std::min(steps.size(), recorded_.size()) && steps[same].digest == recorded_[same])
        ++same;
    if (same < recorded_.size()) {
        if (auto problem = file_.append(take_back_line(recorded_.size() - same)))
            return problem;
        recorded_.resize(same);
    }
    for (; same < steps.size(); ++same) {
        if (auto problem = file_.append(journal_line(game.scenario(), steps[same])))
            return problem;
        recorded_.push_back(steps[same].digest);
    }
    return file_.estranged();
}

std::optional<std::size_t> JournalFile::steps() const {
    return file_.estranged() ? std::nullopt : std::optional(recorded_.size());
}

} // namespace parley::game
