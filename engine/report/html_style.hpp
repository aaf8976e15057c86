// The style sheet of a report: the palettes as variables, the layout of screen and paper. Knows nothing of the game.
#pragma once

#include "picture/palette.hpp"
#include "report/paper.hpp"

#include <string>

namespace parley::report {

/// CSS for a `<style>` element. Dark and high contrast by what the reader's system asks for. Paper is always light; its
/// rules keep to what also plain printers of HTML know: blocks and tables, colours in figures, the page's size stated.
[[nodiscard]] std::string html_style(Paper paper);

/// The palette as variables (`--ink`, `--party-a`), and the classes by which pictures name their inks: for a page that
/// has a style of its own.
[[nodiscard]] std::string html_inks(picture::Theme theme);

} // namespace parley::report
