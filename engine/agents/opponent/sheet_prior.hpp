// What a sheet of another delegation may look like before anything was tabled: general knowledge, and the size of one's
// own sheet. Knows no evidence.
#pragma once

#include "agents/opponent/chain_dice.hpp"
#include "rules/view.hpp"

#include <array>
#include <vector>

namespace parley::agents {

/// What a provision is to a party: due to it, its own undertaking, its own inspectors, or binding both.
enum class LadderKind : std::uint8_t { gain, cost, inspection, common };

/// Logarithm of the size of a ladder and its bend, or, of what is common, the size with its sign.
struct Ladder {
    double size{}, bend{};
};

/// Face values by option.
using LadderValues = std::array<double, treaty::max_options>;

class SheetPrior {
  public:
    /// `profile` is the other's, as supposed.
    SheetPrior(const rules::View& view, rules::PartyId other, std::size_t profile);

    [[nodiscard]] Ladder drawn(std::size_t provision, ChainDice& dice) const;
    [[nodiscard]] double drawn_reservation(ChainDice& dice) const;
    [[nodiscard]] LadderValues values(std::size_t provision, const Ladder& ladder) const;
    /// The logarithm of the density, but for a constant.
    [[nodiscard]] double log_density(const std::vector<Ladder>& ladders, const std::vector<LadderValues>& values,
                                     double reservation) const;

    [[nodiscard]] std::size_t provisions() const { return kinds_.size(); }
    [[nodiscard]] LadderKind kind(std::size_t provision) const { return kinds_[provision]; }
    [[nodiscard]] std::size_t top(std::size_t provision) const { return tops_[provision]; }
    /// All that it could gain, in points.
    [[nodiscard]] double gains() const { return gains_; }
    /// What it would sign is expected to be worth.
    [[nodiscard]] double reservation() const { return reservation_; }

  private:
    void scale(const rules::View& view);
    /// The size that a ladder of that kind has as a rule.
    [[nodiscard]] double usual(LadderKind kind) const;

    std::vector<LadderKind> kinds_;  // by provision
    std::vector<std::size_t> tops_;  // the highest option
    std::array<double, 4> counts_{}; // provisions of each kind
    double gains_{}, costs_{}, reservation_{};
};

} // namespace parley::agents
