// What the class answers to a request: a function of the request and the hall, without sockets. Decides which page, who
// asks, whether a form may change something. Refuses to know connections and threads.
#pragma once

#include "classroom/hall/hall.hpp"
#include "classroom/http/request.hpp"
#include "classroom/http/response.hpp"

namespace parley::classroom {

/// How the class is reached, for its pages.
struct Address {
    std::vector<std::string> hosts;    // "192.168.7.20:8722": what Host may say; empty lets everything in (tests)
    std::string shown;                 // "http://192.168.7.20:8722", what the QR code leads to
    std::vector<std::string> others;   // at which phones could come as well, written like it
    bool teach_from_lan{};             // the teacher's pages answer to any machine
    std::vector<std::string> warnings; // about the network, for the teacher
};

/// The queue on which `respond` is to be called: a table's, or 0 for the class's.
[[nodiscard]] TableNumber queue_of(const Request& request, const Hall& hall);

/// Never throws for any request. Requires: called on that queue.
[[nodiscard]] Response respond(const Request& request, Hall& hall, const Address& address);

} // namespace parley::classroom
