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
      recorded_(game.beats()),
      handed_(game.hand_overs()),
      steps_(game.steps().size()) {}

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

/// How many of the recorded steps the game still has, with the same events and hand-overs between them.
std::size_t JournalFile::steps_that_stand(const Game& game) const {
    const std::vector<Beat>& beats = game.beats();
    std::size_t same = 0;
    while (same < std::min(beats.size(), recorded_.size()) && beats[same].digest == recorded_[same].digest &&
           beats[same].brought_in == recorded_[same].brought_in)
        ++same;
    std::size_t stand = steps_;
    if (same < recorded_.size()) // an event goes with the step before it
        stand = recorded_[same].step - (recorded_[same].brought_in && recorded_[same].step > 0 ? 1 : 0);
    const std::vector<HandOver>& handed = game.hand_overs();
    assert(handed.size() >= handed_.size());
    for (std::size_t i = 0; i < handed.size(); ++i)
        if (i >= handed_.size() || handed[i].step != handed_[i].step) // new, or moved by a take-back not seen here
            stand = std::min(stand, handed[i].step);
    return stand;
}

std::optional<storage::Problem> JournalFile::take_back_to(std::size_t step) {
    if (step == steps_)
        return {};
    if (auto problem = file_.append(take_back_line(steps_ - step)))
        return problem;
    std::erase_if(recorded_, [&](const Beat& beat) { return beat.step + (beat.brought_in ? 0 : 1) > step; });
    for (HandOver& each : handed_)
        each.step = std::min(each.step, step);
    steps_ = step;
    return {};
}

std::optional<storage::Problem> JournalFile::follow(const Game& game) {
    if (auto problem = take_back_to(steps_that_stand(game)))
        return problem;
    while (true) {
        const std::vector<HandOver>& handed = game.hand_overs();
        if (handed_.size() < handed.size() && handed[handed_.size()].step <= steps_) {
            const HandOver& next = handed[handed_.size()];
            if (auto problem = file_.append(hand_over_line(game.scenario(), next)))
                return problem;
            handed_.push_back(next);
        } else if (recorded_.size() < game.beats().size()) {
            const Beat& next = game.beats()[recorded_.size()];
            if (auto problem = file_.append(beat_line(game, next)))
                return problem;
            recorded_.push_back(next);
            steps_ += next.brought_in ? 0U : 1U;
        } else {
            return file_.estranged();
        }
    }
}

std::optional<std::size_t> JournalFile::steps() const {
    return file_.estranged() ? std::nullopt : std::optional(steps_);
}

} // namespace parley::game
