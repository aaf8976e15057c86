// What a delegation says to what is put to it at the table: questions, soundings, proposals, initials.
#pragma once

#include "agents/delegate/reasons.hpp"

namespace parley::agents {

enum class Verdict : std::uint8_t { accept, reserve, refuse };

struct Judgement {
    Verdict verdict{};
    Motive motive{};
    core::Points worth;  // of the text with the package written over it
    core::Points bar;    // from which it would have been accepted
    bool home_unasked{}; // it would do, and a constituency with a say has yet to be asked
};

/// Acceptance by AC_next (Baarslag et al. 2013): a package that makes the text whole is accepted when it is worth at
/// least the next own bid less the band of indifference, or at least the own last bid; never below the floor. A part is
/// accepted when it gains at least a point and a fair share of what its articles could bring.
[[nodiscard]] Judgement judge(const Standing& standing, const treaty::Package& package);

/// The share of the best that single articles could bring which a part must bring: 25 % and up to 35 % more by demand.
[[nodiscard]] double fair_share(const Standing& standing);

/// What the articles could bring at best over the agreed text, nothing else changed; at least 0.
[[nodiscard]] core::Points best_gain(const Standing& standing, rules::ArticleSet articles);

/// Whether another session's capitals, with somebody to consult, come before the calendar ends.
[[nodiscard]] bool can_still_consult(const Standing& standing);

/// True when the agreed text may be initialled as far as one's own home is known: nobody consulted would stop it, and
/// nobody with a say is left to ask while there is time (a pressing delegation does not ask).
[[nodiscard]] bool home_is_ready(const Standing& standing);

/// Owed answers come first: nothing when none is owed.
[[nodiscard]] std::optional<Decision> answer_owed(const Standing& standing);

/// Initials for initials; nothing when there are none to answer or the text is not good enough.
[[nodiscard]] std::optional<Decision> answer_initials(const Standing& standing);

/// Accepts, accepts in part or refuses a standing proposal; nothing when all that stand are let stand.
[[nodiscard]] std::optional<Decision> answer_proposals(const Standing& standing);

} // namespace parley::agents
