// What the other delegations have shown to matter to them, article by article: answers, red lines, refusals, positions
// that do not move, intelligence. Nothing is assumed that was not shown (METHODS.md, rule 3).
#pragma once

#include "agents/evidence/memory.hpp"

#include <array>

namespace parley::agents {

/// How much one rung on an article is thought to matter to the others, 100 where nothing was shown.
struct IssueWeights {
    std::array<std::int32_t, treaty::max_articles> weight{};
    rules::ArticleSet shown; // articles about which something was shown

    [[nodiscard]] std::int32_t of(rules::ArticleId article) const { return weight[article.index()]; }
};

inline constexpr std::int32_t plain_weight = 100;

/// Signals of all parties other than `self`, added up; a weight stays within 40 and 500.
[[nodiscard]] IssueWeights weights_shown(const treaty::TreatyText& text, const Memory& memory, rules::PartyId self);

/// The same of one party alone.
[[nodiscard]] IssueWeights weights_shown_by(const treaty::TreatyText& text, const Memory& memory, rules::PartyId party);

/// The two articles that seem to matter most to `other`, for an assessment: weight shown, then demands on record.
[[nodiscard]] core::BoundedList<rules::ArticleId, 2> top_articles(const scenario::PublicScenario& scenario,
                                                                  const treaty::RollingText& rolling,
                                                                  const Memory& memory, rules::PartyId other);

} // namespace parley::agents
