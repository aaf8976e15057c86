#include "classroom/http/workers.hpp"

#include <boost/asio/post.hpp>

#include <algorithm>
#include <sys/resource.h>
#include <unistd.h>

namespace parley::classroom {
namespace {

constexpr int low_priority = 10;    // nice
constexpr std::size_t waiters = 12; // threads that may wait for the disk while others reckon

std::size_t cores() { return std::max<std::size_t>(1, std::thread::hardware_concurrency()); }

/// Of the calling thread alone: on Linux a priority is a thread's, named by its number.
void step_back() { static_cast<void>(::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), low_priority)); }

/// A fault of one task is that task's alone; the others go on.
void work(boost::asio::io_context& tasks) {
    while (true) {
        try {
            tasks.run();
            return;
        } catch (const std::exception&) {
            continue;
        }
    }
}

void join_all(std::vector<std::thread>& threads) {
    for (std::thread& thread : threads)
        thread.join();
    threads.clear();
}

} // namespace

Workers::Workers()
    : tables_stay_(boost::asio::make_work_guard(tables_)),
      aside_stays_(boost::asio::make_work_guard(aside_)) {}

Workers::~Workers() {
    stop_aside();
    tables_.stop();
    join_all(table_threads_);
}

void Workers::start() {
    for (std::size_t i = 0; i < cores() + waiters; ++i)
        table_threads_.emplace_back([this] { work(tables_); });
    for (std::size_t i = 0; i < std::max<std::size_t>(1, cores() - 1); ++i)
        aside_threads_.emplace_back([this] {
            step_back();
            work(aside_);
        });
}

void Workers::at_table(TableNumber table, Task task) {
    const std::lock_guard lock(strands_lock_);
    const auto strand = strands_.try_emplace(table, boost::asio::make_strand(tables_)).first;
    boost::asio::post(strand->second, std::move(task));
}

void Workers::aside(Task task) { boost::asio::post(aside_, std::move(task)); }

void Workers::stop_aside() {
    aside_.stop();
    join_all(aside_threads_);
}

void Workers::finish() {
    stop_aside();
    tables_stay_.reset();
    join_all(table_threads_);
}

} // namespace parley::classroom
