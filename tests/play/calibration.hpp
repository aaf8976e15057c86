// How well a delegation's filed assessments fit the profiles that were drawn: Brier scores and their skill against the
// prior (rules/BALANCE.md, exploit 11) by session, and a reliability diagram.
#pragma once

#include "game/game.hpp"

#include <array>
#include <vector>

namespace parley::testing {

/// Brier scores, each the sum of squared errors over the profiles of one party, and those of the prior at the same
/// occasions.
class Skill {
  public:
    void add(double brier, double prior_brier);
    [[nodiscard]] std::uint32_t count() const { return count_; }
    [[nodiscard]] double brier() const { return count_ == 0 ? 0 : brier_ / count_; }
    [[nodiscard]] double prior_brier() const { return count_ == 0 ? 0 : prior_ / count_; }
    /// 1 − Σ Brier / Σ Brier of the prior.
    [[nodiscard]] double skill() const { return prior_ <= 0 ? 0 : 1 - brier_ / prior_; }
    /// Of the skill, as a ratio of means: √Σ(bᵢ − r·pᵢ)² / Σpᵢ with r = Σb/Σp.
    [[nodiscard]] double standard_error() const;

  private:
    double brier_{}, prior_{}, brier_squares_{}, prior_squares_{}, products_{};
    std::uint32_t count_{};
};

/// Forecasts from k/10 up to (k + 1)/10, the last with its upper end.
struct ReliabilityBin {
    std::uint32_t count{}, came_true{};
    std::uint64_t percent{}; // of all forecasts, added up
    [[nodiscard]] double mean_forecast() const { return count == 0 ? 0 : static_cast<double>(percent) / 100 / count; }
    [[nodiscard]] double observed_rate() const { return count == 0 ? 0 : static_cast<double>(came_true) / count; }
};

struct Calibration {
    std::vector<Skill> by_session; // the last one for the extra session
    Skill last;                    // the last assessment of every game
    std::array<ReliabilityBin, 10> bins{};
    std::array<ReliabilityBin, 10> last_bins{};

    /// All assessments that `by` filed about `other` in the game.
    void add(const game::Game& game, rules::PartyId by, rules::PartyId other);

  private:
    void take(std::array<ReliabilityBin, 10>& into, const rules::Belief& belief, std::size_t profiles,
              rules::ProfileId truth) const;
};

} // namespace parley::testing
