// A plan as JSON, its digest, and the first line of a file of results. Knows nothing of the results.
#pragma once

#include "game/tournament/schedule.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace parley::game {

inline constexpr int results_format = 2; // of the file; raised when its lines change

/// The first line of a file of results: which plan, and which part of it.
struct ResultsHeader {
    TournamentPlan plan;
    Shard shard;
};

/// The plan as one line of JSON without a line end. The same plan gives the same text.
[[nodiscard]] std::string plan_text(const TournamentPlan& plan);
/// Of `plan_text`: two plans with one digest play the same games.
[[nodiscard]] std::uint64_t digest(const TournamentPlan& plan);

/// With its line end.
[[nodiscard]] std::string header_line(const ResultsHeader& header);
/// Nothing when the line, without its line end, is not exactly what `header_line` writes for a sound plan.
[[nodiscard]] std::optional<ResultsHeader> header_in(std::string_view line);

} // namespace parley::game
