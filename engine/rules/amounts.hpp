// The numbers of the game that are the same in every scenario (why they are so: BALANCE.md). What a scenario sets for
// itself (tension, drift, capital, measures, concerns) is not here.
#pragma once

#include "core/points.hpp"

#include <array>
#include <cstdint>

namespace parley::rules::amounts {

// Capitals
inline constexpr int goal_reward = 1;          // capital at the next briefing
inline constexpr int consultation_support = 8; // times the forum's factor
inline constexpr core::Points leverage_cap = core::Points::whole(6);
inline constexpr core::Points leverage_decay = core::Points::whole(1); // a close
inline constexpr std::array<int, 3> gesture_trust{10, 6, 3};           // the first, second, third; then nothing
inline constexpr int gesture_tension = -4;
inline constexpr int gesture_dropped_trust = -12;
inline constexpr int gesture_fatigue_after = 2; // gestures in a row that nobody answers
inline constexpr int gesture_fatigue_support = -4;

// Table
inline constexpr int undercut_trust = -4;
inline constexpr int reopening_trust = -4;
inline constexpr int cherry_pick_trust = -4; // from the second on
inline constexpr int red_lines_a_game = 2;
inline constexpr int red_line_retreat_support = -8;
inline constexpr int heard_support = 6; // a constituency touched in its presence, having been asked
inline constexpr int believed_threats = 2;
inline constexpr int threat_tension = 2;
inline constexpr int empty_threat_support = -8;
inline constexpr int promise_kept_trust = 4;
inline constexpr int promise_broken_trust = -12;
inline constexpr int word_between_persons = 2; // trust between persons moves by so many times, in states by that part
inline constexpr int counter_move_withdrawn_tension = -2;
inline constexpr int counter_move_withdrawn_trust = 2; // both ways
inline constexpr core::PerMille leak_chance = 150;
inline constexpr core::PerMille leak_chance_when_tense = 300;
inline constexpr int leak_tension_from = 70;
inline constexpr int leak_support = -10;
inline constexpr int leak_trust = -5;
inline constexpr int sounding_word_trust = -4;
inline constexpr int walk_out_tension = 5;
inline constexpr int actions_of_extra_session = 2;

// A single text, and a clock that is stopped
inline constexpr int editions_a_session = 2;
inline constexpr int free_editions = 2; // of a game; each further one costs
inline constexpr int edition_cost = 1;  // capital
inline constexpr int criticism_heeded_trust = 3;
inline constexpr int criticism_ignored_trust = -4; // asked by all alike
inline constexpr int clock_cost = 1;               // capital of each who has it stopped
inline constexpr int clock_tension = 3;
inline constexpr int retreat_factor_off_the_clock = 2;

// A personal forum
inline constexpr int standing_at_start = 6; // of a delegation at home, where a forum is personal
inline constexpr int rung_beyond = 1;       // standing, a rung beyond an instruction
inline constexpr int rung_beyond_when_asked = 2;
inline constexpr int not_asked_before = -10; // of the support on which an article is owned
inline constexpr int support_for_standing = 2;
inline constexpr int plain_standing = 3; // at which standing neither helps nor harms
inline constexpr int their_idea_support = 6;
inline constexpr int owns_from = 50;
inline constexpr int owns_if_from = 44;
inline constexpr int disowned_standing = -2; // an article
inline constexpr int disowned_trust = -6;
inline constexpr core::Points disowned_leverage = core::Points::whole(-3); // an article
inline constexpr int room_from = 52; // support, with what it makes of the next rung
inline constexpr int idea_disputed_trust = -8;
inline constexpr int idea_disputed_support = -4;

// Who must be heard
inline constexpr int agreed_unheard_trust = -3;   // of whoever objected, or was not in the room, in each who agreed
inline constexpr int agreed_unheard_support = -6; // in constituencies that listen to it
inline constexpr int welcomed_support = 3;

// Close
inline constexpr int provisional_tension = -2;      // an agreed article
inline constexpr int provisional_tension_most = -4; // a close
inline constexpr int incident_tension = 5;
inline constexpr int protest_tension = 6;
inline constexpr int protest_support = 4;
inline constexpr int play_down_support = -2;
/// Chance of a crisis at a close, by tension.
[[nodiscard]] constexpr core::PerMille crisis_chance(int tension) {
    if (tension < 50)
        return 0;
    if (tension < 60)
        return 20;
    if (tension < 70)
        return 50;
    if (tension < 80)
        return 100;
    if (tension < 90)
        return 180;
    return 300;
}

// Ratification
inline constexpr core::Points side_letter_worth = core::Points::whole(-2);
inline constexpr int side_letter_support = 8;
inline constexpr int capital_refuses_trust = -15;
inline constexpr int capital_refuses_support = -8;
inline constexpr int one_sidedness_support = 2; // a rung of net burden beyond the first

// Implementation
inline constexpr core::Points caught = core::Points::whole(-6); // the author of a breach, hedged or violated; and
inline constexpr core::PerMille caught_share_of_cost = 1500;    // of what the undertaking costs it over the course
inline constexpr core::Points deceived_by_violation = core::Points::whole(-6);
inline constexpr core::Points deceived_by_hedging = core::Points::whole(-3);
inline constexpr int caught_violating_trust = -30;
inline constexpr int caught_hedging_trust = -15;
inline constexpr int caught_support = -8;
inline constexpr int wrongly_suspended_trust = -15;
inline constexpr core::PerMille false_finding = 100;
inline constexpr core::PerMille false_finding_well_checked = 50; // at a safeguard of 850 or more
inline constexpr core::PerMille well_checked = 850;
inline constexpr core::PerMille raising_cures = 800;

} // namespace parley::rules::amounts
