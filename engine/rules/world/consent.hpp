// Who must agree to an article, or be heard on it, beside those it binds: told by the public scenario alone. For the
// rules' own sources.
#pragma once

#include "rules/refusal.hpp"
#include "rules/transition.hpp"
#include "rules/view.hpp"

namespace parley::rules {

/// Refuses articles that need the word of a party that is not in the room.
[[nodiscard]] std::optional<Refusal> check_consent(const View& view, ArticleSet articles);

/// Parties that the agreed text binds.
[[nodiscard]] PartySet bound_by_text(const scenario::PublicScenario& scenario, const treaty::RollingText& text);

/// True when the author's proposal has every word that it needs, and everybody in the room who must be heard has been.
[[nodiscard]] bool is_carried(const Transition& transition, PartyId author);

/// True when a refusal leaves the proposal to those who accepted it: another than its author has, and the text names
/// who must agree or be heard.
[[nodiscard]] bool keeps_acceptances(const scenario::PublicScenario& scenario, const Proposal& proposal);

/// Records what a party that must be heard makes of a proposal; what waited for it alone is agreed.
void give_opinion(Transition& transition, PartyId party, const OpinionGiven& opinion);

/// At the end of a turn: whoever had it and said nothing on what it must be heard on can live with it.
void hear_out(Transition& transition, PartyId party);

/// What an agreement costs those who made it over an objection, or without one who was to be heard, and what a welcome
/// brings.
void weigh_opinions(Transition& transition, const Proposal& agreed);

} // namespace parley::rules
