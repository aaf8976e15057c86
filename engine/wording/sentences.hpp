// The sentences for values that lower floors return: refusals, faults, problems, rationales, events. Every sentence a
// person reads is written on this floor: the seam for translation. Knows nothing of how it is drawn.
#pragma once

#include "agents/rationale.hpp"
#include "game/journal.hpp"
#include "rules/event.hpp"
#include "rules/refusal.hpp"
#include "rules/view.hpp"
#include "scenario/read_scenario.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace parley::wording {

/// Why an action is refused, one sentence. Its rule is named by `rule_behind` where that is asked for. `actor` is whose
/// action it was; without it, the measure that a refusal may be about is not named.
[[nodiscard]] std::string sentence(const scenario::PublicScenario& scenario, const rules::Refusal& refusal,
                                   std::optional<rules::PartyId> actor = {});
/// To the viewer: of its own instruction, who gave it and why.
[[nodiscard]] std::string sentence(const rules::View& view, const rules::Refusal& refusal);

/// "Behind it stands rule C3, preparing a measure.": for those who ask, behind `?` and in tooltips.
[[nodiscard]] std::string rule_behind(rules::Rule rule);
/// "Behind the last refusal stands rule C3, preparing a measure."
[[nodiscard]] std::string rule_behind_last_refusal(rules::Rule rule);

/// `file:line:column: error S014: …`, with the chain of keys and the nearest known name where there are any.
[[nodiscard]] std::string sentence(std::string_view file, const scenario::Fault& fault);

/// `file:line: error J007: …`
[[nodiscard]] std::string sentence(std::string_view file, const game::JournalProblem& problem);

/// The same two for who wants to play, without codes: "my.yaml, line 12: …".
[[nodiscard]] std::string told_plainly(std::string_view file, const scenario::Fault& fault);
[[nodiscard]] std::string told_plainly(std::string_view file, const game::JournalProblem& problem);

/// Why an agent did what it did, one or two sentences, from the agent's mouth after the game.
[[nodiscard]] std::string sentence(const scenario::PublicScenario& scenario, const agents::Rationale& rationale);

/// What happened, as `reader` is told: one or a few sentences in one line of text, a package an article a line,
/// indented by two; "" for events that say nothing by themselves or that the reader is not told of. The reader's own
/// side is "we". Numbers that moved carry their cause: "Tension 58 → 63: exercise near the border." The other side's
/// worth and means are never told, nor its support at home before the capitals vote. `occasion`, e.g. the event's place
/// in the game, lets the same thing be said in other words the next time. `before`, the package that the author of a
/// proposal tabled before it, lets what has not changed be said in one line.
[[nodiscard]] std::string narrate(const scenario::Scenario& scenario, const rules::Event& event, rules::PartyId reader,
                                  std::size_t occasion = 0, const treaty::Package* before = nullptr);

/// The same as an onlooker is told it, whose side is nobody's: "" for what not every party is told.
[[nodiscard]] std::string narrate_in_public(const scenario::Scenario& scenario, const rules::Event& event,
                                            std::size_t occasion = 0, const treaty::Package* before = nullptr);

/// Why a number moved, in a few words for a receipt, without a full stop: the rule's words, the measure's name or the
/// headline. Tells a covert measure's name: for receipts of its owner and for the debrief; `narrate` hides it.
[[nodiscard]] std::string cause_words(const scenario::Scenario& scenario, const rules::Cause& cause);

/// An action as its author would state it before committing: "Propose, firm: Article 2 if Article 3 …".
[[nodiscard]] std::string describe(const scenario::PublicScenario& scenario, rules::PartyId author,
                                   const rules::Action& action);
/// The same in the words of the seat that may take it, which can name its own constituencies.
[[nodiscard]] std::string describe(const rules::View& view, const rules::Action& action);

} // namespace parley::wording
