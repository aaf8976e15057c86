// How a text falls into independent blocks: which provisions hang together, and every combination of the options of
// those that do. Knows nothing of worth but the factors it is made of.
#pragma once

#include "treaty/utility.hpp"

#include <array>
#include <bit>
#include <vector>

namespace parley::analysis {

/// Options that may stand, by provision: bit o stands for option o.
using OptionMasks = std::array<std::uint8_t, treaty::max_provisions>;

[[nodiscard]] inline bool is_free(std::uint8_t mask) { return std::popcount(mask) > 1; }
/// Requires: some option may stand.
[[nodiscard]] inline treaty::OptionIndex lowest(std::uint8_t mask) {
    return static_cast<treaty::OptionIndex>(std::countr_zero(static_cast<unsigned>(mask)));
}

/// Which provisions hang together: a forest in which each points towards the lowest of its block.
class ProvisionForest {
  public:
    ProvisionForest() {
        for (std::size_t i = 0; i < parent_.size(); ++i)
            parent_[i] = i;
    }
    [[nodiscard]] std::size_t root(std::size_t i) const {
        while (parent_[i] != i)
            i = parent_[i];
        return i;
    }
    void join(std::size_t a, std::size_t b) {
        const std::size_t of_a = root(a), of_b = root(b);
        parent_[std::max(of_a, of_b)] = std::min(of_a, of_b);
    }
    /// Joins the free provisions of the factor.
    void join(const treaty::Factor& factor, const OptionMasks& masks);

  private:
    std::array<std::size_t, treaty::max_provisions> parent_{};
};

/// What the factor adds to the worth of the outcome.
[[nodiscard]] std::int32_t value(const treaty::CompiledUtility& utility, const treaty::Factor& factor,
                                 const treaty::Outcome& outcome);

/// The options of a block's provisions as one number, three bits each, in the block's order; and back.
[[nodiscard]] std::uint64_t code_of(const std::vector<treaty::ProvisionId>& provisions, const treaty::Outcome& outcome);
void write(const std::vector<treaty::ProvisionId>& provisions, std::uint64_t code, treaty::Outcome& outcome);

/// Makes `outcome` the next combination of the options that may stand, the last provision fastest; false, and all at
/// their lowest again, after the last one.
[[nodiscard]] bool turn(const std::vector<treaty::ProvisionId>& provisions, const OptionMasks& masks,
                        treaty::Outcome& outcome);

} // namespace parley::analysis
