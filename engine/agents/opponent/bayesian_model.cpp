#include "agents/opponent/issue_models.hpp"
#include "core/elementary.hpp"

#include <algorithm>
#include <array>

namespace parley::agents::bargaining {

namespace {

constexpr std::size_t steps_a_sigma = 512;
constexpr std::size_t sigmas = 6;
using Bell = std::array<double, steps_a_sigma * sigmas + 2>;

Bell make_bell() {
    Bell bell{};
    for (std::size_t i = 0; i < bell.size(); ++i) {
        const double x = static_cast<double>(i) / steps_a_sigma;
        bell[i] = core::exponential(-x * x / 2);
    }
    return bell;
}

/// exp(−x²/2), between the points of a table in a straight line: within 5·10⁻⁷, and many times faster than the series.
double normal_likelihood(double x) {
    static const Bell bell = make_bell();
    const double at = std::min(x < 0 ? -x : x, static_cast<double>(sigmas)) * steps_a_sigma;
    const auto below = static_cast<std::size_t>(at);
    return bell[below] + (bell[below + 1] - bell[below]) * (at - static_cast<double>(below));
}

double level(std::size_t k) { return static_cast<double>(k) / (BayesianModel::weight_levels - 1); }

} // namespace

double BayesianModel::asked_at(std::size_t offers_before) {
    return std::max(0.5, 0.95 - 0.003 * static_cast<double>(offers_before));
}

double BayesianModel::shape(std::size_t shape, std::size_t size, std::size_t value) {
    if (size == 1)
        return 1;
    const double last = static_cast<double>(size - 1);
    const double at = static_cast<double>(value);
    if (shape == 0)
        return at / last;
    if (shape == 1)
        return 1 - at / last;
    const double peak = static_cast<double>(shape - 1);
    return at <= peak ? at / peak : (last - at) / (last - peak);
}

BayesianModel::BayesianModel(IssueSizes sizes) : estimate_(sizes) {
    for (const std::uint8_t size : sizes) {
        Issue issue;
        issue.size = size;
        issue.shapes = std::max<std::size_t>(2, issue.size); // two straight ones and a triangle for each inner value
        for (std::size_t s = 0; s < issue.shapes; ++s)
            for (std::size_t v = 0; v < issue.size; ++v)
                issue.shape.push_back(shape(s, issue.size, v));
        issue.posterior.assign(issue.shapes * weight_levels, 1.0 / static_cast<double>(issue.shapes * weight_levels));
        issue.evaluation.resize(issue.size);
        issues_.push_back(std::move(issue));
    }
    for (Issue& issue : issues_)
        expect(issue);
    refresh();
}

void BayesianModel::expect(Issue& issue) {
    std::fill(issue.evaluation.begin(), issue.evaluation.end(), 0.0);
    issue.weight = 0;
    for (std::size_t s = 0; s < issue.shapes; ++s) {
        double mass = 0;
        for (std::size_t k = 0; k < weight_levels; ++k) {
            const double p = issue.posterior[s * weight_levels + k];
            mass += p;
            issue.weight += p * level(k);
        }
        for (std::size_t v = 0; v < issue.size; ++v)
            issue.evaluation[v] += mass * issue.shape[s * issue.size + v];
    }
}

void BayesianModel::refresh() {
    weight_sum_ = 0;
    for (const Issue& issue : issues_)
        weight_sum_ += issue.weight;
    if (weight_sum_ <= 0)
        weight_sum_ = 1;
    for (std::size_t i = 0; i < issues_.size(); ++i)
        for (std::size_t v = 0; v < issues_[i].size; ++v)
            estimate_.part(i, v) = weight(i) * issues_[i].evaluation[v];
}

void BayesianModel::observe(std::span<const std::uint8_t> offer, double asked) {
    const double expected = estimate_.worth(offer);
    for (std::size_t i = 0; i < issues_.size(); ++i) {
        Issue& issue = issues_[i];
        const double others = expected - estimate_.part(i, offer[i]);
        // As a share of the whole weight, the hypothesis in the place of the expectation.
        const double rest = weight_sum_ - issue.weight;
        std::array<double, weight_levels> share{}, of_others{};
        for (std::size_t k = 0; k < weight_levels; ++k) {
            const double whole = rest + level(k);
            share[k] = whole > 0 ? level(k) / whole : 0.0;
            of_others[k] = whole > 0 ? others * weight_sum_ / whole : 0.0;
        }
        double sum = 0;
        for (std::size_t s = 0; s < issue.shapes; ++s) {
            const double evaluation = issue.shape[s * issue.size + offer[i]];
            for (std::size_t k = 0; k < weight_levels; ++k) {
                double& p = issue.posterior[s * weight_levels + k];
                p *= normal_likelihood((of_others[k] + share[k] * evaluation - asked) / sigma);
                sum += p;
            }
        }
        for (double& p : issue.posterior)
            p /= sum;
    }
    for (Issue& issue : issues_)
        expect(issue);
    refresh();
}

} // namespace parley::agents::bargaining
