// A request as a value: what `respond` needs of it and nothing of sockets. Knows nothing of who answers it.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parley::classroom {

using Clock = std::chrono::system_clock;
using Moment = Clock::time_point;

enum class Method : std::uint8_t { get, head, post, other };

struct Request {
    Method method{Method::get};
    std::string path;  // percent signs as they came: "/t/7/us/"
    std::string query; // without the question mark
    std::string body;
    std::string cookies; // the header's value, "" without one
    std::string host, origin, fetch_site, referer_path;
    std::string if_none_match;
    bool from_this_machine{}; // by a loopback address
    std::uint32_t queue{};    // on which it is answered: see `queue_of`
    Moment at{};

    /// Whether nothing may change by it.
    [[nodiscard]] bool only_reads() const { return method == Method::get || method == Method::head; }
};

/// The value of the cookie of that name, "" where there is none.
[[nodiscard]] std::string cookie(const Request& request, std::string_view name);

/// The parts of a path between slashes: "/t/7/us/" has "t", "7", "us".
[[nodiscard]] std::vector<std::string_view> parts_of(std::string_view path);

} // namespace parley::classroom
