// The parts of the table: the text, the desk beside it, the setting around it. What may be done is on the page; the
// parts only give it its place. Shared by the sources of the table only.
#pragma once

#include "desktop/screens/choice_controls.hpp"
#include "desktop/screens/frame.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/controls.hpp"
#include "seat/document.hpp"
#include "seat/figures.hpp"

namespace parley::desktop::screens {

/// The rolling text; a bracket opens its ladder in place.
void table_text(const Frame& frame, const ui::Rect& area);
/// Reaction, composer or answer or speech, advisers, this session: a column that scrolls.
void table_desk(const Frame& frame, const ui::Rect& area);
/// What completes the card that lies open on the desk: in sight whatever is scrolled, and whichever column is shown.
void table_foot(const Frame& frame, const ui::Rect& area);
/// What it takes at this width, in pixels of the window; 0 where nothing completes a card.
[[nodiscard]] float table_foot_height(const Frame& frame, float width);
/// Propose, Answer, Speak, End turn.
void table_verbs(const Frame& frame, const ui::Rect& area);
/// What they take at this width, in pixels of the window.
[[nodiscard]] float table_verbs_height(const Frame& frame, float width);
/// The map, the capital's goal, the cables.
void table_setting(const Frame& frame, const ui::Rect& area);
/// The map alone, with zoom and pan.
void table_map(const Frame& frame, const ui::Rect& area);

/// Whether something has to be answered before anything else: a question, a sounding, the others' initials.
[[nodiscard]] bool is_asked(const seat::Page& page);
/// The same where nothing else may be done meanwhile: an answer is owed.
[[nodiscard]] bool is_owed(const seat::Page& page);
/// Why none of the table's verbs may be used now: the others think, or an answer is owed; "" where they may.
[[nodiscard]] std::string why_no_verb(const seat::Page& page);
/// What is asked, in the place of the text, with the choices beneath it.
void asked_sheet(const Frame& frame, const ui::Rect& area);

// Cards of the desk.
void reaction_card(const Frame& frame, ui::Stack& column);
void composer_card(const Frame& frame, ui::Stack& column);
void overview_card(const Frame& frame, ui::Stack& column);
void their_proposal_card(const Frame& frame, ui::Stack& column, rules::PartyId author);
void answer_cards(const Frame& frame, ui::Stack& column); // one proposal, or what is refused or picked of it
void speech_card(const Frame& frame, ui::Stack& column);
void advisers_cards(const Frame& frame, ui::Stack& column);
void session_card(const Frame& frame, ui::Stack& column);

/// The choice to initial the text where the foot of the desk has it; null where it does not.
[[nodiscard]] const seat::Choice* initial_at_the_foot(const Frame& frame);
/// The buttons that complete what lies open on the desk, from left to right; none where the cards hold theirs.
[[nodiscard]] std::vector<ChoiceButton> desk_foot(const Frame& frame);
/// Of them, those of the composer.
[[nodiscard]] std::vector<ChoiceButton> composer_foot(const Frame& frame);
/// Of them, those that answer a proposal of that author.
[[nodiscard]] std::vector<ChoiceButton> answer_foot(const Frame& frame, rules::PartyId author);

/// Worth bar with the no-deal line and the three ticks, and the band for them.
void worth_bars(const Frame& frame, ui::Stack& column, const seat::PackageFigures& figures);
/// Home, instructions and prices, a line each.
void strings_attached(const Frame& frame, ui::Stack& column, const seat::PackageFigures& figures);

/// The hand of a position: of ours where we are among those who hold it, else of the first who does.
[[nodiscard]] ui::Hand hand_of(const Frame& frame, rules::PartySet whose);
/// A tag in a party's hand.
[[nodiscard]] ui::TagKind tag_of(rules::PartyId party);
/// The first party that is not ours: the one that a two-sided display speaks of.
[[nodiscard]] rules::PartyId the_others(const Frame& frame);
/// The authors whose proposals may be answered now, as the page has it.
[[nodiscard]] rules::PartySet authors_before_us(const Frame& frame);
/// Whether the field is the ladder in the text, and not one of the form on the desk.
[[nodiscard]] bool is_ladder(const seat::Page& page, const seat::Field& field);
/// The button of the choice where the page has it, in fewer words if `label` is not empty.
void add_button(const Frame& frame, std::vector<ChoiceButton>& buttons, std::string_view key, std::string_view label,
                ui::ButtonKind kind = ui::ButtonKind::plain, bool right = false);

} // namespace parley::desktop::screens
