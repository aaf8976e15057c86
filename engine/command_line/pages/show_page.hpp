// Printing what stands on a page: its sections, and a package with its bar.
#pragma once

#include "command_line/play/sitting.hpp"

namespace parley::command_line {

/// The lines of a section after its title, where it has one.
void show_section(Terminal& terminal, const seat::Section& section);
void show_sections(Terminal& terminal, const seat::Page& page);

/// A package clause by clause, with the bar of its worth.
void show_package(Sitting& sitting, const treaty::Package& package, rules::ArticleSet linked);

/// The text as agreed, what it is worth, and who at home would carry it.
void show_text_to_initial(Sitting& sitting);

/// What the text agreed so far would be worth with the package written over it.
[[nodiscard]] core::Points worth_with(const rules::View& view, const treaty::Package& package);
/// Whether the text with the package is no worse than no deal, or than it is: what an empty line may accept.
[[nodiscard]] bool leaves_us_above(const rules::View& view, const treaty::Package& package);

} // namespace parley::command_line
