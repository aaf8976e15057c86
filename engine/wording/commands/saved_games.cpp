#include "wording/commands/saved_games.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string last_line_cut_short(const std::string& file) {
    return phrase("the last line of “{file}” was cut short; the game goes on from the step before.", {{"file", file}});
}

std::string last_line_left_out(const std::string& file) {
    return phrase("the last line of “{file}” was cut short and is left out.", {{"file", file}});
}

std::string last_good_copy(const std::string& name, const std::string& standing, const std::string& go_on) {
    return phrase("the last copy put aside of that game is sound: “{name}” ({standing}). Go on with it: {command}",
                  {{"name", name}, {"standing", standing}, {"command", go_on}});
}

std::string game_is_not_kept() { return "this game is not being kept."; }

std::string too_early_to_explain(const std::string& file, const std::string& go_on) {
    return phrase("the game in {file} has not ended, and an explanation opens the other side's papers. Go on with it: "
                  "{command}",
                  {{"file", file}, {"command", go_on}});
}

std::string too_early_to_report(const std::string& file, const std::string& go_on) {
    return phrase("the game in {file} has not ended, and a report opens every side's papers. Go on with it: {command}",
                  {{"file", file}, {"command", go_on}});
}

std::string too_early_for_moments(const std::string& file, const std::string& go_on) {
    return phrase("the game in {file} has not ended; what mattered in it can be told when it has. Go on with it: "
                  "{command}",
                  {{"file", file}, {"command", go_on}});
}

std::string stopped_without_report() { return "stopped; no report was written."; }

std::string stopped_without_result() { return "stopped; nothing is told of a part."; }

std::string step_or_moments_wanted() { return "say either --at STEP, the step to play on from, or --moments."; }

} // namespace parley::wording
