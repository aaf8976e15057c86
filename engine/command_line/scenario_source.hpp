// A scenario by name or path, or the sentences that say why there is none.
#pragma once

#include "command_line/console.hpp"
#include "command_line/exit_code.hpp"
#include "core/result.hpp"
#include "game/scenario_library.hpp"
#include "storage/problem.hpp"

#include <filesystem>
#include <memory>
#include <string>

namespace parley::command_line {

/// The text of a scenario file of at most the bytes that the reader allows.
[[nodiscard]] core::Result<std::string, storage::Problem> read_scenario_file(const std::filesystem::path& path);

/// Who is told of the faults of a file: its author, with place and code; or who only wants to play.
enum class Faults : std::uint8_t { for_the_author, for_the_player };

/// The scenario called `name` (an id of the library or a path). Complaints go to the error output; then the exit code
/// says whether the file is missing or faulty.
[[nodiscard]] core::Result<std::shared_ptr<const scenario::Scenario>, ExitCode>
load_scenario(const std::string& name, Console& console, Faults faults = Faults::for_the_author);

} // namespace parley::command_line
