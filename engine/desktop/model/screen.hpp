// Where the person is: the screens of the program, and the pages of a game. Knows nothing of how they look.
#pragma once

#include <cstdint>

namespace parley::desktop {

enum class Screen : std::uint8_t { title, gallery, seats, saves, settings, glossary, game, debrief, history };

/// What a game wants of the person next. Made from the phase, and from what has not been read yet.
enum class Page : std::uint8_t {
    curtain,      // several people: hand over
    opening,      // the evening before, and the mandate
    briefing,     // the session opens: cables, the forum, the capital's goal
    capitals,     // measures
    table,        // the text; also while the others think
    question,     // the table, with an answer owed
    sounding,     // the table, with an answer owed in the back channel
    incident,     // an answer is wanted now
    assessment,   // the close: what it brought, and one's reading of them
    ratification, // the capitals
    conduct,      // a period of implementation
    finding,      // a report that an undertaking may not be kept
    ending,       // the game has ended: how
};

/// What stands beside the text on the table.
enum class Panel : std::uint8_t { overview, propose, answer, refuse, pick, speak };

/// A kind of speech that needs more words than its name.
enum class Speech : std::uint8_t { none, ask, red_line, promise, threat, sound_out, widen, initial, walk_out };

} // namespace parley::desktop
