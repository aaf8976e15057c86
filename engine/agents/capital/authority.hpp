// How far a delegation goes beyond its instructions, what it expects its own home to own, and what it reports. Reads
// nothing that its seat does not see.
#pragma once

#include "agents/standing/standing.hpp"

namespace parley::agents {

/// Rungs beyond its instructions that a delegation allows itself in all: one an instruction, at most so many.
inline constexpr int rungs_allowed = 3;

/// The viewer's instructions as it keeps them at this table: farther in a personal forum, as far as its standing at
/// home suffices.
[[nodiscard]] std::vector<treaty::RedLine> limits_now(const rules::View& view);
/// As it may keep them at this table or a later one.
[[nodiscard]] std::vector<treaty::RedLine> limits_to_come(const rules::View& view);

/// Whether a veto-holder of the viewer's that was asked would disown what a text says, in a personal forum: how far its
/// support then falls short of owning it with a change; 0 when it would not, or was not asked.
[[nodiscard]] int short_of_owning(const rules::View& view, rules::ConstituencyId id, const treaty::Outcome& outcome);

/// The chance, 0 to 1, that the viewer's own home owns an article of the agreed text, with a change or without: from
/// its concerns where it was asked, else from its interest alone.
[[nodiscard]] double chance_of_owning(const rules::View& view, rules::ArticleId article, rules::Idea idea);

/// What it tells its capital of a personal forum; nothing where none is due, and nothing of a text that is not worth
/// its floor unless an article is worth having by itself.
[[nodiscard]] rules::Report report_home(const Standing& standing);

} // namespace parley::agents
