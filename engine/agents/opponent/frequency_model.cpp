#include "agents/opponent/issue_models.hpp"

#include <algorithm>

namespace parley::agents::bargaining {

Estimate::Estimate(IssueSizes sizes) {
    std::size_t count = 0;
    for (const std::uint8_t size : sizes) {
        offsets_.push_back(count);
        count += size;
    }
    parts_.assign(count, 0.0);
}

double Estimate::most(std::size_t issue) const {
    double most = 0;
    for (std::size_t v = 0; v < size(issue); ++v)
        most = std::max(most, part(issue, v));
    return most;
}

FrequencyModel::FrequencyModel(IssueSizes sizes)
    : weights_(sizes.size(), 1.0 / static_cast<double>(sizes.size())),
      most_(sizes.size(), 0.0),
      estimate_(sizes) {
    for (const std::uint8_t size : sizes)
        counts_.emplace_back(size, 0.0);
}

double FrequencyModel::evaluation(std::size_t issue, std::size_t value) const {
    return most_[issue] > 0 ? counts_[issue][value] / most_[issue] : 0.0;
}

void FrequencyModel::observe(std::span<const std::uint8_t> offer) {
    const std::size_t issues = weights_.size();
    if (!last_.empty()) {
        const double bump = 0.2 / static_cast<double>(issues);
        double sum = 0;
        for (std::size_t i = 0; i < issues; ++i) {
            if (last_[i] == offer[i])
                weights_[i] += bump;
            sum += weights_[i];
        }
        for (double& weight : weights_)
            weight /= sum;
    }
    last_.assign(offer.begin(), offer.end());
    for (std::size_t i = 0; i < issues; ++i) {
        counts_[i][offer[i]] += 1;
        most_[i] = std::max(most_[i], counts_[i][offer[i]]);
        for (std::size_t v = 0; v < counts_[i].size(); ++v)
            estimate_.part(i, v) = weights_[i] * evaluation(i, v);
    }
}

} // namespace parley::agents::bargaining
