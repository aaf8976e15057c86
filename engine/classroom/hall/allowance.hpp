// How often something may be done: so many times in any second. Knows nothing of who does what.
#pragma once

#include "classroom/http/request.hpp"

#include <array>
#include <cstddef>

namespace parley::classroom {

template <std::size_t Times>
class Allowance {
  public:
    /// Whether fewer than `Times` were counted within the second before `now`. A clock that was put back forgives.
    [[nodiscard]] bool is_open(Moment now) const {
        const Moment oldest = counted_[next_];
        return now < oldest || now - oldest >= std::chrono::seconds(1);
    }
    void count(Moment now) {
        counted_[next_] = now;
        next_ = (next_ + 1) % Times;
    }

  private:
    std::array<Moment, Times> counted_{}; // in a ring, the oldest at `next_`
    std::size_t next_{};
};

} // namespace parley::classroom
