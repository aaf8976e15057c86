// The computer delegations as somebody chooses among them: in groups, each with its heading and what its members have
// in common, and what a strength means. Knows nothing of how it is drawn.
#pragma once

#include "agents/agent.hpp"

#include <span>
#include <string>
#include <string_view>

namespace parley::wording {

struct OpponentGroup {
    std::string_view heading;                    // "They look ahead"
    std::span<const std::string_view> opponents; // roster names, in the order in which they are offered
    bool searches{};                             // a strength makes a difference to them
};

/// All of the roster, each in one group; those to begin with first.
[[nodiscard]] std::span<const OpponentGroup> opponent_groups();

/// "Envoy", "Tit-for-tat".
[[nodiscard]] std::string opponent_title(std::string_view roster_name);

/// Who holds a seat, within a sentence: "a person" for "", else "the computer (envoy)".
[[nodiscard]] std::string holder_in_text(std::string_view agent);

/// True where a strength makes a difference to the agent.
[[nodiscard]] bool thinks_by_strength(std::string_view name);
/// One line: what it means to a person who plays. "" for a name that is none.
[[nodiscard]] std::string_view strength_line(std::string_view strength_name);

} // namespace parley::wording
