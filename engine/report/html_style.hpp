// The style sheet of a report: the palettes as variables, the layout of screen and paper. Knows nothing of the game.
#pragma once

#include "report/paper.hpp"

#include <string>

namespace parley::report {

/// CSS for a `<style>` element. Dark and high contrast by what the reader's system asks for. Paper is always light; its
/// rules keep to what also plain printers of HTML know: blocks and tables, colours in figures, the page's size stated.
[[nodiscard]] std::string html_style(Paper paper);

} // namespace parley::report
