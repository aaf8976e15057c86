// What an envoy has been shown, and a hypothesis model of each of the others that learned from it, event by event.
#pragma once

#include "agents/opponent/hypothesis_model.hpp"

#include <span>
#include <vector>

namespace parley::agents {

class Beliefs {
  public:
    /// What is believed before anything has happened; does nothing after the first time.
    void begin(const rules::View& view);
    /// Requires: `events` follow those taken before.
    void take(const rules::View& view, std::span<const rules::Event> events);

    [[nodiscard]] const Memory& memory() const { return memory_; }
    /// In the order of their seats; empty before `begin`.
    [[nodiscard]] const std::vector<HypothesisModel>& models() const { return models_; }
    /// What is believed of each one's profile.
    [[nodiscard]] rules::ByParty<Posterior> profiles() const;

  private:
    Memory memory_;
    rules::Public told_{}; // trust as the events told it; the rest is not kept
    std::vector<HypothesisModel> models_;
};

} // namespace parley::agents
