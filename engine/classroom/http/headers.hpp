// The header lines of an answer, in the order in which they are sent: what it is, what may be done with it, what a
// browser must not do. Knows nothing of sockets, nor of the lines that belong to the connection (Content-Length,
// Connection, Server).
#pragma once

#include "classroom/http/response.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace parley::classroom {

struct HeaderLine {
    std::string_view name;
    std::string value;
    friend bool operator==(const HeaderLine&, const HeaderLine&) = default;
};

/// Content Security Policy level 3 by which no page can run, load or send anything that is not ours. The referrer
/// policy is `same-origin`: with `no-referrer` browsers would send `Origin: null` with our own forms (Fetch, "append a
/// request Origin header"), and forms of others could not be told from ours.
[[nodiscard]] std::vector<HeaderLine> headers_of(const Response& response);

/// Whether who asks has that very thing already: If-None-Match, RFC 9110 §13.1.2.
[[nodiscard]] bool has_it_already(const Response& response, std::string_view if_none_match);

/// An answer of the server itself, before anybody in the class is asked: 400, 405, 413, 431, 500.
[[nodiscard]] Response refusal(unsigned status);

} // namespace parley::classroom
