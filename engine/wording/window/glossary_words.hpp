// What the window says around the terms of the glossary. Knows no term.
#pragma once

#include <string>

namespace parley::wording {

[[nodiscard]] std::string glossary_line();
[[nodiscard]] std::string search_hint();
[[nodiscard]] std::string no_glossary();
/// Where no term has what was sought.
[[nodiscard]] std::string no_term_found();
[[nodiscard]] std::string other_scenarios_heading();

} // namespace parley::wording
