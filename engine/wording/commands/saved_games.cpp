#include "wording/commands/saved_games.hpp"

#include "wording/names.hpp"
#include "wording/phrase.hpp"

#include <cstdio>

namespace parley::wording {

namespace {

std::string because(const game::Game& game, game::Undisclosed why) {
    const scenario::PublicScenario& scenario = game.scenario().open;
    switch (why) {
    case game::Undisclosed::seat_of_another: {
        const rules::PartyId seat = game::seats_shown(game).front();
        return phrase(game.seats()[seat.index()].is_person()
                          ? "and until then only {delegation} is told of it, which the person leads"
                          : "and until then only {delegation} is told of it, which the person led",
                      {{"delegation", delegation_name(scenario, seat)}});
    }
    case game::Undisclosed::seat_among_several:
        return "and the file does not say who reads: until then it tells what is public, without --seat";
    case game::Undisclosed::reasons:
        return "and an explanation opens the other side's papers";
    case game::Undisclosed::report:
        return "and a report opens every side's papers";
    case game::Undisclosed::playing_on:
        return "and what would come of it follows from what the other side hides; ask when it has";
    case game::Undisclosed::rehearsal:
        return "and the end of a rehearsal opens every side's papers; rehearse when it has";
    }
    return {};
}

} // namespace

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

std::string not_disclosed(const std::string& file, const game::Game& game, game::Undisclosed why,
                          const std::string& go_on) {
    char code[8]{};
    std::snprintf(code, sizeof code, "G%03u", static_cast<unsigned>(why) % 1000);
    return phrase("{file}: error {code}: the game has not ended, {because}. Go on with it: {command}",
                  {{"file", file}, {"code", code}, {"because", because(game, why)}, {"command", go_on}});
}

std::string stopped_without_report() { return "stopped; no report was written."; }

std::string stopped_without_result() { return "stopped; nothing is told of a part."; }

std::string step_or_moments_wanted() { return "say either --at STEP, the step to play on from, or --moments."; }

} // namespace parley::wording
