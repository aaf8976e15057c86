// Cells of comma-separated values (RFC 4180) that no table program takes for something else. Knows nothing of what they
// say.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parley::report {

/// In quotation marks where a comma, a quotation mark or a line end would otherwise mean something; with an apostrophe
/// before what begins with = + - @ or a tab, which table programs may carry out as a formula (OWASP, "CSV Injection").
[[nodiscard]] std::string csv_text(std::string_view text);
/// Hundredths as a decimal number: "24.50", "-0.05".
[[nodiscard]] std::string csv_points(std::int32_t hundredths);
/// One line with its line end.
[[nodiscard]] std::string csv_row(const std::vector<std::string>& cells);

} // namespace parley::report
