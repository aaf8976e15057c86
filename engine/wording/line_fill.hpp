// Breaking text into lines of a given width, counted in characters (code points), for terminals.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

/// Words never split unless longer than a line; `indent` spaces before every line but the first, `first` before that.
[[nodiscard]] std::vector<std::string> fill(std::string_view text, std::size_t width, std::size_t indent = 0, std::size_t first = 0);

} // namespace parley::wording
