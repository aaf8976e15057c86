// Which page a seat is due: made from the phase, and from what it has not read yet. Knows nothing of what stands on it.
#pragma once

#include "rules/view.hpp"

#include <string_view>

namespace parley::seat {

struct Model;

enum class PageKind : std::uint8_t {
    curtain,      // several people at one machine: hand over
    opening,      // the evening before, and the mandate
    briefing,     // the session opens: cables, the forum, the capital's goal
    capitals,     // measures
    table,        // the text; also while the others think
    initials,     // the table; the others have initialled the text, and ask for ours
    question,     // the table, with an answer owed
    sounding,     // the table, with an answer owed in the back channel
    edition,      // the table; an edition of the single text waits for our verdict
    incident,     // an answer is wanted now
    assessment,   // the close: what it brought, and one's reading of them
    ratification, // the capitals
    conduct,      // a period of implementation
    finding,      // a report that an undertaking may not be kept
    ending,       // the game has ended: how
};

/// "table", "ratification": what a face calls the page where it is named for machines. Never translated.
[[nodiscard]] std::string_view word_of(PageKind kind);

[[nodiscard]] PageKind page_kind(const Model& model, const rules::View& view);

/// Whether the others are to decide and the seat is not.
[[nodiscard]] bool is_waiting(const rules::View& view);

} // namespace parley::seat
