// The verbs of the table: what each is called, what it brings, and why it is closed where no single rule says so. Reads
// the view alone. Knows no layout.
#pragma once

#include "rules/view.hpp"
#include "wording/decisions.hpp"

#include <string>

namespace parley::wording {

enum class Verb : std::uint8_t {
    propose,
    read, // a proposal, clause by clause
    accept,
    pick, // whole articles of it
    refuse,
    redraft,
    ask,
    red_line,
    promise,
    threaten,
    sound_out,
    widen,
    initial,
    walk_out,
    end_turn,
    judge, // an edition of the single text
};

/// `of` is whose proposal it is, for the verbs that answer one.
[[nodiscard]] ChoiceWords verb_words(const rules::View& view, Verb verb, rules::PartyId of = {});
/// What an article may be named for when a verb of a single word needs one typed: "refuse 2 cost"; "" for none.
[[nodiscard]] std::string_view typed_example(Verb verb);
/// Why the verb is closed to the viewer now; requires that it is.
[[nodiscard]] std::string closed_words(const rules::View& view, Verb verb);

} // namespace parley::wording
