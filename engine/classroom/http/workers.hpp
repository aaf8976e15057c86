// The threads that do a class's work: a queue a table, each of which does one thing after another, and beside them, at
// low priority, what takes long. Knows nothing of what is done.
#pragma once

#include "classroom/roll/roll.hpp"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/strand.hpp>

#include <functional>
#include <map>
#include <mutex>
#include <string_view>
#include <thread>
#include <vector>

namespace parley::classroom {

class Workers {
  public:
    using Task = std::function<void()>;

    /// Some more threads than the machine has cores, since most of them wait for the disk; beside them at most one
    /// fewer than cores, at least one.
    Workers();
    /// Drops what has not begun.
    ~Workers();
    Workers(const Workers&) = delete;
    Workers& operator=(const Workers&) = delete;

    /// Any thread. What is given before `start` waits for it.
    void at_table(TableNumber table, Task task);
    void aside(Task task);

    /// `stumbled` is called by the thread of a task that threw, with what it threw; may be empty.
    using Stumbled = std::function<void(std::string_view)>;
    void start(Stumbled stumbled = {});
    /// Waits until all work at tables is done, and that which comes of it. What was to be done aside and has not begun
    /// is dropped. Requires: started; not called by one of its own threads.
    void finish();

  private:
    using Strand = boost::asio::strand<boost::asio::io_context::executor_type>;
    using Guard = boost::asio::executor_work_guard<boost::asio::io_context::executor_type>;

    void stop_aside();

    boost::asio::io_context tables_, aside_;
    Guard tables_stay_, aside_stays_;
    std::mutex strands_lock_;
    std::map<TableNumber, Strand> strands_;
    std::vector<std::thread> table_threads_, aside_threads_;
};

} // namespace parley::classroom
