#include "wording/window/new_game_words.hpp"

#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string choose_scenario_line() { return "Choose a scenario"; }

std::string minutes_note(int minutes) {
    return phrase("about {minutes} minutes", {{"minutes", std::to_string(minutes)}});
}

std::string unplayable_note() { return "cannot be played"; }

std::string faults_counted(std::size_t faults) {
    return faults == 1 ? "The file has a fault."
                       : phrase("The file has {faults} faults.", {{"faults", std::to_string(faults)}});
}

std::string faults_heading() { return "This file cannot be played:"; }
std::string unplayable_refusal() { return "This file has faults and cannot be played."; }
std::string what_it_teaches_heading() { return "What it teaches"; }
std::string at_the_table_heading() { return "At the table"; }
std::string the_text_heading() { return "The text"; }
std::string the_calendar_heading() { return "The calendar"; }
std::string what_it_rests_on_heading() { return "What it rests on"; }

std::string head_and_capital(const scenario::Party& party) {
    return phrase("{head}, {capital}", {{"head", party.head}, {"capital", party.capital}});
}

std::string article_titles(const scenario::PublicScenario& scenario) {
    std::vector<std::string> titles;
    for (const treaty::Article& article : scenario.text.articles)
        titles.push_back(article.title);
    return ended(joined(titles, " · "));
}

std::string choose_seat_label() { return "Choose a seat"; }
std::string no_scenario_found() { return "No scenario was found."; }
std::string where_scenarios_are() { return "Scenarios are files that end in .yaml, in a folder called scenarios."; }

std::string choose_opponent_line() { return "Choose a seat and an opponent"; }
std::string you_lead_heading() { return "You lead"; }
std::string chance_heading() { return "Chance"; }
std::string seed_label() { return "Seed"; }
std::string drawn_seed(std::uint64_t seed) { return phrase("{seed} (drawn)", {{"seed", std::to_string(seed)}}); }
std::string what_a_seed_does() { return "The same seed and the same choices give the same game."; }

std::string who_leads_heading(const scenario::PublicScenario& scenario, rules::PartyId party) {
    return phrase("Who leads {party}", {{"party", short_name_in_text(scenario, party)}});
}

std::string strength_heading() { return "How hard it thinks"; }

std::string strength_without_effect() {
    return "Only the envoy thinks more or less hard; the others play the same at every strength.";
}

std::string usual_opponent_note() { return "the usual opponent"; }
std::string person_here_title() { return "A person at this machine"; }
std::string person_here_line() { return "You take turns; a curtain falls between them."; }

std::string arrangement(const scenario::PublicScenario& scenario, const std::vector<game::Seat>& seats) {
    std::vector<std::string> persons;
    std::vector<std::string> machines;
    for (std::size_t p = 0; p < seats.size(); ++p) {
        const std::string party = short_name_in_text(scenario, rules::PartyId(p));
        if (seats[p].is_person())
            persons.push_back(party);
        else
            machines.push_back(phrase("{party} ({agent})", {{"party", party}, {"agent", seats[p].agent}}));
    }
    return phrase(machines.empty() ? "At this machine: {persons}." : "At this machine: {persons}. Against: {machines}.",
                  {{"persons", listed(persons)}, {"machines", listed(machines)}});
}

std::string no_scenario_chosen() { return "No scenario is chosen."; }
std::string go_back_and_choose() { return "Go back and choose one."; }
std::string begin_label() { return "Begin"; }

} // namespace parley::wording
