// An answer as a value. Knows nothing of sockets, nor of what stands on the pages.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace parley::classroom {

/// What a page may listen to: each change of it raises a number. Table 0 is the class as a whole, its seat the waiting
/// room, the teacher's pages or the wall alike; an observer's seat is one past the last.
struct Channel {
    std::size_t table{};
    std::size_t seat{};
    friend auto operator<=>(const Channel&, const Channel&) = default;
};

struct Response {
    unsigned status{200};
    std::string type{"text/html; charset=utf-8"};
    std::string body;
    std::string location;              // of a 303
    std::vector<std::string> cookies;  // each the value of a Set-Cookie header
    std::string file_name;             // to be kept under that name instead of shown; letters, digits, "-" and "." only
    bool own_style{};                  // the page has a style of its own within it, and no script
    std::string tag;                   // of what may be kept and asked for again (ETag), "" for what may not be kept
    std::optional<Channel> stream;     // the connection stays open and hears of it
    std::uint64_t number{};            // with a stream: how far it is now
    std::string listener;              // with a stream: who listens; of more than two of one listener the oldest ends
    std::chrono::milliseconds delay{}; // before it is sent: what guessing costs
};

[[nodiscard]] inline Response see_other(std::string location) {
    Response response;
    response.status = 303;
    response.location = std::move(location);
    return response;
}

} // namespace parley::classroom
