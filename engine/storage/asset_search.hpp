// Where files that come with the program are looked for. Knows nothing of what they hold.
#pragma once

#include <filesystem>
#include <string_view>
#include <vector>

namespace parley::storage {

/// The directories called `kind` (for example "scenarios") that exist, in the order in which they are searched, each
/// once:
/// 1. those listed in the environment variable `variable`, separated by colons, themselves;
/// 2. `kind` in each of the program's data directories;
/// 3. near the program itself: in the directories above the executable, `share/parley/<kind>` or `<kind>`, nearest
/// first; so an
///    unpacked archive and a build inside the source tree both work without an installation.
[[nodiscard]] std::vector<std::filesystem::path> asset_directories(const char* variable, std::string_view kind);

/// The directory of the running executable; empty when the system will not say.
[[nodiscard]] std::filesystem::path program_directory();

} // namespace parley::storage
