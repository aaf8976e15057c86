// One connection to the server, and what all of them share. Boost.Beast is known to the source beside this header
// alone. Private to the server; knows nothing of addresses and signals.
#pragma once

#include "classroom/http/server.hpp"
#include "classroom/http/streams.hpp"
#include "classroom/http/workers.hpp"

#include <boost/asio/ip/tcp.hpp>

#include <optional>
#include <set>

namespace parley::classroom {

class Connection {
  public:
    virtual ~Connection() = default;
    /// Reads requests from here on, one after another.
    virtual void begin() = 0;
    /// At the end of all: what waits or listens ends at once, what is being answered when it has been.
    virtual void wind_up() = 0;
    /// Since when it has been waiting for another request, and nothing of one has come; nothing while it does not.
    [[nodiscard]] virtual std::optional<std::chrono::steady_clock::time_point> idle_since() const = 0;
};

/// What all connections share; touched by their one thread.
struct Shared {
    explicit Shared(ServerLimits given) : limits(given), streams(given.streams_of_one) {}

    ServerLimits limits;
    boost::asio::io_context io{1};
    Workers workers;
    Streams streams;
    Service service;
    std::set<std::shared_ptr<Connection>> connections;
    bool stopping{};
};

/// Takes itself out of the shared connections at its end.
[[nodiscard]] std::shared_ptr<Connection> make_connection(boost::asio::ip::tcp::socket socket, Shared& shared);

} // namespace parley::classroom
