// The help of one command, or of the whole program, set as plain lines of at most 80 columns. Knows the texts' form,
// not what they say.
#pragma once

#include "command_line/commands.hpp"

#include <span>
#include <string>

namespace parley::command_line {

/// `program` as it is typed; an example stays on one line however long that makes it.
[[nodiscard]] std::string help_of(const CommandSpec& command, const std::string& program);
[[nodiscard]] std::string help_of_program(std::span<const Command> commands, const std::string& program);

} // namespace parley::command_line
