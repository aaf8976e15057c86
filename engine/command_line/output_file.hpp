// A result to a file, or to the output where the file is called "-". Knows nothing of what it says.
#pragma once

#include "command_line/console.hpp"
#include "command_line/exit_code.hpp"

#include <filesystem>
#include <string>

namespace parley::command_line {

/// Replaces the file as a whole or not at all; a failure is a sentence on the error output.
[[nodiscard]] ExitCode write_output(const std::string& file, const std::string& text, Console& console);

/// Two names of one existing file.
[[nodiscard]] bool is_same_file(const std::filesystem::path& one, const std::filesystem::path& other);

} // namespace parley::command_line
