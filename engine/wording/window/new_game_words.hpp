// What the window says while a game is chosen: the scenarios and their faults, the seats, who leads the others, chance.
// Knows nothing of how it is drawn.
#pragma once

#include "game/game.hpp"
#include "scenario/scenario.hpp"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace parley::wording {

// Choosing a scenario.
[[nodiscard]] std::string choose_scenario_line();
/// "about 40 minutes"
[[nodiscard]] std::string minutes_note(int minutes);
[[nodiscard]] std::string unplayable_note();
/// How many faults a scenario's file has.
[[nodiscard]] std::string faults_counted(std::size_t faults);
[[nodiscard]] std::string faults_heading();
[[nodiscard]] std::string unplayable_refusal();
[[nodiscard]] std::string what_it_teaches_heading();
[[nodiscard]] std::string at_the_table_heading();
[[nodiscard]] std::string the_text_heading();
[[nodiscard]] std::string the_calendar_heading();
[[nodiscard]] std::string what_it_rests_on_heading();
/// Who leads a delegation, and from where: "Deputy Secretary Sherman, Washington".
[[nodiscard]] std::string head_and_capital(const scenario::Party& party);
/// The titles of the articles in a row: "Contacts · Exercises · Zones."
[[nodiscard]] std::string article_titles(const scenario::PublicScenario& scenario);
[[nodiscard]] std::string choose_seat_label();
[[nodiscard]] std::string no_scenario_found();
[[nodiscard]] std::string where_scenarios_are();

// Choosing a seat and opponents.
[[nodiscard]] std::string choose_opponent_line();
[[nodiscard]] std::string you_lead_heading();
[[nodiscard]] std::string chance_heading();
[[nodiscard]] std::string seed_label();
/// The seed that stands while none is typed: "4711 (drawn)".
[[nodiscard]] std::string drawn_seed(std::uint64_t seed);
[[nodiscard]] std::string what_a_seed_does();
/// "Who leads Russia"
[[nodiscard]] std::string who_leads_heading(const scenario::PublicScenario& scenario, rules::PartyId party);
[[nodiscard]] std::string strength_heading();
/// Of an opponent to whom a strength makes no difference.
[[nodiscard]] std::string strength_without_effect();
[[nodiscard]] std::string usual_opponent_note();
[[nodiscard]] std::string person_here_title();
[[nodiscard]] std::string person_here_line();
/// "At this machine: the United States. Against: Russia (tit-for-tat)."
[[nodiscard]] std::string arrangement(const scenario::PublicScenario& scenario, const std::vector<game::Seat>& seats);
[[nodiscard]] std::string no_scenario_chosen();
[[nodiscard]] std::string go_back_and_choose();
[[nodiscard]] std::string begin_label();

} // namespace parley::wording
