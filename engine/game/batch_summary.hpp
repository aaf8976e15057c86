// What a batch of games came to on the whole: rates and means with their standard errors. Sums are of whole numbers, so
// the result does not depend on the order of the games, and parts of a batch can be joined to the same figures.
#pragma once

#include "game/self_play.hpp"

#include <array>
#include <span>

namespace parley::game {

/// The mean of `count` numbers and its standard error (the sample's standard deviation over √count; 0 for fewer than
/// two).
struct Mean {
    double mean{};
    double standard_error{};
    std::uint32_t count{};
};

/// The mean of whole numbers. Exact sums as long as they stay below 2⁶³, which a thousand million games of any scenario
/// do.
class MeanOf {
  public:
    void add(std::int64_t number);
    [[nodiscard]] Mean result() const;

  private:
    std::int64_t sum_{};
    std::int64_t squares_{};
    std::uint32_t count_{};
};

struct BatchSummary {
    std::uint32_t games{};
    std::array<std::uint32_t, std::variant_size_v<rules::Ending>> endings{}; // by alternative of rules::Ending
    Mean initialled;                     // share of the games in which a text was initialled by all, 0–1
    Mean in_force;                       // share in which a text was ratified and not left, 0–1
    Mean session;                        // of the initialling, from 1, over the games that have one
    Mean tension;                        // at the end
    Mean steps;                          // a game
    Mean articles;                       // agreed, over the games with a text
    rules::ByParty<Mean> at_signature{}; // points, over the games with a text
    rules::ByParty<Mean> credit{};       // how far the party is believed at the end, percent, averaged over the others
    // Over the games that were scored:
    rules::ByParty<Mean> worth{}; // points, realised or of no deal
    rules::ByParty<Mean> score{}; // 0–100
    Mean gain_captured;           // 0–1, to the millionth
};

[[nodiscard]] BatchSummary summary_of(std::span<const GameSummary> games, std::size_t parties);

} // namespace parley::game
