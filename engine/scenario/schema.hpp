// What editors and authors read about the scenario format, made from the reader's own key table so that they cannot
// disagree. The files in scenarios/ are these very texts; a test compares them.
#pragma once

#include "core/result.hpp"
#include "scenario/fault.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace parley::scenario {

/// A JSON Schema (draft 7) that completes keys and checks shapes and bounds while one types. Names, sums and the rest
/// of what is compared between places only the reader checks.
[[nodiscard]] std::string json_schema();

/// The same for one file: where a name refers to something that the file defines, what it defines is listed, so that an
/// editor completes it and marks what is misspelt. The file need not be sound; one that is no YAML of the house is
/// refused with its faults. To be made anew when the file gets new names.
[[nodiscard]] core::Result<std::string, std::vector<Fault>> json_schema_for(std::string_view text);

/// The reference page of the format, in Markdown.
[[nodiscard]] std::string reference_page();

} // namespace parley::scenario
