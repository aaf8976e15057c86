// A class's games as a page to read and print, as lines for a terminal, as CSV or JSON for machines, and as sections
// for a wall. The same games give the same bytes. A class of several scenarios is several `ClassData`. Knows nothing of
// files and servers.
#pragma once

#include "report/classes/class_data.hpp"
#include "report/paper.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace parley::report {

enum class ClassFormat : std::uint8_t { html, csv, json, text };
/// "html", "csv", "json", "text"; nothing for other words.
[[nodiscard]] std::optional<ClassFormat> class_format(std::string_view word);

/// Requires: at least one class.
[[nodiscard]] std::string class_report(std::span<const ClassData> classes, ClassFormat format, Paper paper = Paper::a4);

/// Self-contained, without scripts, light and dark; printed on `paper`, each class begins a page with its judgement,
/// the chart of outcomes and what was agreed where; then the details.
[[nodiscard]] std::string class_html(std::span<const ClassData> classes, Paper paper);

/// At most 80 columns.
[[nodiscard]] std::string class_text(std::span<const ClassData> classes);

/// A row a table and seat under one row of titles. Worths in points with two decimals, scores whole; what a game that
/// is not over does not tell is empty. `held_by` names the holders in turn, `absent` the sessions (from 1, with blanks
/// between) in which the computer or, as the class's records say, the plainest move stood in for a person; `minutes`
/// are those of its table from its opening to the end of its game, pauses and the time in which the class's program was
/// away not counted, where the class's records say it. A text that a table program could take for a formula has an
/// apostrophe before it.
[[nodiscard]] std::string class_csv(std::span<const ClassData> classes);

/// All that the report says, by keys that never change: {"classes": [{"scenario": …, "tables": […], …}]}. Worths in
/// points.
[[nodiscard]] std::string class_json(std::span<const ClassData> classes);

/// One section for a big screen, in the order in which they are told. `html` holds figures, paragraphs, lists and
/// tables without any style of its own: `class_wall_style` has it, or the frame that takes them. Text in pictures is
/// large enough for a room when a figure is shown at half the width of 1920 pixels.
/// What is too long for a screen is in several, "tables", "tables-2" ….
struct ClassFragment {
    std::string id;      // "judgement", "outcomes", "agreed", "readings-1" …, "telling", "kept", "tables", "scores",
                         // "questions"; for style sheets and links
    std::string heading; // plain text; "" for the judgement
    std::string note;    // beside the heading, plain text; may be empty
    std::string html;
    std::size_t screen{}; // from 0: those of one have room together on 1920 × 1080
    std::string called;   // by what leads to it; plain text
};
[[nodiscard]] std::vector<ClassFragment> class_fragments(const ClassData& data);

/// CSS for a page that holds the fragments as `<section id="…">` in a `<main class="class-wall">`: the inks of
/// pictures, type and tables for 1920 × 1080. To be served as a file or put in a `<style>`.
[[nodiscard]] std::string class_wall_style();

} // namespace parley::report
