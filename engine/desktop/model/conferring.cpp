#include "desktop/model/conferring.hpp"

#include "game/counsel.hpp"
#include "seat/model.hpp"

#include <atomic>
#include <thread>

namespace parley::desktop {

struct Conferring::Work {
    Work(const game::Game& given, rules::PartyId whose, std::uint64_t which)
        : game(given),
          seat(whose),
          sitting(which),
          worker([this](const std::stop_token& stop) {
              if (!stop.stop_requested())
                  advice = game::counsel(game, seat);
              done.store(true, std::memory_order_release);
          }) {}
    game::Game game;
    rules::PartyId seat;
    std::uint64_t sitting;
    agents::TwoAdvisers advice;
    std::atomic<bool> done{};
    std::jthread worker; // last: it begins when the rest is there
};

Conferring::Conferring(const game::Game& game, rules::PartyId seat, std::uint64_t sitting)
    : work_(std::make_unique<Work>(game, seat, sitting)) {}

Conferring::~Conferring() = default;

bool Conferring::done() const { return work_->done.load(std::memory_order_acquire); }

bool Conferring::is_about(std::uint64_t sitting, std::uint64_t position, rules::PartyId seat) const {
    return work_->sitting == sitting && seat::position_of(work_->game) == position && work_->seat == seat;
}

agents::TwoAdvisers Conferring::take() {
    work_->worker.join();
    return work_->advice;
}

} // namespace parley::desktop
