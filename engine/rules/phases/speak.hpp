// What is said at the table without a package: questions, red lines, promises, threats, the back channel, widening a
// mandate, initialling, walking out, passing. For the rules' own sources.
#pragma once

#include "rules/check.hpp"
#include "rules/transition.hpp"

namespace parley::rules {

[[nodiscard]] std::optional<Refusal> check_table(const View& view, const AskPriority& action);
[[nodiscard]] std::optional<Refusal> check_table(const View& view, const DeclareRedLine& action);
[[nodiscard]] std::optional<Refusal> check_table(const View& view, const PromiseMeasure& action);
[[nodiscard]] std::optional<Refusal> check_table(const View& view, const ThreatenMeasure& action);
[[nodiscard]] std::optional<Refusal> check_table(const View& view, const SoundOut& action);
[[nodiscard]] std::optional<Refusal> check_table(const View& view, const WidenMandate& action);
[[nodiscard]] std::optional<Refusal> check_table(const View& view, const InitialText& action);
[[nodiscard]] std::optional<Refusal> check_table(const View& view, const WalkOut& action);
[[nodiscard]] std::optional<Refusal> check_table(const View& view, const EndTurn& action);

void apply_table(Transition& transition, PartyId party, const AskPriority& action);
void apply_table(Transition& transition, PartyId party, const DeclareRedLine& action);
void apply_table(Transition& transition, PartyId party, const PromiseMeasure& action);
void apply_table(Transition& transition, PartyId party, const ThreatenMeasure& action);
void apply_table(Transition& transition, PartyId party, const SoundOut& action);
void apply_table(Transition& transition, PartyId party, const WidenMandate& action);
void apply_table(Transition& transition, PartyId party, const InitialText& action);
void apply_table(Transition& transition, PartyId party, const WalkOut& action);
void apply_table(Transition& transition, PartyId party, const EndTurn& action);

} // namespace parley::rules
