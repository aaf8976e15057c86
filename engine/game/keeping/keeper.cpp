#include "game/keeping/keeper.hpp"

#include "game/keeping/autosaves.hpp"

#include <cassert>
#include <utility>

namespace parley::game {

namespace {

/// From 0, rising: the sessions with the extra one, then the periods of keeping a text.
std::size_t meeting_of(const Game& game) {
    const rules::Public& open = game.state().open;
    const std::size_t sessions = game.scenario().open.sessions.size();
    if (const auto* seasons = std::get_if<rules::Implementation>(&open.phase))
        return sessions + 1 + seasons->period;
    if (const auto* seasons = std::get_if<rules::Dispute>(&open.phase))
        return sessions + 1 + seasons->period;
    return open.extra_session ? sessions : open.session;
}

} // namespace

Keeper::Keeper(const Game& game, std::optional<JournalFile> file)
    : file_(std::move(file)),
      meeting_(meeting_of(game)),
      put_aside_(game.steps().empty() ? 0 : meeting_ + 1) {}

void Keeper::not_kept(storage::Problem why) {
    assert(!file_);
    trouble_ = std::move(why);
    news_due_ = true;
}

void Keeper::follow(const Game& game) {
    const std::size_t meeting = meeting_of(game);
    const bool another = std::exchange(meeting_, meeting) != meeting;
    if (file_) {
        const bool before = trouble_.has_value();
        trouble_ = file_->follow(game);
        news_due_ = trouble_ ? news_due_ || !before || another : told_;
        put_aside(game, meeting);
    } else {
        news_due_ = trouble_ && (news_due_ || another);
    }
}

bool Keeper::keep_up(const Game& game) {
    if (file_) {
        trouble_ = file_->follow(game);
        news_due_ = trouble_ ? news_due_ || !told_ : told_;
    }
    return keeping();
}

std::optional<storage::Problem> Keeper::move_to(const std::filesystem::path& path, const Game& game) {
    auto file = JournalFile::create(path, game);
    if (!file)
        return file.error();
    file_ = *std::move(file);
    trouble_.reset();
    news_due_ = told_ = false; // who asked for it knows
    return {};
}

std::optional<std::filesystem::path> Keeper::kept_in() const {
    return file_ ? std::optional(file_->path()) : std::nullopt;
}

std::optional<std::size_t> Keeper::steps_kept() const { return file_ ? file_->steps() : std::nullopt; }

std::optional<KeepingNews> Keeper::take_news() {
    if (std::exchange(news_due_, false)) {
        told_ = trouble_.has_value();
        return trouble_ ? KeepingNews{KeepingNews::Of::not_kept, *trouble_}
                        : KeepingNews{KeepingNews::Of::kept_again, {}};
    }
    if (std::exchange(aside_due_, false) && trouble_aside_)
        return KeepingNews{KeepingNews::Of::not_aside, *trouble_aside_};
    return {};
}

/// Another when another meeting has begun. With the game over, whole in its own file, nothing need lie aside.
void Keeper::put_aside(const Game& game, std::size_t meeting) {
    if (game.steps().empty())
        return;
    const auto folder = saves_directory();
    if (game.ended() && !trouble_) {
        if (folder)
            AutosaveSlots(*folder, file_->path()).clear();
        return;
    }
    if (meeting + 1 <= put_aside_)
        return;
    put_aside_ = meeting + 1;
    const bool before = trouble_aside_.has_value();
    trouble_aside_ = folder ? AutosaveSlots(*folder, file_->path()).put(game) : std::optional(folder.error());
    aside_due_ = trouble_aside_ && !before;
}

} // namespace parley::game
