#include "treaty/rolling_text.hpp"

namespace parley::treaty {

RollingText blank_text() {
    RollingText text;
    for (Outcome& row : text.position)
        row.fill(no_option);
    return text;
}

} // namespace parley::treaty
