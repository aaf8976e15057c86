// A result to a file, or to the output where the file is called "-", and never over what is there already. Knows
// nothing of what it says.
#pragma once

#include "command_line/console.hpp"
#include "command_line/exit_code.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace parley::command_line {

/// Anything of that name: a file, a folder, a link that leads nowhere.
[[nodiscard]] bool is_there(const std::filesystem::path& file);

/// Why no game can be saved under this path: its last part is blanks alone, or longer than its folder takes.
[[nodiscard]] std::optional<std::string> wrong_save_name(const std::string& path);

/// A result that was to go to `file` would take the place of what is there: a sentence on the error output, and the
/// exit code. Nothing for "-", and for devices and pipes, which are written to where they stand. To be asked before the
/// work, so that none is lost.
[[nodiscard]] std::optional<ExitCode> refuse_if_there(const std::string& file, Console& console);

/// Writes the file as a whole or not at all; refuses as above, also where something got that name meanwhile; a failure
/// is a sentence on the error output.
[[nodiscard]] ExitCode write_output(const std::string& file, const std::string& text, Console& console);

/// Two names of one existing file.
[[nodiscard]] bool is_same_file(const std::filesystem::path& one, const std::filesystem::path& other);

} // namespace parley::command_line
