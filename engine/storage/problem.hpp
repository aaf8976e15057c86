// Why something could not be done on the disk, as a value. Knows nothing of what was to be stored.
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

namespace parley::storage {

/// What was being done when it failed.
enum class Deed : std::uint8_t { find_home, make_directory, open, read, write, sync, rename, claim, truncate };

struct Problem {
    Deed deed{};
    std::filesystem::path path;
    std::string reason; // the system's own words ("No space left on device"), or ours where it has none
};

/// "cannot write /path: No space left on device"
[[nodiscard]] std::string sentence(const Problem& problem);

/// A problem whose reason is the text of `error_number`, a value of errno.
[[nodiscard]] Problem system_problem(Deed deed, const std::filesystem::path& path, int error_number);

} // namespace parley::storage
