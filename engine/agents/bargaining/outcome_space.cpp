#include "agents/bargaining/outcome_space.hpp"

#include <algorithm>

namespace parley::agents::bargaining {

OutcomeSpace::OutcomeSpace(std::vector<std::uint8_t> sizes) : sizes_(std::move(sizes)), strides_(sizes_.size()) {
    assert(!sizes_.empty());
    std::uint64_t count = 1;
    for (std::size_t i = sizes_.size(); i-- > 0;) {
        assert(sizes_[i] > 0);
        strides_[i] = static_cast<Outcome>(count);
        count *= sizes_[i];
        assert(count <= 0xFFFFFFFFU);
    }
    count_ = static_cast<Outcome>(count);
    const std::size_t issues = sizes_.size();
    values_.resize(std::size_t{count_} * issues);
    std::vector<std::uint8_t> current(issues, 0);
    for (std::size_t at = 0; at < values_.size(); at += issues) {
        std::copy(current.begin(), current.end(), values_.begin() + static_cast<std::ptrdiff_t>(at));
        for (std::size_t i = issues; i-- > 0 && ++current[i] == sizes_[i];)
            current[i] = 0;
    }
}

Outcome OutcomeSpace::outcome_of(std::span<const std::uint8_t> values) const {
    assert(values.size() == sizes_.size());
    Outcome outcome = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        outcome += strides_[i] * values[i];
    return outcome;
}

} // namespace parley::agents::bargaining
