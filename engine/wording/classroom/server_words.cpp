#include "wording/classroom/server_words.hpp"

namespace parley::wording {

std::string request_refused(unsigned status) {
    switch (status) {
    case 405:
        return "This address can be read and posted to, and nothing else.";
    case 413:
        return "What was sent is longer than any form of this class.";
    case 431:
        return "The request is longer than any browser makes it.";
    case 500:
        return "The server could not answer this. Nothing that was answered before is lost; please try again.";
    default:
        return "The request cannot be read.";
    }
}

} // namespace parley::wording
