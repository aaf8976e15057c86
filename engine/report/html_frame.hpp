// The frame that every page of HTML has: its head with the style, the bar at the top, the column below. Knows nothing
// of what stands in them.
#pragma once

#include "report/paper.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace parley::report {

/// From the beginning of the page into its body; printed, it is laid out for `paper`. `more_style` comes after the
/// style of every page.
[[nodiscard]] std::string html_head(std::string_view title, Paper paper, std::string_view more_style = {});
/// Opens the bar; what is at the right of it comes after a first `</div>`.
[[nodiscard]] std::string_view html_bar();
/// Opens the column.
[[nodiscard]] std::string_view html_column();
/// Closes the column and the page.
[[nodiscard]] std::string_view html_foot();

/// How a section stands on paper: broken where a page ends; begun on a page, the second of a summary; or on one page as
/// a whole, where it can be.
enum class OnPaper : std::uint8_t { flowing, second_page, together };

/// A section of the column.
[[nodiscard]] std::string html_card(std::string_view heading, std::string_view contents,
                                    OnPaper paper = OnPaper::flowing);

/// Opens what a reader may leave out: on paper it begins a page. Closed by the second.
[[nodiscard]] std::string_view html_details();
[[nodiscard]] std::string_view html_details_end();

} // namespace parley::report
