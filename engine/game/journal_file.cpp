#include "game/journal_file.hpp"

#include "storage/read_file.hpp"

#include <algorithm>
#include <cassert>

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

JournalFile::JournalFile(storage::AppendFile file, const Game& game)
    : file_(std::move(file)),
      handed_(game.hand_overs()) {
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

/// How many of the recorded steps the game still has, with the same seats handed over at the same moments.
std::size_t JournalFile::steps_that_stand(const Game& game) const {
    const std::vector<Step>& steps = game.steps();
    std::size_t same = 0;
    while (same < std::min(steps.size(), recorded_.size()) && steps[same].digest == recorded_[same])
        ++same;
    const std::vector<HandOver>& handed = game.hand_overs();
    assert(handed.size() >= handed_.size());
    for (std::size_t i = 0; i < handed.size(); ++i)
        if (i >= handed_.size() || handed[i].step != handed_[i].step) // new, or moved by a take-back not seen here
            same = std::min(same, handed[i].step);
    return same;
}

std::optional<storage::Problem> JournalFile::take_back_to(std::size_t step) {
    if (step == recorded_.size())
        return {};
    if (auto problem = file_.append(take_back_line(recorded_.size() - step)))
        return problem;
    recorded_.resize(step);
    for (HandOver& each : handed_)
        each.step = std::min(each.step, step);
    return {};
}

std::optional<storage::Problem> JournalFile::follow(const Game& game) {
    if (auto problem = take_back_to(steps_that_stand(game)))
        return problem;
    const std::vector<Step>& steps = game.steps();
    while (true) {
        const std::size_t step = recorded_.size();
        if (handed_.size() < game.hand_overs().size() && game.hand_overs()[handed_.size()].step <= step) {
            const HandOver& next = game.hand_overs()[handed_.size()];
            if (auto problem = file_.append(hand_over_line(game.scenario(), next)))
                return problem;
            handed_.push_back(next);
        } else if (step < steps.size()) {
            if (auto problem = file_.append(journal_line(game.scenario(), steps[step])))
                return problem;
            recorded_.push_back(steps[step].digest);
        } else {
            return file_.estranged();
        }
    }
}

std::optional<std::size_t> JournalFile::steps() const {
    return file_.estranged() ? std::nullopt : std::optional(recorded_.size());
}

} // namespace parley::game
