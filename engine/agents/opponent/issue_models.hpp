// What another party is believed to want: an additive estimate over issues and values, and two ways of learning it from
// offers alone. Knows no strategy; several strategies share them.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace parley::agents::bargaining {

/// How many values each issue has.
using IssueSizes = std::span<const std::uint8_t>;

/// An estimated utility: Σ part(issue, value), each part weight · evaluation, 0 to 1 in all.
class Estimate {
  public:
    explicit Estimate(IssueSizes sizes);
    [[nodiscard]] double part(std::size_t issue, std::size_t value) const { return parts_[offsets_[issue] + value]; }
    [[nodiscard]] double& part(std::size_t issue, std::size_t value) { return parts_[offsets_[issue] + value]; }
    [[nodiscard]] double worth(std::span<const std::uint8_t> values) const {
        double sum = 0;
        for (std::size_t i = 0; i < values.size(); ++i)
            sum += parts_[offsets_[i] + values[i]];
        return sum;
    }
    [[nodiscard]] std::size_t issue_count() const { return offsets_.size(); }
    [[nodiscard]] std::size_t size(std::size_t issue) const {
        return (issue + 1 < offsets_.size() ? offsets_[issue + 1] : parts_.size()) - offsets_[issue];
    }
    /// The largest part of an issue.
    [[nodiscard]] double most(std::size_t issue) const;

  private:
    std::vector<double> parts_;
    std::vector<std::size_t> offsets_;
};

/// The frequency model (van Krimpen, Looije & Hajizadeh 2013): weights start at 1/n; when an offer repeats k issues of
/// the one before, each of those weights rises by 0.2/n and all are normalised; a value is worth its count over the
/// greatest count of its issue.
class FrequencyModel {
  public:
    explicit FrequencyModel(IssueSizes sizes);
    void observe(std::span<const std::uint8_t> offer);
    [[nodiscard]] const Estimate& estimate() const { return estimate_; }
    [[nodiscard]] double weight(std::size_t issue) const { return weights_[issue]; }
    /// 0 before the first offer.
    [[nodiscard]] double evaluation(std::size_t issue, std::size_t value) const;

  private:
    std::vector<double> weights_;
    std::vector<std::vector<double>> counts_;
    std::vector<double> most_;
    std::vector<std::uint8_t> last_;
    Estimate estimate_;
};

/// The scalable Bayesian model (Hindriks & Tykhonov 2008): for each issue a posterior over weight (eleven levels, 0 to
/// 1) times shape (rising, falling, or triangular about an inner value), updated issue by issue: the likelihood of an
/// offer is normal with σ = 0.25 about the utility that its author is supposed to ask for by then, the other issues
/// counted at their expectation.
class BayesianModel {
  public:
    static constexpr std::size_t weight_levels = 11;
    static constexpr double sigma = 0.25;

    explicit BayesianModel(IssueSizes sizes);
    /// `asked` is the utility that the author is supposed to ask for with this offer, 0 to 1.
    void observe(std::span<const std::uint8_t> offer, double asked);
    [[nodiscard]] const Estimate& estimate() const { return estimate_; }
    /// Expected weights, their sum 1.
    [[nodiscard]] double weight(std::size_t issue) const { return issues_[issue].weight / weight_sum_; }
    /// The expected evaluation of a value.
    [[nodiscard]] double evaluation(std::size_t issue, std::size_t value) const {
        return issues_[issue].evaluation[value];
    }
    /// The supposition of the paper's agent: it starts at 0.95 and falls by 0.003 with each offer, to 0.5 at least.
    [[nodiscard]] static double asked_at(std::size_t offers_before);
    /// The evaluation of `value` of `size` under shape 0 rising, 1 falling, 2 … size − 1 with its peak at value shape
    /// − 1.
    [[nodiscard]] static double shape(std::size_t shape, std::size_t size, std::size_t value);

  private:
    struct Issue {
        std::size_t size{}, shapes{};
        std::vector<double> shape;      // [shape][value]
        std::vector<double> posterior;  // [shape][weight level]
        std::vector<double> evaluation; // expected, weighed by nothing else
        double weight{};                // expected, before normalising
    };
    void expect(Issue& issue);
    void refresh();
    std::vector<Issue> issues_;
    double weight_sum_{1};
    Estimate estimate_;
};

} // namespace parley::agents::bargaining
