// Where work is done: each table has a queue of its own, the class has one, and what takes long goes elsewhere. Knows
// nothing of threads, so that tests carry everything out at once.
#pragma once

#include "classroom/http/response.hpp"
#include "classroom/roll/roll.hpp"

#include <functional>

namespace parley::classroom {

class Queues {
  public:
    using Task = std::function<void()>;
    virtual ~Queues() = default;
    /// On the queue of that table, 0 for the class's, after what waits there.
    virtual void at_table(TableNumber table, Task task) = 0;
    /// Somewhere, at low priority: thinking, reports.
    virtual void aside(Task task) = 0;
    /// Who listens there is told the number; of several only the newest counts.
    virtual void tell(Channel channel, std::uint64_t number) = 0;
};

/// Everything at once, in the caller's thread, and nobody listens.
class AtOnce final : public Queues {
  public:
    void at_table(TableNumber, Task task) override { task(); }
    void aside(Task task) override { task(); }
    void tell(Channel, std::uint64_t) override {}
};

} // namespace parley::classroom
