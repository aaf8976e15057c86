// What editors and authors read about the scenario format, made from the reader's own key table so that they cannot
// disagree. The files in scenarios/ are these very texts; a test compares them.
#pragma once

#include <string>

namespace parley::scenario {

/// A JSON Schema (draft 7) that completes keys and checks shapes and bounds while one types. Names, sums and the rest
/// of what is compared between places only the reader checks.
[[nodiscard]] std::string json_schema();

/// The reference page of the format, in Markdown.
[[nodiscard]] std::string reference_page();

} // namespace parley::scenario
