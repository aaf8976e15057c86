// The result of `parley simulate` as a table for people, or as JSON or CSV for machines. The same games give the same
// bytes.
#pragma once

#include "game/self_play.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace parley::command_line {

enum class BatchFormat { table, json, csv };

[[nodiscard]] std::optional<BatchFormat> batch_format(std::string_view word);

/// Table: how the games ended and what the texts were worth. JSON and CSV: a row a game; JSON the same figures as well.
[[nodiscard]] std::string batch_report(const game::Batch& batch, std::span<const game::GameSummary> games,
                                       BatchFormat format);

} // namespace parley::command_line
