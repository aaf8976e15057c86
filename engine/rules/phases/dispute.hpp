// What a party does about a finding: raise it, inspect, suspend, withdraw, or let it be. For the rules' own sources.
#pragma once

#include "rules/check.hpp"
#include "rules/transition.hpp"

namespace parley::rules {

[[nodiscard]] std::optional<Refusal> check_dispute(const View& view, const AnswerFinding& action);
void apply_dispute(Transition& transition, PartyId party, const AnswerFinding& action);

/// Own undertakings that a party may suspend in answer to a breach of `provision`: its mirror, or else everything in
/// the same article that binds the party alone.
[[nodiscard]] std::vector<ProvisionId> suspendable(const treaty::TreatyText& text, const Public& open, PartyId party,
                                                   ProvisionId provision);

} // namespace parley::rules
