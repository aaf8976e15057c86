// The blocks of a debrief's page, and its pictures, as HTML. Knows nothing of what they say.
#pragma once

#include "picture/picture.hpp"
#include "report/page.hpp"
#include "wording/debrief/figure_words.hpp"

#include <string>
#include <string_view>

namespace parley::report {

/// How wide the pictures of a page are drawn: on paper that is nearly their size, on a screen they are shown a little
/// larger.
inline constexpr double figure_width = 720;

enum class ItemsAs : std::uint8_t { dashes, numbers };

/// Each block as an element, runs of items as one list. The first heading is left out: the card that the blocks go into
/// has its own.
[[nodiscard]] std::string html_of(const Page& page, ItemsAs items = ItemsAs::dashes);

/// A table with titles of its columns and rows, for those who hear it; columns of figures stand to the right. One of
/// many columns shares the width of paper among them evenly.
[[nodiscard]] std::string html_of(const Table& table);

/// A picture with its caption; `title` is for readers who do not see it.
[[nodiscard]] std::string html_figure(const picture::Picture& picture, std::string_view title,
                                      std::string_view caption = {});

[[nodiscard]] std::string html_figure(const picture::Picture& picture, const wording::FigureWords& words);

/// Text within an element, escaped, with true minus signs, quotation marks and apostrophes.
[[nodiscard]] std::string html_element(std::string_view tag, std::string_view text, std::string_view css_class = {});

} // namespace parley::report
