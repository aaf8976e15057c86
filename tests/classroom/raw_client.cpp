#include "tests/classroom/raw_client.hpp"

#include "tests/catch.hpp"

#include <algorithm>
#include <array>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace parley::test {

using std::chrono::steady_clock;

RawClient::RawClient(std::uint16_t port, bool small_buffers) {
    socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    REQUIRE(socket_ >= 0);
    if (const int size = 2048; small_buffers)
        REQUIRE(::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &size, sizeof size) == 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    REQUIRE(::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
}

RawClient::~RawClient() { ::close(socket_); }

void RawClient::send(std::string_view bytes) const {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return; // closed at the other end: what it said is read all the same
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
}

bool RawClient::read_more(steady_clock::time_point until) {
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until - steady_clock::now()).count();
    pollfd waits{socket_, POLLIN, 0};
    if (ended_ || ::poll(&waits, 1, static_cast<int>(std::max<std::int64_t>(left, 0))) <= 0)
        return false;
    std::array<char, 4096> bytes{};
    const ssize_t size = ::recv(socket_, bytes.data(), bytes.size(), 0);
    ended_ = size <= 0;
    if (!ended_)
        came_.append(bytes.data(), static_cast<std::size_t>(size));
    return !ended_;
}

std::string RawClient::read_to(std::string_view end, Patience patience) {
    const auto until = steady_clock::now() + patience;
    while (came_.find(end) == std::string::npos)
        if (!read_more(until))
            return std::exchange(came_, "");
    const std::size_t size = came_.find(end) + end.size();
    std::string taken = came_.substr(0, size);
    came_.erase(0, size);
    return taken;
}

std::string RawClient::read_answer(Patience patience) {
    std::string head = read_to("\r\n\r\n", patience);
    const std::size_t at = head.find("Content-Length: ");
    if (at == std::string::npos)
        return head;
    const std::size_t size = std::stoul(head.substr(at + 16));
    const auto until = steady_clock::now() + patience;
    while (came_.size() < size && read_more(until)) {
    }
    head += came_.substr(0, size);
    came_.erase(0, size);
    return head;
}

bool RawClient::is_closed(Patience patience) {
    const auto until = steady_clock::now() + patience;
    while (read_more(until)) {
    }
    return ended_;
}

} // namespace parley::test
