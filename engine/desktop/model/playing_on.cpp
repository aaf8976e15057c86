#include "desktop/model/playing_on.hpp"

#include <atomic>
#include <thread>
#include <utility>

namespace parley::desktop {

struct PlayingOn::Work {
    Work(game::Game given, std::size_t from, rules::PartyId whose, std::uint32_t games)
        : game(std::move(given)),
          step(from),
          seat(whose) {
        played.how.agent = game::kind_to_play_on(game);
        played.how.games = games;
        worker = std::jthread([this](const std::stop_token& stop) {
            played.found = game::what_if(
                game, step, seat, played.how, 0,
                [this](std::uint32_t done_now, std::uint32_t all) {
                    percent.store(all == 0 ? 0 : static_cast<int>(std::uint64_t{done_now} * 100 / all),
                                  std::memory_order_relaxed);
                },
                stop);
            done.store(true, std::memory_order_release);
        });
    }
    game::Game game;
    std::size_t step;
    rules::PartyId seat;
    PlayedOn played;
    std::atomic<int> percent{};
    std::atomic<bool> done{};
    std::jthread worker; // last: it ends before the rest goes
};

PlayingOn::PlayingOn(game::Game game, std::size_t step, rules::PartyId seat, std::uint32_t games)
    : work_(std::make_unique<Work>(std::move(game), step, seat, games)) {}

PlayingOn::~PlayingOn() = default;

bool PlayingOn::done() const { return work_->done.load(std::memory_order_acquire); }

void PlayingOn::stop() { work_->worker.request_stop(); }

int PlayingOn::percent() const { return work_->percent.load(std::memory_order_relaxed); }

std::size_t PlayingOn::step() const { return work_->step; }

PlayedOn PlayingOn::take() {
    work_->worker.join();
    return std::move(work_->played);
}

} // namespace parley::desktop
