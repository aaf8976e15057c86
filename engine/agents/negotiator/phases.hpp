// What the negotiator does in each phase, and how it reckons a text. It asks for what the other side is believed to
// sign, steps down to that as the calendar runs, and ends in a deal rather than in none. Knows its view and its beliefs
// alone.
#pragma once

#include "agents/opponent/beliefs.hpp"
#include "agents/opponent/sampled_model.hpp"
#include "agents/standing/standing.hpp"

namespace parley::agents {

/// What a text is worth as it will really be kept: promises as far as the others' costs and the checking are believed
/// to hold them to it, own undertakings at what breaking them would cost where that is less.
[[nodiscard]] treaty::CompiledUtility kept_worth(const rules::View& view, const std::vector<SampledModel>& rivals);

/// What no agreement scores, in points: the first reservation, less what tension has taken and what will end by its
/// day.
[[nodiscard]] core::Points no_deal_now(const rules::View& view);

/// The others, as the memory shows them; in the order of their seats.
[[nodiscard]] std::vector<SampledModel> rivals_of(const rules::View& view, const Beliefs& beliefs, std::uint64_t seed);

/// What the search for packages is fed with; without rivals, as any delegation.
[[nodiscard]] Outlook negotiators_outlook(const rules::View& view, const Memory& memory,
                                          const std::vector<SampledModel>& rivals);

/// Requires: the phase is Table and it is the seat's turn.
[[nodiscard]] Decision bargain(const Standing& standing, const std::vector<SampledModel>& rivals);

/// Requires: the phase is Capitals.
[[nodiscard]] Decision prepare(const Standing& standing);

/// Breaks the one undertaking by which it can expect to gain most, if any. Requires: the phase is Implementation.
[[nodiscard]] Decision keep_what_pays(const Standing& standing);

/// Raises what it finds: a promise that nobody enforces is worth nothing to either side. Requires: the phase is
/// Dispute.
[[nodiscard]] Decision raise_findings(const Standing& standing);

} // namespace parley::agents
