#include "wording/commands/class_reports.hpp"

#include "wording/figures.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {
namespace {

std::string games_counted(std::size_t count) {
    return counted(static_cast<std::int32_t>(count), "saved game", "saved games");
}

} // namespace

std::string no_games_in_folder(const std::string& folder) {
    return phrase("there is no saved game in “{folder}”: files whose names end in .parley, in the folder itself.",
                  {{"folder", folder}});
}

std::string no_game_to_report(const std::string& folder) {
    return phrase("none of the saved games in “{folder}” can be used.", {{"folder", folder}});
}

std::string games_left_out(std::size_t unread, std::size_t used) {
    return phrase("{unread} left out; the report is of the other {used}.",
                  {{"unread", games_counted(unread)}, {"used", std::to_string(used)}});
}

std::string rehearsal_left_out(const std::string& file) {
    return phrase("“{file}” is a rehearsal, branched from another game; it is left out.", {{"file", file}});
}

std::string copies_left_out(std::size_t copies) {
    return phrase("{games} that are autosaves, copies put aside of another, are left out.",
                  {{"games", games_counted(copies)}});
}

std::string opens_unfinished(std::size_t unfinished) {
    return phrase("{games} not over: counted, and nothing of them is shown. The report opens the instructions of the "
                  "tables that have ended, under which others may be playing still.",
                  {{"games", games_counted(unfinished)}});
}

} // namespace parley::wording
