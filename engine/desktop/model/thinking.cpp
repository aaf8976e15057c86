#include "desktop/model/thinking.hpp"

#include <utility>

namespace parley::desktop {

struct Thinking::Work {
    explicit Work(game::AgentsTurn given)
        : turn(std::move(given)),
          worker([this](const std::stop_token& stop) {
              turn.run(stop);
              done.store(true, std::memory_order_release);
          }) {}
    game::AgentsTurn turn;
    std::atomic<bool> done{};
    std::jthread worker; // last: it begins when the rest is there
};

Thinking::Thinking(game::AgentsTurn turn) : work_(std::make_unique<Work>(std::move(turn))) {}

Thinking::~Thinking() = default;

bool Thinking::done() const { return work_->done.load(std::memory_order_acquire); }

void Thinking::stop() { work_->worker.request_stop(); }

game::AgentsTurn Thinking::take() {
    work_->worker.join();
    return std::move(work_->turn);
}

} // namespace parley::desktop
