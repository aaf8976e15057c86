// Breaking text into lines of a given width, counted in characters (code points), for terminals. Knows no words'
// meaning.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

/// Words never split unless longer than a line; `indent` spaces before every line but the first, `first` before that.
/// Blanks that the
/// text begins with are added to both. A line break in the text is kept, other white space becomes one blank; an empty
/// text is one empty line. A width smaller than the indent still takes a character a line.
[[nodiscard]] std::vector<std::string> fill(std::string_view text, std::size_t width, std::size_t indent = 0,
                                            std::size_t first = 0);

/// The length of UTF-8 text in code points.
[[nodiscard]] std::size_t characters(std::string_view text);

} // namespace parley::wording
