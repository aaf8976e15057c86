// The frame that every page of HTML has: its head with the style, the bar at the top, the column below. Knows nothing
// of what stands in them.
#pragma once

#include <string>
#include <string_view>

namespace parley::report {

/// From the beginning of the page into its body.
[[nodiscard]] std::string html_head(std::string_view title);
/// Opens the bar; what is at the right of it comes after a first `</div>`.
[[nodiscard]] std::string_view html_bar();
/// Opens the column.
[[nodiscard]] std::string_view html_column();
/// Closes the column and the page.
[[nodiscard]] std::string_view html_foot();

/// A section of the column.
[[nodiscard]] std::string html_card(std::string_view heading, std::string_view contents);

} // namespace parley::report
