#include "desktop/model/thinking.hpp"

#include <exception>
#include <utility>

namespace parley::desktop {

struct Thinking::Work {
    Work(game::AgentsTurn given, Run how)
        : turn(std::move(given)),
          run(std::move(how)),
          worker([this](const std::stop_token& stop) { work(stop); }) {}

    void work(const std::stop_token& stop) {
        try {
            if (run)
                run(turn, stop);
            else
                turn.run(stop);
        } catch (const std::exception& error) {
            thrown = error.what();
        }
        done.store(true, std::memory_order_release);
    }

    game::AgentsTurn turn;
    Run run;
    std::optional<std::string> thrown; // read once the worker is done
    std::atomic<bool> done{};
    std::jthread worker; // last: it begins when the rest is there
};

Thinking::Thinking(game::AgentsTurn turn, Run run) : work_(std::make_unique<Work>(std::move(turn), std::move(run))) {}

Thinking::~Thinking() = default;

bool Thinking::done() const { return work_->done.load(std::memory_order_acquire); }

void Thinking::stop() { work_->worker.request_stop(); }

const std::optional<std::string>& Thinking::thrown() const {
    if (work_->worker.joinable())
        work_->worker.join();
    return work_->thrown;
}

game::AgentsTurn Thinking::take() {
    if (work_->worker.joinable())
        work_->worker.join();
    return std::move(work_->turn);
}

} // namespace parley::desktop
