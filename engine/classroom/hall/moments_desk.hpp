// Who has asked for the moments that mattered: a few are worked out at a time, each in slices at low priority, the
// others in the order in which they asked. Knows nothing of tables and pages.
#pragma once

#include "classroom/hall/queues.hpp"
#include "classroom/hall/seeking_moments.hpp"

#include <deque>
#include <functional>
#include <memory>
#include <mutex>

namespace parley::classroom {

class MomentsDesk {
  public:
    explicit MomentsDesk(Queues& queues);

    /// What became of a search: it has come further by a tenth; all is found; it threw.
    enum class Told : std::uint8_t { further, found, lost };
    using Tell = std::function<void(Told)>; // on the thread that works
    /// Begins it, now or when its turn comes. Any thread.
    void seek(std::shared_ptr<SeekingMoments> work, Tell tell);

  private:
    struct Sought {
        std::shared_ptr<SeekingMoments> work;
        Tell tell;
    };
    void go_on(Sought sought);
    void work_on(const Sought& sought);
    void begin_next();

    Queues& queues_;
    const std::size_t at_once_; // of which the threads beside those of tables have as many
    std::mutex lock_;
    std::deque<Sought> waiting_;
    std::size_t at_work_{};
};

} // namespace parley::classroom
