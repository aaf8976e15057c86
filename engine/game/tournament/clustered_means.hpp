// Means with intervals where games come in clusters that share their chance: the games of one seed at one venue. Sums
// are of whole numbers, so that nothing depends on the order in which games are added. Knows nothing of what is
// measured.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace parley::game {

/// A mean, and half the width of its interval; none where there are too few clusters to tell (fewer than two, or fewer
/// than two degrees of freedom in all).
struct Estimate {
    double mean{};
    std::optional<double> margin;
    std::uint64_t count{}; // numbers that went into it; 0: there is no mean
    [[nodiscard]] double low() const { return mean - margin.value_or(0.0); }
    [[nodiscard]] double high() const { return mean + margin.value_or(0.0); }
};

/// The clusters, in strata that are each sampled by itself and weigh the same in the mean.
struct Strata {
    std::vector<std::uint32_t> clusters; // in each stratum
    [[nodiscard]] std::uint32_t all() const;
};

/// One row: what is measured of one agent, say. In each stratum h with clusters r = 1 … m: sums s_r of n_r numbers, the
/// ratio R = Σs/Σn and its residuals e_r = (s_r − R n_r)·m/Σn, so that Var R = Σe²/(m(m − 1)) (Cochran 1977, 6.4). The
/// mean is that of the ratios of the strata that have numbers; degrees of freedom by Satterthwaite (1946).
class ClusteredRow {
  public:
    explicit ClusteredRow(const Strata& strata) : strata_(&strata), sums_(strata.all()), counts_(strata.all()) {}

    /// Requires: |number| ≤ 10⁷, `cluster` counted through all strata.
    void add(std::uint32_t cluster, std::int64_t number) {
        sums_[cluster] += number;
        ++counts_[cluster];
    }
    /// In units of `unit` numbers; the interval covers with a chance of 1 − `error`.
    [[nodiscard]] Estimate estimate(double unit, double error = 0.05) const;
    /// This less the other, cluster by cluster, so that the chance that both shared cancels. Over the strata in which
    /// both have numbers.
    [[nodiscard]] Estimate less(const ClusteredRow& other, double unit, double error = 0.05) const;

  private:
    struct Stratum {
        double ratio{};
        std::uint64_t count{};
        std::vector<std::int64_t> residuals; // e_r, to the whole number
    };
    [[nodiscard]] Stratum stratum(std::uint32_t first, std::uint32_t clusters) const;
    [[nodiscard]] std::vector<Stratum> stratified() const;

    const Strata* strata_;
    std::vector<std::int64_t> sums_;
    std::vector<std::uint32_t> counts_;
};

} // namespace parley::game
