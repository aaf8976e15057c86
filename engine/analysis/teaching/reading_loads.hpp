// How much a scenario gives its people to read, by what it is and for whom. Knows no sentences.
#pragma once

#include "scenario/scenario.hpp"

#include <optional>
#include <vector>

namespace parley::analysis {

enum class ReadingPart : std::uint8_t { opening, cases, mandate, text, measures, facts, events };

struct ReadingLoad {
    ReadingPart part{};
    std::optional<treaty::PartyId> party; // whose; everybody's when left out
    std::size_t words{};
    std::size_t at_once{}; // the most of it that is read at one time: all of it, or the longest event
};
/// What holds no words is left out. A mandate counts with the longest brief of its profiles, of which one is dealt.
[[nodiscard]] std::vector<ReadingLoad> reading_loads(const scenario::Scenario& scenario);

/// Of careful silent reading, in words a minute. Brysbaert (2019) finds 238 for English non-fiction; instructions are
/// read more slowly.
inline constexpr double careful_reading = 200;
[[nodiscard]] constexpr double minutes_to_read(std::size_t words) {
    return static_cast<double>(words) / careful_reading;
}

} // namespace parley::analysis
