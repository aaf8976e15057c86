// A picture as SVG: text that any browser or drawing program opens. Refuses to know files and HTML pages.
#pragma once

#include "picture/palette.hpp"
#include "picture/picture.hpp"

#include <string>
#include <string_view>

namespace parley::picture {

struct SvgOptions {
    /// What the picture shows, for readers who do not see it.
    std::string title;
    /// Also name the ink of each shape as a class ("fill-party-a", "stroke-line"), so that a style sheet may recolour
    /// it.
    bool classes{};
    /// As wide as its place allows instead of its own size, for use in a page.
    bool fluid{};
};

/// A whole `<svg>` element, well-formed, without an XML declaration. Every text is escaped.
[[nodiscard]] std::string svg(const Picture& picture, const Palette& palette, const SvgOptions& options = {});

/// For the text of XML and HTML and for their attributes: & < > " ' as entities, control characters left out.
[[nodiscard]] std::string escaped(std::string_view text);

/// With two decimals at most, "." as the decimal point in every locale: "12.5".
[[nodiscard]] std::string decimal(double number);

} // namespace parley::picture
