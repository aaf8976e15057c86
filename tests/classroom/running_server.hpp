// A server on a free port of loopback that answers with what it was asked, and the requests to ask it.
#pragma once

#include "classroom/http/server.hpp"

#include <atomic>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

namespace parley::test {

/// "/slow" takes 300 ms, "/late" is held back as long, "/faulty" throws, "/go" leads to "/there", "/kept" may be kept
/// as "v1", "/large" is 3 MB, "/events" is the stream of table 1 and "/class" the class's, from `number` on, whose
/// listener is the query. "/other" is answered on queue 2, all else on queue 1.
class Running {
  public:
    explicit Running(classroom::ServerLimits limits = {}, bool by_signals = false);
    ~Running() { stop(); }
    /// And waits for its end.
    void stop();
    void wait_for_end();

    [[nodiscard]] classroom::Request last() const;
    /// How many heartbeats that listener was reached by.
    [[nodiscard]] int heard(const std::string& listener) const;

    classroom::Server server;
    std::uint16_t port{};
    std::atomic<int> seconds{}, asked{}, finished{};
    std::atomic<bool> ending{}, ended{};
    std::atomic<std::uint64_t> number{7};

  private:
    [[nodiscard]] classroom::Response answer(const classroom::Request& request);

    mutable std::mutex lock_;
    classroom::Request last_;
    std::map<std::string, int> heard_;
    std::thread thread_;
};

[[nodiscard]] std::string get(std::string_view path, std::string_view more_lines = {});
[[nodiscard]] std::string posted(std::string_view path, std::string_view body);
/// On a connection of its own.
[[nodiscard]] std::string answer_to(std::uint16_t port, std::string_view request);
[[nodiscard]] bool says(std::string_view answer, std::string_view part);
[[nodiscard]] bool has_status(std::string_view answer, int status);

} // namespace parley::test
