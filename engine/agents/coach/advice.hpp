// Two advisers beside a player who may disagree: the general looks to security and leverage, the diplomat to agreement
// and relations. Both read the decision that a mind of their own would make in the seat, from the seat's view alone,
// and each names the concept behind its line. Typed: the sentences are in wording/. Knows nothing of other parties'
// papers.
#pragma once

#include "agents/coach/remark.hpp"

namespace parley::rules {
class View;
}

namespace parley::agents {

struct Decision;
struct Memory;

/// What both make of the moment, given what a mind in the seat would do; `ordered` is what the player has put on the
/// list of measures and not filed yet. Nothing is advised that was done already: a package on the table, a question
/// asked, somebody at home consulted. Acceptance that leaves the text below no agreement is advised with both figures
/// only. Requires: the seat is to act; `memory` holds what it was shown.
[[nodiscard]] TwoAdvisers advise(const rules::View& view, const Memory& memory, const Decision& mind,
                                 const rules::FileMeasures& ordered = {});

/// What both make of a package that the seat is drafting; of one that it has tabled, what there is to do next. An
/// article is called too much for the others only as they refused it, and never as they tabled it themselves.
/// Requires: it holds an article.
[[nodiscard]] TwoAdvisers advise_on_draft(const rules::View& view, const Memory& memory,
                                          const rules::ProposePackage& draft);

} // namespace parley::agents
