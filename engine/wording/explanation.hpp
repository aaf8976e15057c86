// A decision of a computer delegation explained in its own words afterwards: what it did, why, what it believed, wanted
// and weighed, and why not the alternatives. For readers to whom that delegation's papers are open. Knows nothing of
// how it is drawn.
#pragma once

#include "agents/rationale.hpp"
#include "rules/view.hpp"

#include <string>
#include <vector>

namespace parley::wording {

struct Explanation {
    std::string did;                  // "Proposes, firm: Articles 2 and 3." without the clauses
    std::string why;                  // one or two sentences
    std::string believed;             // "" where nothing was kept
    std::string wanted;               // "" where nothing was kept
    std::vector<std::string> weighed; // an option a line, with what came of it; never the one that was taken alone
};

/// `author` is the view of the seat that decided: of it only names are used, so any moment's view will do.
[[nodiscard]] Explanation explain(const rules::View& author, const rules::Action& action,
                                  const agents::Rationale& rationale);

/// An action in a few words, a package by its articles: "to propose, firm, a package on Articles 2 and 3, linked".
[[nodiscard]] std::string action_briefly(const rules::View& author, const rules::Action& action);

/// The same beside another action: of two packages only what differs, "to propose the same with inspections at
/// “two a year”".
[[nodiscard]] std::string action_beside(const rules::View& author, const rules::Action& action,
                                        const rules::Action& other);

/// Why an option was not taken, a clause without a full stop; "" where nothing was kept.
[[nodiscard]] std::string why_not_words(agents::WhyNot why_not);

/// "we took the United States to be bargaining 45, probing 35, pretending 20 in a hundred"; "" where nothing was
/// reckoned.
[[nodiscard]] std::string belief_words(const scenario::PublicScenario& scenario, const agents::Believed& believed);

} // namespace parley::wording
