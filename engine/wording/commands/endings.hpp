// What the endings of a game are called: a word for machine-readable output and a label for tables. Whole sentences on
// endings are written where they are told.
#pragma once

#include "rules/phase.hpp"

#include <array>
#include <string>
#include <string_view>
#include <variant>

namespace parley::wording {

struct EndingName {
    std::string_view word;  // "not-ratified"; never translated
    std::string_view label; // "Not ratified"
};

[[nodiscard]] EndingName ending_name(const rules::Ending& ending);

/// Those of all endings, by alternative of rules::Ending.
using EndingNames = std::array<EndingName, std::variant_size_v<rules::Ending>>;
[[nodiscard]] const EndingNames& ending_names();

/// Stands over a count of each.
[[nodiscard]] std::string endings_heading();

} // namespace parley::wording
