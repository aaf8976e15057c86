// Where a file is, as editors and browsers take it. Knows nothing of what it holds.
#pragma once

#include <filesystem>
#include <string>

namespace parley::command_line {

/// "file:///home/a/my%20talks.yaml": everything but plain letters, figures and a few signs as %XX. Requires: absolute.
[[nodiscard]] std::string file_address(const std::filesystem::path& file);

} // namespace parley::command_line
