// What each delegation had been told to say, how far it went beyond it, what it reported, and who at home called the
// result his own. For readers to whom every side's papers are open. Knows nothing of how it is laid out.
#pragma once

#include "rules/authority/happenings.hpp"
#include "wording/debrief/debrief_reader.hpp"

#include <string>

namespace parley::wording {

/// What stands over it, once for all parties.
[[nodiscard]] std::string authority_intro();
/// "The United States had been told: the Pershing II no further than “half of them”, says the Defence Department. …"
[[nodiscard]] std::string had_been_told(const scenario::Scenario& scenario, rules::PartyId party);
/// How far it went: rungs by instruction, and where it stood at home in the end; or that it kept to what it was told.
[[nodiscard]] std::string went_beyond(const scenario::Scenario& scenario, rules::PartyId party,
                                      const rules::Authority& authority);
/// What it told its capital of a personal forum, and whose idea it called it.
[[nodiscard]] std::string was_reported(const scenario::Scenario& scenario, rules::PartyId party,
                                       const rules::Report& report);
/// "The Defence Department disowned Article 1: support 55, …: 39."
[[nodiscard]] std::string was_weighed(const scenario::Scenario& scenario, const rules::ArticleWeighed& weighed);
/// Whether one at home gave room for one rung more.
[[nodiscard]] std::string room_was(const scenario::Scenario& scenario, const rules::RoomAnswered& answered);

} // namespace parley::wording
