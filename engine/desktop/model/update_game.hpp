// What is prepared in a game and not yet done: measures, drafts, speeches, readings. Each of these changes the chair of
// the person at the machine and nothing else.
#pragma once

#include "desktop/model/program.hpp"

namespace parley::desktop {

void read_on(Program& program, Effects& effects);
void take_back(Program& program, Effects& effects);

void order_measure(Program& program, const rules::MeasureOrder& order);
void drop_measure(Sitting& sitting, const rules::MeasureOrder& order);
void toggle_gesture(Program& program);
/// The filing in the making: begun with the gesture that is due, since a word is kept unless its author says otherwise.
[[nodiscard]] rules::FileMeasures& filing(Sitting& sitting);

/// The draft in the making, begun from nothing.
[[nodiscard]] game::Draft& draft(Sitting& sitting);
void open_clause(Sitting& sitting, rules::ProvisionId provision);
void draft_positions(Program& program, rules::PartyId of);
void draft_link(Sitting& sitting, rules::ArticleId article);
/// What would be tabled now.
[[nodiscard]] rules::ProposePackage drafted(const Sitting& sitting);

void prepare_speech(Sitting& sitting, Speech kind);
void speak_of_article(Sitting& sitting, rules::ArticleId article);
/// The action that the speech makes; nothing while something is missing.
[[nodiscard]] std::optional<rules::Action> spoken(const Sitting& sitting);

/// The readings in the making, begun from what was held last.
[[nodiscard]] Reading& reading(Sitting& sitting, rules::PartyId about);
void set_percent(Sitting& sitting, const intent::SetPercent& wanted);
void toggle_top_article(Sitting& sitting, const intent::ToggleTopArticle& wanted);
[[nodiscard]] rules::FileAssessment readings_filed(Sitting& sitting);

} // namespace parley::desktop
