// Whether the others answer new offers with new offers and silence with silence, as MiCRO does (de Jonge 2022): tried
// early on by a few new offers in a row and a pause as long. Knows no worth.
#pragma once

#include "agents/bargaining/negotiator.hpp"

#include <algorithm>

namespace parley::agents::strategies {

class MirrorTest {
  public:
    explicit MirrorTest(const bargaining::Brief& brief)
        : length_(std::clamp<std::uint32_t>(brief.rounds / 16, 3, 8)),
          short_(brief.rounds < 4 * length_),
          seat_(brief.seat),
          seen_(brief.parties, std::vector<bool>(brief.space.outcome_count(), false)),
          distinct_(brief.parties, 0) {}

    void heard(std::size_t from, bargaining::Outcome offer) {
        if (!seen_[from][offer])
            ++distinct_[from];
        seen_[from][offer] = true;
    }
    /// Called with each own offer, before it is answered.
    void offered(bargaining::Outcome, const bargaining::Moment& moment) {
        if (moment.round == 1)
            before_ = fewest();
        if (moment.round == length_ + 2)
            after_trial_ = fewest();
        if (moment.round == 2 * length_ + 2)
            mirrors_ = !short_ && after_trial_ - before_ + 1 >= length_ && fewest() <= after_trial_ + 1;
    }
    /// Whether this round's offer is to be a new one for the trial's sake; never where the trial would take half of all
    /// rounds.
    [[nodiscard]] bool tries(const bargaining::Moment& moment) const {
        return !short_ && moment.round >= 1 && moment.round <= 2 * length_ + 1;
    }
    /// The rank to offer in such a round: rising during the trial, then the same again.
    [[nodiscard]] bargaining::Rank step(const bargaining::Moment& moment) const {
        return std::min(moment.round, length_);
    }
    [[nodiscard]] bool is_mirror() const { return mirrors_; }

  private:
    [[nodiscard]] std::size_t fewest() const {
        std::size_t least = seen_[seat_].size();
        for (std::size_t party = 0; party < distinct_.size(); ++party)
            if (party != seat_)
                least = std::min(least, distinct_[party]);
        return least;
    }
    std::uint32_t length_;
    bool short_; // too few rounds for a trial
    std::size_t seat_;
    std::vector<std::vector<bool>> seen_; // by party and outcome
    std::vector<std::size_t> distinct_;
    std::size_t before_{}, after_trial_{};
    bool mirrors_{};
};

} // namespace parley::agents::strategies
