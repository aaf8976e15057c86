// The style sheet of a report: the palettes as variables, the layout of screen and paper. Knows nothing of the game.
#pragma once

#include <string>

namespace parley::report {

/// CSS for a `<style>` element. Dark and high contrast by what the reader's system asks for; paper is always light.
[[nodiscard]] std::string html_style();

} // namespace parley::report
