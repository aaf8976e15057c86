// The parts of the table: the text, the desk beside it, the setting around it. Shared by the sources of the table only.
#pragma once

#include "desktop/model/document.hpp"
#include "desktop/model/figures.hpp"
#include "desktop/screens/frame.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"
#include "rules/legal_actions.hpp"

namespace parley::desktop::screens {

/// The rolling text; a bracket opens its ladder in place.
void table_text(const Frame& frame, const ui::Rect& area);
/// Reaction, composer or answer or speech, advisers, this session: a column that scrolls.
void table_desk(const Frame& frame, const ui::Rect& area);
/// Propose, Answer, Speak, End turn.
void table_verbs(const Frame& frame, const ui::Rect& area);
/// What they take at this width, in pixels of the window.
[[nodiscard]] float table_verbs_height(const Frame& frame, float width);
/// The map, the capital's goal, the cables.
void table_setting(const Frame& frame, const ui::Rect& area);
/// The map alone, with zoom and pan.
void table_map(const Frame& frame, const ui::Rect& area);

// Cards of the desk.
void reaction_card(const Frame& frame, ui::Stack& column);
void composer_card(const Frame& frame, ui::Stack& column);
void their_proposal_card(const Frame& frame, ui::Stack& column);
void overview_card(const Frame& frame, ui::Stack& column);
void refusal_card(const Frame& frame, ui::Stack& column);
void picking_card(const Frame& frame, ui::Stack& column);
void speech_card(const Frame& frame, ui::Stack& column);
void asked_card(const Frame& frame, ui::Stack& column);
void advisers_cards(const Frame& frame, ui::Stack& column);
void session_card(const Frame& frame, ui::Stack& column);

/// Worth bar with the no-deal line and the three ticks, and the band for them.
void worth_bars(const Frame& frame, ui::Stack& column, const PackageFigures& figures);
/// Home, instructions and prices, a line each.
void strings_attached(const Frame& frame, ui::Stack& column, const PackageFigures& figures);

/// The sentence of the rule that forbids it, or "".
[[nodiscard]] std::string forbidden(const Frame& frame, const rules::Action& action);
/// The hand of a position: of ours where we are among those who hold it, else of the first who does.
[[nodiscard]] ui::Hand hand_of(const Frame& frame, rules::PartySet whose);
/// A tag in a party's hand.
[[nodiscard]] ui::TagKind tag_of(rules::PartyId party);
/// The first party that is not ours: the one that a two-sided display speaks of.
[[nodiscard]] rules::PartyId the_others(const Frame& frame);
/// The author of the proposal that is before us; nothing when there is none.
[[nodiscard]] std::optional<rules::PartyId> proposal_before_us(const Frame& frame);
/// "Article 2 if Article 3", "Articles 2 and 3", "Article 2".
[[nodiscard]] std::string package_title(const Frame& frame, rules::ArticleSet articles, rules::ArticleSet linked);

} // namespace parley::desktop::screens
