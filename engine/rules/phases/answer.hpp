// Answers at the table: accepting, accepting whole articles, refusing with a reason, and the answers that are owed.
// They are free: the turn goes on. For the rules' own sources.
#pragma once

#include "rules/check.hpp"
#include "rules/transition.hpp"

namespace parley::rules {

/// What all who must have accepted becomes agreed text, ad referendum; rival proposals lapse.
void write_agreed(Transition& transition, PartyId author, const treaty::Package& package, PartySet accepted_by);

[[nodiscard]] std::optional<Refusal> check_table(const View& view, const AcceptProposal& action);
[[nodiscard]] std::optional<Refusal> check_table(const View& view, const AcceptArticles& action);
[[nodiscard]] std::optional<Refusal> check_table(const View& view, const RefuseProposal& action);
[[nodiscard]] std::optional<Refusal> check_table(const View& view, const AnswerQuestion& action);
[[nodiscard]] std::optional<Refusal> check_table(const View& view, const AnswerSounding& action);

/// What all have accepted becomes agreed text, ad referendum. Requires: `author` has a live proposal.
void agree(Transition& transition, PartyId author);

void apply_table(Transition& transition, PartyId party, const AcceptProposal& action);
void apply_table(Transition& transition, PartyId party, const AcceptArticles& action);
void apply_table(Transition& transition, PartyId party, const RefuseProposal& action);
void apply_table(Transition& transition, PartyId party, const AnswerQuestion& action);
void apply_table(Transition& transition, PartyId party, const AnswerSounding& action);

} // namespace parley::rules
