// The line of a journal that says which event of the deck the instructor brought in. What one capital alone is told of
// stands behind the curtain.
#pragma once

#include "game/game.hpp"

#include <boost/json/object.hpp>

namespace parley::game {

/// `{"BroughtIn": {"event": "id", "sealed": null, "digest": "…"}}`, newline included; of an event that one party alone
/// is told of, the id stands veiled under `sealed` and `event` is null.
[[nodiscard]] std::string event_line(const scenario::Scenario& scenario, scenario::OccurrenceId event,
                                     std::uint64_t digest);

struct EventOfLine {
    scenario::OccurrenceId event;
    std::uint64_t digest{}; // of the state after it
};
/// The value under `BroughtIn`; what is wrong with it where `event_line` does not write such a one. Never asserts.
[[nodiscard]] core::Result<EventOfLine, std::string> event_of_line(const scenario::Scenario& scenario,
                                                                   const boost::json::object& value);

} // namespace parley::game
