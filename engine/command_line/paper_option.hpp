// --paper, of every command that writes a page to print.
#pragma once

#include "command_line/command_options.hpp"
#include "report/paper.hpp"

namespace parley::command_line {

/// A4 when left out; a complaint that names both where it is another word.
[[nodiscard]] core::Result<report::Paper, Complaint> paper_asked_for(const GivenOptions& given);

} // namespace parley::command_line
