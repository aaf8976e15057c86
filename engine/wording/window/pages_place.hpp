// Where a game stands, for its bar: place, day and session, the beats of a session; and the menu above a game with its
// papers. Reads the scenario and the view alone. Knows no layout.
#pragma once

#include "rules/view.hpp"

#include <string>
#include <string_view>

namespace parley::wording {

/// "Geneva · Strategic Stability Dialogue"
[[nodiscard]] std::string place_title(const rules::View& view);
/// "Monday 10 January 2022 · session 1 of 6"
[[nodiscard]] std::string place_line(const rules::View& view);
/// "Handing over to the American delegation"
[[nodiscard]] std::string handing_over(const rules::View& view);

enum class PlaceWord : std::uint8_t { evening_before, ended, briefing, capitals, table, close, ratification };
[[nodiscard]] std::string_view place_word(PlaceWord what);
/// "Table · action 2 of 3"
[[nodiscard]] std::string table_at_action(int action, int all);

// The menu of a game.
enum class MenuWord : std::uint8_t {
    menu,
    take_back,
    briefing,
    mandate,
    home,
    facts,
    history,
    glossary,
    saves,
    reload,
    settings,
    leave,
    close,
};
[[nodiscard]] std::string_view menu_word(MenuWord what);
[[nodiscard]] std::string_view sit_down_first();
/// Whether the game is on the disk.
/// `in_a_file`: it has one, though not every step may be in it.
[[nodiscard]] std::string_view kept_line(bool kept, bool in_a_file);

/// Why the map is not there.
[[nodiscard]] std::string map_missing(std::string_view file);
/// `problem` is a sentence.
[[nodiscard]] std::string map_not_shown(std::string_view problem);

} // namespace parley::wording
