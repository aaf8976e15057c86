// The computer delegations at work on a thread of their own, so that the window never stands still.
#pragma once

#include "game/desk.hpp"

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>

namespace parley::desktop {

class Thinking {
  public:
    /// How a turn is worked on; by itself where empty. For tests of what it may throw.
    using Run = std::function<void(game::AgentsTurn&, const std::stop_token&)>;
    explicit Thinking(game::AgentsTurn turn, Run run = {});
    ~Thinking(); // asks the worker to stop and waits for it: one decision at most
    Thinking(const Thinking&) = delete;
    Thinking& operator=(const Thinking&) = delete;

    /// True once the worker has nothing left to do. Any thread.
    [[nodiscard]] bool done() const;
    /// Asks the worker to stop after the decision in hand.
    void stop();
    /// What the turn threw, which is then good for giving up alone; waits for it if need be.
    [[nodiscard]] const std::optional<std::string>& thrown() const;
    /// What was thought, for the desk; waits for it if need be. Call once.
    [[nodiscard]] game::AgentsTurn take();

  private:
    struct Work;
    std::unique_ptr<Work> work_;
};

} // namespace parley::desktop
