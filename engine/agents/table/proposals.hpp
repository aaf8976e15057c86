// What a delegation tables: the whole text at its target where a whole can be tabled, otherwise the article on which
// the others are nearest. Links what it would not give singly.
#pragma once

#include "agents/table/answers.hpp"

namespace parley::agents {

/// The part of `outcome` that differs from the agreed text, within the articles that may be tabled now.
[[nodiscard]] treaty::Package tabled_part(const Standing& standing, const treaty::Outcome& outcome);

/// Articles that stand or fall together: all but those that cost their author nothing when accepted by themselves.
/// Empty when fewer than two remain.
[[nodiscard]] rules::ArticleSet linkage_of(const Standing& standing, const treaty::Package& package);

/// True when a firm word given before would be taken back for nothing, so that it is better tabled as exploring.
[[nodiscard]] bool would_undercut(const Standing& standing, const treaty::Package& package);

/// True when the seat has tabled just this package before.
[[nodiscard]] bool tabled_before(const Standing& standing, const treaty::Package& package);

/// True when one unprompted trade is due: two sessions without movement, and none was made before (METHODS.md, rule 3).
[[nodiscard]] bool bridge_is_due(const Standing& standing);

/// The package that goes half the way from the target to the floor.
[[nodiscard]] treaty::Package bridging_package(const Standing& standing);

/// Ends the turn: what one has on the table stands, or there is nothing to say.
[[nodiscard]] Decision pass(const Standing& standing);

/// The next proposal; nothing when there is nothing to table or what stands is as good.
[[nodiscard]] std::optional<Decision> propose(const Standing& standing);

} // namespace parley::agents
