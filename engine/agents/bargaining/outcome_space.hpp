// All complete assignments of a plain domain under one number each, and back. Knows sizes, not names or worth.
#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace parley::agents::bargaining {

/// A complete assignment: its place among all of them, the first issue slowest.
using Outcome = std::uint32_t;

class OutcomeSpace {
  public:
    /// One number of values an issue, each 1 to 255. Requires: at least one issue, fewer than 2³² outcomes.
    explicit OutcomeSpace(std::vector<std::uint8_t> sizes);

    [[nodiscard]] std::size_t issue_count() const { return sizes_.size(); }
    [[nodiscard]] std::size_t size(std::size_t issue) const { return sizes_[issue]; }
    [[nodiscard]] Outcome outcome_count() const { return count_; }
    /// The values of an outcome, one an issue.
    [[nodiscard]] std::span<const std::uint8_t> values(Outcome outcome) const {
        assert(outcome < count_);
        return {values_.data() + outcome * sizes_.size(), sizes_.size()};
    }
    [[nodiscard]] std::span<const std::uint8_t> sizes() const { return sizes_; }
    /// What a step of one value of `issue` adds to an outcome's number.
    [[nodiscard]] Outcome stride(std::size_t issue) const { return strides_[issue]; }
    [[nodiscard]] Outcome outcome_of(std::span<const std::uint8_t> values) const;

  private:
    std::vector<std::uint8_t> sizes_;
    std::vector<Outcome> strides_;
    Outcome count_{1};
    std::vector<std::uint8_t> values_; // outcome after outcome
};

} // namespace parley::agents::bargaining
