// A text that is nobody's: one party drafts it in editions, the others criticise it to the drafter alone and say yes or
// not yet, sealed (the one-text procedure). For the rules, and for whoever asks what lies on the table.
#pragma once

#include "rules/check.hpp"
#include "rules/transition.hpp"

namespace parley::rules {

/// The party that may draft in this session; nothing where the scenario names none, or before its session.
[[nodiscard]] std::optional<PartyId> drafter_now(const scenario::PublicScenario& scenario, const Public& open);

/// Parties whose verdict the edition that lies still wants; none where none lies.
[[nodiscard]] PartySet to_judge(const scenario::PublicScenario& scenario, const Public& open);

/// Articles that are neither proposed on nor accepted now: those of the last edition, while it lies before the others
/// or the drafter can still lay another in the session.
[[nodiscard]] ArticleSet under_single_text(const scenario::PublicScenario& scenario, const Public& open);

/// Articles that an edition may name now.
[[nodiscard]] ArticleSet draftable_now(const scenario::PublicScenario& scenario, const Public& open);

[[nodiscard]] std::optional<Refusal> check_under_text(const View& view, ArticleSet articles);

[[nodiscard]] std::optional<Refusal> check_table(const View& view, const LayText& action);
void apply_table(Transition& transition, PartyId party, const LayText& action);
[[nodiscard]] std::optional<Refusal> check_table(const View& view, const JudgeText& action);
void apply_table(Transition& transition, PartyId party, const JudgeText& action);

} // namespace parley::rules
