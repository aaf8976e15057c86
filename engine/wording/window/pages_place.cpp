#include "wording/window/pages_place.hpp"

#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string place_title(const rules::View& view) {
    const scenario::PublicScenario& scenario = view.scenario();
    return phrase("{place} · {forum}", {{"place", scenario.sessions[view.open().session].place},
                                        {"forum", rules::forum_now(scenario, view.open()).name}});
}

std::string place_line(const rules::View& view) {
    const scenario::PublicScenario& scenario = view.scenario();
    return phrase(view.open().procedure.clock_stopped ? "{day} · the clock is stopped"
                  : view.open().extra_session         ? "{day} · a return to the table"
                                                      : "{day} · session {number} of {count}",
                  {{"day", day_in_words(scenario.sessions[view.open().session].date)},
                   {"number", std::to_string(view.open().session + 1)},
                   {"count", std::to_string(scenario.sessions.size())}});
}

std::string handing_over(const rules::View& view) {
    return phrase("Handing over to {delegation}", {{"delegation", delegation_name(view.scenario(), view.seat())}});
}

std::string_view place_word(PlaceWord what) {
    switch (what) {
    case PlaceWord::evening_before:
        return "The evening before";
    case PlaceWord::ended:
        return "The game has ended";
    case PlaceWord::briefing:
        return "Briefing";
    case PlaceWord::capitals:
        return "Capitals";
    case PlaceWord::table:
        return "Table";
    case PlaceWord::close:
        return "Close";
    case PlaceWord::ratification:
        return "Ratification";
    }
    return {};
}

std::string table_at_action(int action, int all) {
    return phrase("Table · action {action} of {all}",
                  {{"action", std::to_string(action)}, {"all", std::to_string(all)}});
}

std::string_view menu_word(MenuWord what) {
    switch (what) {
    case MenuWord::menu:
        return "Menu";
    case MenuWord::take_back:
        return "Take back the last step";
    case MenuWord::briefing:
        return "Briefing";
    case MenuWord::mandate:
        return "Mandate";
    case MenuWord::home:
        return "Home";
    case MenuWord::facts:
        return "Facts and sources";
    case MenuWord::history:
        return "History";
    case MenuWord::glossary:
        return "Glossary";
    case MenuWord::saves:
        return "Save a copy, load";
    case MenuWord::settings:
        return "Settings";
    case MenuWord::leave:
        return "Leave the table";
    case MenuWord::close:
        return "Close";
    }
    return {};
}

std::string_view sit_down_first() { return "First the next delegation sits down."; }

std::string_view kept_line(bool kept, bool in_a_file) {
    return kept        ? "Every step is kept."
           : in_a_file ? "Not every step of this game is kept on the disk."
                       : "This game is not being kept on the disk.";
}

std::string map_missing(std::string_view file) {
    return phrase("The map is not shown: there is no {file} among the program's files.", {{"file", std::string(file)}});
}

std::string map_not_shown(std::string_view problem) {
    return phrase("The map is not shown: {problem}", {{"problem", std::string(problem)}});
}

} // namespace parley::wording
