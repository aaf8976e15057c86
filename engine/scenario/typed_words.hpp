// The words that may be typed where ids of the file may be typed as well: at every prompt, among the measures of a
// capital, and among the clauses of a package or of an undertaking. An id that is one of them hides the word there, or
// is hidden by it. The terminal's prompts take their words from here; that those of the seat's pages are among them is
// tested by playing (tests/seat/typed_words_test.cpp). Knows no page, and not what a word does.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace parley::scenario {

namespace typed {

inline constexpr std::string_view text = "text", article = "article", dials = "dials", mandate = "mandate",
                                  home = "home", facts = "facts", history = "history", hint = "hint", why = "why",
                                  save = "save", undo = "undo", quit = "quit", exit = "exit", help = "help",
                                  back = "back";

inline constexpr std::array everywhere{text, article, dials, mandate, home, facts, history, hint,
                                       why,  save,    undo,  quit,    exit, help,  back};
inline constexpr std::array<std::string_view, 3> among_measures{"gesture", "drop", "file"};
/// The verbs of the table stand where a package is composed too. Where one of several parties is meant, its id follows:
/// "accept-north"; words that end in "-" never stand without.
inline constexpr std::array<std::string_view, 31> among_clauses{
    "propose", "sheet",    "accept", "pick",  "refuse",       "redraft", "ask",    "redline",
    "promise", "threaten", "sound",  "widen", "initial",      "leave",   "end",    "table",
    "send",    "clear",    "tone",   "link",  "agreed",       "ours",    "from-",  "as-",
    "out",     "done",     "file",   "say",   "accept-these", "lay",     "edition"};

} // namespace typed

/// The kinds of id that are typed. Articles, options and sessions go by their numbers.
enum class TypedId : std::uint8_t { party, constituency, measure, provision };

/// Whether that word can be typed at a prompt at which such an id can be.
[[nodiscard]] constexpr bool is_typed_beside(TypedId kind, std::string_view word) {
    const auto in = [&](const auto& words) { return std::find(words.begin(), words.end(), word) != words.end(); };
    return in(typed::everywhere) || (kind == TypedId::measure && in(typed::among_measures)) ||
           (kind == TypedId::provision && in(typed::among_clauses));
}

} // namespace parley::scenario
