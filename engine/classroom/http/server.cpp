#include "classroom/http/server.hpp"

#include "classroom/http/connection.hpp"

#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>

#include <csignal>
#include <thread>

namespace parley::classroom {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using boost::system::error_code;

namespace {

constexpr std::chrono::milliseconds farewell{2'000}; // for last answers to be taken
constexpr std::chrono::milliseconds accept_again{100};

} // namespace

struct Server::Parts : Shared {
    using Shared::Shared;

    struct Door {
        explicit Door(asio::io_context& io) : acceptor(io), timer(io) {}
        Tcp::acceptor acceptor;
        asio::steady_timer timer; // until it tries again
    };

    void accept_at(Door& door) {
        door.acceptor.async_accept([this, &door](const error_code& error, Tcp::socket socket) {
            if (stopping)
                return;
            if (error) { // no descriptors are left, say: there will be some again
                door.timer.expires_after(accept_again);
                door.timer.async_wait([this, &door](const error_code& stopped) {
                    if (!stopped)
                        accept_at(door);
                });
                return;
            }
            if (connections.size() >= limits.connections)
                make_room();
            if (connections.size() < limits.connections)
                (*connections.insert(make_connection(std::move(socket), *this)).first)->begin();
            accept_at(door);
        });
    }

    /// Ends the one that has been without a request for longest, if any is: browsers keep several and need few.
    void make_room() {
        Connection* longest = nullptr;
        for (const std::shared_ptr<Connection>& each : connections)
            if (const auto since = each->idle_since(); since && (longest == nullptr || *since < *longest->idle_since()))
                longest = each.get();
        if (longest != nullptr)
            longest->wind_up();
    }

    void beat() {
        heartbeat.expires_after(limits.heartbeat);
        heartbeat.async_wait([this](const error_code& error) {
            if (error)
                return;
            if (service.still_listens)
                for (const std::string& listener : streams.reached())
                    service.still_listens(listener);
            streams.beat();
            beat();
        });
    }

    /// Never twice at once: where the class's queue is behind, a second is left out.
    void count_seconds() {
        seconds.expires_after(std::chrono::seconds(1));
        seconds.async_wait([this](const error_code& error) {
            if (error || !service.each_second)
                return;
            workers.at_table(0, [this] {
                try {
                    service.each_second();
                } catch (const std::exception& thrown) { // that second's alone
                    if (service.stumbled)
                        service.stumbled(thrown.what());
                }
                asio::post(io, [this] {
                    if (!stopping)
                        count_seconds();
                });
            });
        });
    }

    void wind_up() {
        if (std::exchange(stopping, true))
            return;
        if (service.is_ending)
            service.is_ending();
        error_code ignored;
        signals.cancel(ignored);
        heartbeat.cancel();
        seconds.cancel();
        for (const std::unique_ptr<Door>& door : doors) {
            door->acceptor.close(ignored);
            door->timer.cancel();
        }
        for (const std::shared_ptr<Connection>& connection : std::vector(connections.begin(), connections.end()))
            connection->wind_up();
        finisher = std::thread([this] {
            workers.finish();
            asio::post(io, [this] { end_soon(); });
        });
    }

    /// Everything is answered; what the other ends do not take soon is given up.
    void end_soon() {
        heartbeat.expires_after(farewell);
        heartbeat.async_wait([this](const error_code&) { io.stop(); });
        end_when_empty();
    }

    void end_when_empty() {
        if (connections.empty())
            return io.stop();
        last_look.expires_after(std::chrono::milliseconds(10));
        last_look.async_wait([this](const error_code&) { end_when_empty(); });
    }

    std::vector<std::unique_ptr<Door>> doors;
    asio::steady_timer heartbeat{io}, seconds{io}, last_look{io};
    asio::signal_set signals{io};
    std::thread finisher;
};

Server::Server(ServerLimits limits) : parts_(std::make_unique<Parts>(limits)) {}

Server::~Server() = default;

void Server::at_table(TableNumber table, Task task) { parts_->workers.at_table(table, std::move(task)); }

void Server::aside(Task task) { parts_->workers.aside(std::move(task)); }

void Server::tell(Channel channel, std::uint64_t number) {
    asio::post(parts_->io, [parts = parts_.get(), channel, number] { parts->streams.tell(channel, number); });
}

core::Result<std::uint16_t, NoListening> Server::listen(const std::vector<std::string>& addresses, std::uint16_t port) {
    std::vector<std::unique_ptr<Parts::Door>> doors;
    for (const std::string& address : addresses) {
        error_code error;
        const asio::ip::address_v4 own = asio::ip::make_address_v4(address, error);
        Tcp::acceptor acceptor(parts_->io);
        if (!error)
            static_cast<void>(acceptor.open(Tcp::v4(), error));
        if (!error)
            static_cast<void>(acceptor.set_option(Tcp::acceptor::reuse_address(true), error));
        if (!error)
            static_cast<void>(acceptor.bind({own, port}, error));
        if (!error)
            static_cast<void>(acceptor.listen(Tcp::acceptor::max_listen_connections, error));
        if (error)
            return NoListening{address, port, error == asio::error::address_in_use, error.message()};
        port = acceptor.local_endpoint().port(); // the others get the same
        doors.push_back(std::make_unique<Parts::Door>(parts_->io));
        doors.back()->acceptor = std::move(acceptor);
    }
    for (std::unique_ptr<Parts::Door>& door : doors)
        parts_->doors.push_back(std::move(door));
    return port;
}

void Server::stop_on_signals() {
    error_code ignored;
    parts_->signals.add(SIGINT, ignored);
    parts_->signals.add(SIGTERM, ignored);
    parts_->signals.async_wait([parts = parts_.get()](const error_code& error, int) {
        if (!error)
            parts->wind_up();
    });
}

void Server::serve(Service service) {
    parts_->service = std::move(service);
    parts_->workers.start(parts_->service.stumbled);
    for (const std::unique_ptr<Parts::Door>& door : parts_->doors)
        parts_->accept_at(*door);
    parts_->beat();
    parts_->count_seconds();
    const auto stays = asio::make_work_guard(parts_->io); // until it is stopped, whatever else waits
    parts_->io.run();
    parts_->finisher.join();
    parts_->connections.clear();
}

void Server::stop() {
    asio::post(parts_->io, [parts = parts_.get()] { parts->wind_up(); });
}

} // namespace parley::classroom
