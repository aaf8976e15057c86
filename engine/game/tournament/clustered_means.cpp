#include "game/tournament/clustered_means.hpp"

#include "game/tournament/student.hpp"

#include <cassert>
#include <cmath>

namespace parley::game {

namespace {

/// Halves away from zero. Requires: divisor > 0.
std::int64_t nearest(std::int64_t number, std::int64_t divisor) {
    return (number < 0 ? number - divisor / 2 : number + divisor / 2) / divisor;
}

/// What strata add up to: the mean of their ratios, its variance, and the degrees of freedom of that.
struct Pooled {
    double ratios{}, variance{}, squares{}; // sums; `squares` of (variance² / degrees)
    std::uint32_t strata{};
    bool spread_known{true};

    void add(double ratio, const std::vector<std::int64_t>& residuals) {
        ratios += ratio;
        ++strata;
        const auto clusters = static_cast<double>(residuals.size());
        spread_known = spread_known && residuals.size() > 1;
        if (!spread_known)
            return;
        std::int64_t sum = 0;
        double sum_of_squares = 0; // of whole numbers, always in the order of the clusters
        for (const std::int64_t residual : residuals) {
            sum += residual;
            sum_of_squares += static_cast<double>(residual) * static_cast<double>(residual);
        }
        const double spread = sum_of_squares - static_cast<double>(sum) * (static_cast<double>(sum) / clusters);
        const double of_mean = spread > 0 ? spread / (clusters * (clusters - 1)) : 0;
        variance += of_mean;
        squares += of_mean * of_mean / (clusters - 1);
    }
    [[nodiscard]] Estimate estimate(double unit, double error, std::uint64_t count) const {
        if (strata == 0)
            return {};
        Estimate estimate{ratios / strata * unit, std::nullopt, count};
        if (!spread_known)
            return estimate;
        if (variance <= 0)
            estimate.margin = 0;
        else if (const double degrees = variance * variance / squares; degrees >= 2)
            estimate.margin = student_critical(degrees, error) * std::sqrt(variance) / strata * unit;
        return estimate;
    }
};

} // namespace

std::uint32_t Strata::all() const {
    std::uint32_t all = 0;
    for (const std::uint32_t one : clusters)
        all += one;
    return all;
}

ClusteredRow::Stratum ClusteredRow::stratum(std::uint32_t first, std::uint32_t clusters) const {
    Stratum stratum;
    std::int64_t sum = 0, count = 0;
    for (std::uint32_t r = first; r < first + clusters; ++r) {
        sum += sums_[r];
        count += counts_[r];
    }
    stratum.count = static_cast<std::uint64_t>(count);
    if (count == 0)
        return stratum;
    stratum.ratio = static_cast<double>(sum) / static_cast<double>(count);
    const std::int64_t centre = nearest(sum, count); // what this leaves of R is taken out with the residuals' own mean
    for (std::uint32_t r = first; r < first + clusters; ++r)
        stratum.residuals.push_back(nearest((sums_[r] - centre * counts_[r]) * clusters, count));
    return stratum;
}

std::vector<ClusteredRow::Stratum> ClusteredRow::stratified() const {
    std::vector<Stratum> all;
    std::uint32_t first = 0;
    for (const std::uint32_t clusters : strata_->clusters) {
        all.push_back(stratum(first, clusters));
        first += clusters;
    }
    return all;
}

Estimate ClusteredRow::estimate(double unit, double error) const {
    Pooled pooled;
    std::uint64_t count = 0;
    for (const Stratum& one : stratified()) {
        if (one.count == 0)
            continue;
        count += one.count;
        pooled.add(one.ratio, one.residuals);
    }
    return pooled.estimate(unit, error, count);
}

Estimate ClusteredRow::less(const ClusteredRow& other, double unit, double error) const {
    assert(strata_->clusters == other.strata_->clusters);
    Pooled pooled;
    std::uint64_t count = 0;
    const std::vector<Stratum> mine = stratified(), theirs = other.stratified();
    for (std::size_t h = 0; h < mine.size(); ++h) {
        if (mine[h].count == 0 || theirs[h].count == 0)
            continue;
        std::vector<std::int64_t> residuals = mine[h].residuals;
        for (std::size_t r = 0; r < residuals.size(); ++r)
            residuals[r] -= theirs[h].residuals[r];
        count += mine[h].count;
        pooled.add(mine[h].ratio - theirs[h].ratio, residuals);
    }
    return pooled.estimate(unit, error, count);
}

} // namespace parley::game
