// The search for the moments that mattered to a seat of a game that is over, and for what would have come of each: in
// slices, so that other work comes between, and over a copy of the game, so that nobody waits. Knows neither tables nor
// pages.
#pragma once

#include "classroom/hall/moments_effort.hpp"
#include "report/debrief_data.hpp"

#include <atomic>
#include <chrono>

namespace parley::classroom {

struct SoughtMoments {
    report::MomentsFound found;
    std::vector<game::WhatIf> came_of; // beside the moments that were chosen
};

class SeekingMoments {
  public:
    /// Requires: the game has ended.
    SeekingMoments(game::Game game, rules::PartyId seat, const MomentsEffort& effort);

    /// Plays on for about that long, at least once; false when all is found. One thread at a time.
    [[nodiscard]] bool go_on(std::chrono::milliseconds span);
    /// What was found. Call once, after `go_on` was false.
    [[nodiscard]] SoughtMoments take() { return std::move(sought_); }

    // Any thread.
    [[nodiscard]] bool begun() const { return begun_.load(std::memory_order_relaxed); }
    [[nodiscard]] int percent() const { return percent_.load(std::memory_order_relaxed); }

  private:
    static constexpr std::uint32_t most_moments = 3;
    bool play_one();
    void play_moment(const game::Moment& moment);

    const game::Game game_;
    const rules::PartyId seat_;
    const MomentsEffort effort_;
    SoughtMoments sought_;
    game::MomentsHunt hunt_;
    bool hunting_{true};
    std::uint32_t piece_{}, done_{};
    std::vector<std::optional<game::PlayedOnce>> games_; // from before the moment at hand
    std::atomic<bool> begun_{};
    std::atomic<int> percent_{};
};

} // namespace parley::classroom
