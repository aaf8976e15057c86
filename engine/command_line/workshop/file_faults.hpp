// The text of a scenario file that an author names, and the faults for which it was refused. Knows no command.
#pragma once

#include "command_line/console.hpp"
#include "command_line/exit_code.hpp"
#include "core/result.hpp"
#include "scenario/fault.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace parley::command_line {

struct NamedText {
    std::filesystem::path path;
    std::string text;
};
/// Of a path, or of a scenario of the library; complaints go to the error output.
[[nodiscard]] core::Result<NamedText, ExitCode> scenario_text(const std::string& name, Console& console);

/// Writes them to the error output, errors alone; exit code `faulty`.
[[nodiscard]] ExitCode tell_faults(const std::filesystem::path& path, const std::vector<scenario::Fault>& faults,
                                   Console& console);

} // namespace parley::command_line
