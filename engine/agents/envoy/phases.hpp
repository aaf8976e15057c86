// What an envoy does in each phase that it deals with by thinking ahead: what its delegation would do by habit, or what
// comes out clearly better.
#pragma once

#include "agents/envoy/persona.hpp"
#include "agents/opponent/beliefs.hpp"
#include "agents/search/mind.hpp"

namespace parley::agents {

/// What the search for packages is fed with: an envoy trades on priorities that were shown, and measures the rest by
/// positions.
[[nodiscard]] Outlook outlook_of(const rules::View& view, const Beliefs& beliefs);

/// Requires: the phase is Capitals.
[[nodiscard]] Decision plan_measures(Mind& mind, Manner manner);

/// Requires: the phase is Table and it is the seat's turn.
[[nodiscard]] Decision act_at_table(Mind& mind);

/// Requires: the phase is Incident.
[[nodiscard]] Decision answer_incident(Mind& mind);

/// Requires: the phase is Ratification.
[[nodiscard]] Decision ratify(Mind& mind);

/// How it keeps its undertakings in a period, by its profile: who is said to escape nothing by cheating keeps its word;
/// who is said to escape much looks at what it would come to. Requires: the phase is Implementation.
[[nodiscard]] Decision keep_or_break(Mind& mind);

} // namespace parley::agents
