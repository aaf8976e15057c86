#include "wording/commands/playing.hpp"

#include "wording/commands/usage.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string load_excludes_rehearse() { return "--load and --rehearse exclude each other."; }

std::string at_belongs_to_rehearse() { return "--at belongs to --rehearse FILE."; }

std::string loaded_game_has_its_file() {
    return "a loaded game is kept in its own file; “save FILE” within the game makes a copy.";
}

std::string save_and_transcript_alike() { return "--save and --transcript name the same file."; }

std::string saved_game_has_its_scenario(const std::string& named) {
    return phrase("a saved game holds its scenario: leave out “{named}”.", {{"named", named}});
}

std::string saved_game_has_its_seats(const std::string& option) {
    return phrase("a saved game holds its seats and its seed: leave out --{option}.", {{"option", option}});
}

std::string scenario_or_save_wanted(const std::string& parley) {
    return phrase("name a scenario, or a saved game with --load. “{parley}” alone lists the scenarios.",
                  {{"parley", parley}});
}

std::string hot_seat_leads_all() {
    return "with --hot-seat people lead every delegation: leave out --seat and --opponent.";
}

std::string seed_line(std::uint64_t seed) { return phrase("Seed {seed}.", {{"seed", std::to_string(seed)}}); }

std::string rehearsal_line() { return "This is a rehearsal; it is not scored."; }

std::string which_delegation() { return "Which delegation do you lead?"; }

std::string delegation_choice(std::size_t number, const std::string& id, const std::string& delegation) {
    return phrase("{number}. {id}: {delegation}",
                  {{"number", std::to_string(number)}, {"id", id}, {"delegation", delegation}});
}

std::string line_is_no_text() { return "That line cannot be read as text."; }

std::string welcome() { return "Parley: negotiate limits on exercises and missiles, clause by clause."; }

std::string listed_scenario(const ListedScenario& scenario) {
    return phrase("{number}. {name}: {title}. About {minutes} minutes; {parties}.",
                  {{"number", std::to_string(scenario.number)},
                   {"name", scenario.name},
                   {"title", scenario.title},
                   {"minutes", std::to_string(scenario.minutes)},
                   {"parties", listed(scenario.parties)}});
}

std::string scenarios_left_out(const std::vector<std::string>& faulty, const std::string& check) {
    return phrase("not listed because they have faults: {faulty}. “{command}” says which.",
                  {{"faulty", listed(faulty)}, {"command", check}});
}

std::string no_scenarios_found() { return "no scenario files were found."; }

std::string how_to_choose_scenario() {
    return "Type a number or a name to play, “quit” to leave. Everything else is listed by:";
}

std::string no_such_choice_of_scenario(std::size_t count, const std::string& nearest) {
    return phrase("Type a number from 1 to {count}, or a scenario's name.{guess}",
                  {{"count", std::to_string(count)}, {"guess", guess_at(nearest)}});
}

std::string listed_agent(std::string_view name, bool default_opponent) {
    return phrase(default_opponent ? "{name} (the default opponent)" : "{name}", {{"name", std::string(name)}});
}

std::string manners_line(const std::vector<std::string>& manners) {
    return phrase("The envoy's manner is drawn, unless it is named: {manners}.", {{"manners", joined(manners, ", ")}});
}

} // namespace parley::wording
