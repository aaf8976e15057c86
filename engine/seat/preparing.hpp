// What is being prepared, read as what it would come to. Changes nothing; each reads the model and the view of its
// party.
#pragma once

#include "seat/model.hpp"

namespace parley::seat {

/// What would be tabled now; empty without a draft.
[[nodiscard]] rules::ProposePackage drafted(const Model& model);
/// The text that a draft is begun from: positions as far as they may be tabled here, for a sounding as they were taken.
[[nodiscard]] treaty::RollingText draft_ground(const Model& model, const rules::View& view);
/// The draft, or an empty one.
[[nodiscard]] game::Draft draft_of(const Model& model, const rules::View& view);
/// Articles that may be drafted now: those that may be tabled, or for a sounding all.
[[nodiscard]] rules::ArticleSet draftable(const Model& model, const rules::View& view);
/// Whether what is drafted is for the back channel.
[[nodiscard]] bool is_sounding(const Model& model);
/// The act that tables the draft or sounds out with it; nothing while it is empty.
[[nodiscard]] std::optional<rules::Action> filed_draft(const Model& model);

/// The last package that the party tabled as far as the seat was told, with its linkage, as far as it may be drafted
/// now; nothing where none of it may be.
[[nodiscard]] std::optional<rules::ProposePackage> last_tabled(const Model& model, const rules::View& view,
                                                               rules::PartyId author);

/// Whose proposal is answered: the one that was chosen, else the first that may be answered; nothing when there is
/// none.
[[nodiscard]] std::optional<rules::PartyId> answered(const Model& model, const rules::View& view);
/// The article of their proposal that is named as standing in the way: the one chosen, or the only one.
[[nodiscard]] std::optional<rules::ArticleId> in_the_way(const Model& model, const rules::Proposal& proposal);

/// Whom the speech is made to: the one chosen, or the only one there is.
[[nodiscard]] std::optional<rules::PartyId> spoken_to(const Model& model, const rules::View& view);
/// The act that the speech makes; nothing while something is missing.
[[nodiscard]] std::optional<rules::Action> spoken(const Model& model, const rules::View& view);

/// The measures in the making: begun with the gesture that is due, since a word is kept unless its author says
/// otherwise.
[[nodiscard]] rules::FileMeasures filing_of(const Model& model, const rules::View& view);

/// The reading in the making, begun from what was held last.
[[nodiscard]] Reading reading_of(const Model& model, const rules::View& view, rules::PartyId about);
/// What the seat would tell its capital of a personal forum: all of it, until it leaves something out.
[[nodiscard]] rules::Report report_of(const Model& model, const rules::View& view);
[[nodiscard]] rules::FileAssessment readings_filed(const Model& model, const rules::View& view);

} // namespace parley::seat
