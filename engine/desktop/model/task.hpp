// Work on a thread of its own, so that the window never stands still. Cancelling does not block. What the work throws
// is kept and ends nothing. Knows nothing of what is worked on.
#pragma once

#include <atomic>
#include <exception>
#include <functional>
#include <optional>
#include <string>
#include <thread>
#include <utility>

namespace parley::desktop {

class Task {
  public:
    Task() = default;
    virtual ~Task() = default; // asks it to stop and waits
    Task(const Task&) = delete;
    Task& operator=(const Task&) = delete;

    /// True once there is nothing left to do. Any thread.
    [[nodiscard]] virtual bool done() const = 0;
    /// Asks it to stop. Does not wait.
    virtual void cancel() = 0;
    /// How far it is, where it tells. Any thread.
    [[nodiscard]] virtual int percent() const = 0;
};

/// Works on a `Product` in place.
template <class Product>
class TaskOn final : public Task {
  public:
    using Tell = std::function<void(std::uint32_t done, std::uint32_t all)>; // how far it is
    using Work = std::function<void(Product&, const Tell&, const std::stop_token&)>;
    /// Begins.
    TaskOn(Product product, Work work)
        : product_(std::move(product)),
          work_(std::move(work)),
          thread_([this](const std::stop_token& stop) { run(stop); }) {}

    [[nodiscard]] bool done() const override { return done_.load(std::memory_order_acquire); }
    void cancel() override { thread_.request_stop(); }
    [[nodiscard]] int percent() const override { return percent_.load(std::memory_order_relaxed); }

    /// What the work threw, after which the product is as far as it came; waits for it if need be.
    [[nodiscard]] const std::optional<std::string>& thrown() {
        wait();
        return thrown_;
    }
    /// Waits for it if need be. Call once.
    [[nodiscard]] Product take() {
        wait();
        return std::move(product_);
    }

  private:
    void run(const std::stop_token& stop) {
        try {
            work_(
                product_,
                [this](std::uint32_t done_now, std::uint32_t all) {
                    percent_.store(all == 0 ? 0 : static_cast<int>(std::uint64_t{done_now} * 100 / all),
                                   std::memory_order_relaxed);
                },
                stop);
        } catch (const std::exception& error) {
            thrown_ = error.what();
        }
        done_.store(true, std::memory_order_release);
    }
    void wait() {
        if (thread_.joinable())
            thread_.join();
    }

    Product product_;
    Work work_;
    std::optional<std::string> thrown_; // read once the work is done
    std::atomic<int> percent_{};
    std::atomic<bool> done_{};
    std::jthread thread_; // last: it begins when the rest is there, and ends before the rest goes
};

} // namespace parley::desktop
