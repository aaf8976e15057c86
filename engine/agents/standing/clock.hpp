// How much time a delegation has: its own actions over the calendar. Reads no clock of the machine.
#pragma once

#include "rules/view.hpp"

namespace parley::agents {

/// A seat's own actions at the tables of the calendar.
struct Clock {
    int left{};   // now and later, where it attends
    int total{};  // over the whole calendar
    int useful{}; // those after which a bid can still be accepted and initialled
    int whole{};  // those at tables where a whole text may be tabled
    /// The share of time gone: 0 at the first bid, 1 at the last useful one. `ahead` actions more are thought used.
    [[nodiscard]] double elapsed(int ahead = 0) const;
};
/// No session follows: the last of the calendar, or one beyond it.
[[nodiscard]] bool is_last_session(const rules::View& view);

[[nodiscard]] Clock read_clock(const rules::View& view);

} // namespace parley::agents
