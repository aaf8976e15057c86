// Who governs how long, what comes due when they have left, what fades, what persons credit one another, and what was
// announced with a condition: in words for everybody, since everybody sees it.
#pragma once

#include "rules/view.hpp"
#include "treaty/utility.hpp"

#include <string>
#include <vector>

namespace parley::wording {

/// "“tied to the threat” or more in “The fourth phase”"
[[nodiscard]] std::string wanted_clause(const scenario::PublicScenario& scenario, const rules::WantedClause& clause);

/// Who leaves when and what successors go on with; what is due only then and what hands it over; which checks fade.
/// Nothing where a scenario has none of it.
[[nodiscard]] std::vector<std::string> horizon_lines(const scenario::PublicScenario& scenario);
/// The same of one provision, for the place where it is composed: "Due in “To 2020”; …"; "" when nothing is to be said.
[[nodiscard]] std::string horizon_of_clause(const scenario::PublicScenario& scenario, rules::ProvisionId provision);

/// What stands beside an article's clauses: its closed locks, what of it is due late or hands over, and which announced
/// counter-moves wait for it.
[[nodiscard]] std::vector<std::string> article_notes(const rules::View& view, rules::ArticleId article);

/// Trust between leaders, both ways; "" where the scenario has none.
[[nodiscard]] std::string persons_line(const rules::View& view);

/// The figure of a trust dial: "35", or "35/60" where leaders are told from states.
[[nodiscard]] std::string trust_figure(const rules::View& view, rules::PartyId in, rules::PartyId of);

/// A counter-move that stands: who, what, by when, unless what; whether that is agreed by now.
[[nodiscard]] std::vector<std::string> announced_lines(const rules::View& view);

/// The cup in two halves: "half of it while they govern, three tenths after"; "" where its authors stay to the end.
[[nodiscard]] std::string halves_of_cup(const treaty::Receipt& receipt);

} // namespace parley::wording
