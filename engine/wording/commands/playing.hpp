// What `play`, the list of scenarios and the list of agents say before a game begins: options that do not go together,
// the questions that are asked, and how a choice of them reads. `parley` is the program as it is typed. Knows nothing
// of the game itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

[[nodiscard]] std::string load_excludes_rehearse();
[[nodiscard]] std::string at_belongs_to_rehearse();
[[nodiscard]] std::string loaded_game_has_its_file();
[[nodiscard]] std::string save_and_transcript_alike();
[[nodiscard]] std::string saved_game_has_its_scenario(const std::string& named);
/// `option` without dashes.
[[nodiscard]] std::string saved_game_has_its_seats(const std::string& option);
[[nodiscard]] std::string scenario_or_save_wanted(const std::string& parley);
[[nodiscard]] std::string hot_seat_leads_all();

/// "Seed 7."
[[nodiscard]] std::string seed_line(std::uint64_t seed);
[[nodiscard]] std::string rehearsal_line();

[[nodiscard]] std::string which_delegation();
/// `delegation` is the party's name: "1. us: the United States".
[[nodiscard]] std::string delegation_choice(std::size_t number, const std::string& id, const std::string& delegation);
[[nodiscard]] std::string line_is_no_text();

/// A scenario as `parley` alone lists it.
struct ListedScenario {
    std::size_t number{}; // from 1
    std::string name, title;
    int minutes{};
    std::vector<std::string> parties; // short names
};
[[nodiscard]] std::string welcome();
[[nodiscard]] std::string listed_scenario(const ListedScenario& scenario);
[[nodiscard]] std::string scenarios_left_out(const std::vector<std::string>& faulty, const std::string& check);
[[nodiscard]] std::string no_scenarios_found();
/// Stands over the command that lists everything else.
[[nodiscard]] std::string how_to_choose_scenario();
/// `nearest` is the name that was most likely meant, "" when none is near.
[[nodiscard]] std::string no_such_choice_of_scenario(std::size_t count, const std::string& nearest);

/// "tit-for-tat", the default opponent marked.
[[nodiscard]] std::string listed_agent(std::string_view name, bool default_opponent);
[[nodiscard]] std::string manners_line(const std::vector<std::string>& manners);

} // namespace parley::wording
