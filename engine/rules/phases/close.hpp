// The close of a session: communiqué, drift, crisis, incident, assessments, and the calendar. For the rules' own
// sources.
#pragma once

#include "rules/check.hpp"
#include "rules/transition.hpp"

namespace parley::rules {

void close_session(Transition& transition);

[[nodiscard]] std::optional<Refusal> check_close(const View& view, const RespondToIncident& action);
void apply_close(Transition& transition, PartyId party, const RespondToIncident& action);

[[nodiscard]] std::optional<Refusal> check_close(const View& view, const FileAssessment& action);
void apply_close(Transition& transition, PartyId party, const FileAssessment& action);

/// True when this session's assessment asks for the others' two top articles: every second session.
[[nodiscard]] bool asks_top_articles(const scenario::PublicScenario& scenario, const Public& open);

/// Draws for a crisis at the present tension: nothing, an incident (the phase is then `Incident`), or the end of the
/// talks.
enum class Crisis : std::uint8_t { none, incident, collapse };
Crisis draw_crisis(Transition& transition, bool at_briefing);

/// The first step of a crisis, whatever caused it.
void begin_incident(Transition& transition, bool at_briefing, const Cause& cause);

} // namespace parley::rules
