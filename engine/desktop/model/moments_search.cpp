#include "desktop/model/moments_search.hpp"

#include <atomic>
#include <thread>
#include <utility>

namespace parley::desktop {

struct MomentsSearching::Work {
    Work(game::Game given, rules::PartyId whose, std::uint32_t games)
        : game(std::move(given)),
          seat(whose),
          found{{}, game::search_for_debrief(game)} {
        found.search.how.games = games;
        worker = std::jthread([this](const std::stop_token& stop) {
            found.moments = game::moments_that_mattered(
                game, seat, found.search, 0,
                [this](std::uint32_t done_now, std::uint32_t all) {
                    percent.store(all == 0 ? 0 : static_cast<int>(std::uint64_t{done_now} * 100 / all),
                                  std::memory_order_relaxed);
                },
                stop);
            done.store(true, std::memory_order_release);
        });
    }
    game::Game game;
    rules::PartyId seat;
    report::MomentsFound found;
    std::atomic<int> percent{};
    std::atomic<bool> done{};
    std::jthread worker; // last: it ends before the rest goes
};

MomentsSearching::MomentsSearching(game::Game game, rules::PartyId seat, std::uint32_t games)
    : work_(std::make_unique<Work>(std::move(game), seat, games)) {}

MomentsSearching::~MomentsSearching() = default;

bool MomentsSearching::done() const { return work_->done.load(std::memory_order_acquire); }

void MomentsSearching::stop() { work_->worker.request_stop(); }

int MomentsSearching::percent() const { return work_->percent.load(std::memory_order_relaxed); }

report::MomentsFound MomentsSearching::take() {
    work_->worker.join();
    return std::move(work_->found);
}

} // namespace parley::desktop
