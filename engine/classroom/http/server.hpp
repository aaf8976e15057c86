// The class's server: HTTP/1.1 on a few addresses, one thread for all connections, other threads for the work. Hostile
// requests cost it nothing: lengths, times and connections have limits. Knows nothing of pages; what is answered is
// given to it.
#pragma once

#include "classroom/hall/queues.hpp"
#include "classroom/http/request.hpp"
#include "core/result.hpp"

#include <chrono>
#include <memory>

namespace parley::classroom {

struct ServerLimits {
    std::uint32_t header{8 * 1024}; // bytes, with the request line: else 431
    std::size_t header_lines{100};  // else 431
    std::uint64_t body{16 * 1024};  // bytes: else 413
    std::size_t connections{2000};  // beyond that one without a request makes room, or the new one is closed unanswered
    std::size_t streams_of_one{2};  // listener
    std::chrono::milliseconds request{30'000}; // from its first byte to its last
    std::chrono::milliseconds idle{15'000};    // between an answer and the next request
    std::chrono::milliseconds answer{60'000};  // to be taken by the other end, as an event of a stream
    std::chrono::milliseconds heartbeat{10'000};
    std::chrono::milliseconds class_gap{1'000}; // between two events of a channel of the class: many listen there
};

/// Who answers.
struct Service {
    std::function<TableNumber(const Request&)> queue_of; // any thread, also that of the connections: must be quick
    std::function<Response(const Request&)> respond;     // called on that queue; an exception is a 500
    std::function<void()> each_second;                   // called about so often on the class's queue; may be empty
    std::function<void()> is_ending; // called when it was asked to stop, before the last work; may be empty
    std::function<void(std::string_view)> stumbled{}; // any thread: what any work threw; may be empty
    /// A listener, at each heartbeat that reached it; on the connections' thread: must be quick; may be empty.
    std::function<void(const std::string&)> still_listens{};
};

/// Why nothing listens.
struct NoListening {
    std::string address;
    std::uint16_t port{};
    bool taken{};       // another program has the port there
    std::string reason; // the system's words
};

class Server final : public Queues {
  public:
    explicit Server(ServerLimits limits = {});
    ~Server() override;
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Any thread. What is asked for before `serve` waits for it.
    void at_table(TableNumber table, Task task) override;
    void aside(Task task) override;
    /// Listeners hear of it on the thread of the connections. A reader that takes nothing has one message waiting.
    void tell(Channel channel, std::uint64_t number) override;

    /// Listens on that port of each of the IPv4 addresses, on all or on none, and returns the port; 0 for one that is
    /// free. Who comes before `serve` waits.
    [[nodiscard]] core::Result<std::uint16_t, NoListening> listen(const std::vector<std::string>& addresses,
                                                                  std::uint16_t port);

    /// SIGINT and SIGTERM stop it from here on.
    void stop_on_signals();
    /// Answers until it is stopped; then what was begun at tables is finished and answered. Once. Requires: whatever
    /// the service and the tasks refer to outlives the call.
    void serve(Service service);
    /// Any thread, any number of times.
    void stop();

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace parley::classroom
