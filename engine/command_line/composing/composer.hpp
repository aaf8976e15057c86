// Composing a package: articles, clauses and options by number, or the short notation, with the worth shown live.
#pragma once

#include "command_line/play/sitting.hpp"

#include <optional>
#include <string>

namespace parley::command_line {

/// What is composed: a proposal for the table, or a sounding for the back channel (no tone, no linkage).
enum class Composing { proposal, sounding };

/// Nothing when the person put the draft away or is leaving. `line` is a package in the short notation to start with,
/// or
/// "". The result has been confirmed by the person and passes `check` as a proposal when it is one.
[[nodiscard]] std::optional<rules::ProposePackage> compose(Sitting& sitting, Composing what, const std::string& line);

} // namespace parley::command_line
