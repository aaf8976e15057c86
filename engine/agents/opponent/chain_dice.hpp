// Chance for a Markov chain: numbers by key, each by its place in the chain.
#pragma once

#include "core/keyed_draw.hpp"

namespace parley::agents {

class ChainDice {
  public:
    ChainDice(std::uint64_t seed, std::uint32_t chain) : key_{.seed = seed, .purpose = purpose, .session = chain} {}
    double uniform() { return static_cast<double>(bits() >> 11) / two_to_the_53; }
    std::uint32_t below(std::uint32_t bound) { return static_cast<std::uint32_t>(((bits() >> 32) * bound) >> 32); }
    /// About normal, of mean 0 and deviation 1: the sum of four uniform numbers, whose variance is a third.
    double normal() { return (uniform() + uniform() + uniform() + uniform() - 2) * root_of_three; }

  private:
    static constexpr std::uint32_t purpose = 0x51BA1; // sets these draws apart from all others
    static constexpr double two_to_the_53 = 9007199254740992.0;
    static constexpr double root_of_three = 1.7320508;
    std::uint64_t bits() {
        ++key_.ordinal;
        return core::draw_bits(key_);
    }
    core::DrawKey key_;
};

} // namespace parley::agents
