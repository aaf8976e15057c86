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

std::string records_left_out(const std::string& why) {
    return phrase(
        "{why}. The games are reported without the records of their class: no pseudonyms, no minutes, no quiz.",
        {{"why", why}});
}

std::string records_of_other_scenario(const std::string& file, const std::string& scenario) {
    return records_left_out(phrase("“{file}” is of a class of “{scenario}”, and no game of that is here",
                                   {{"file", file}, {"scenario", scenario}}));
}

std::string no_class_to_name(const std::string& folder) {
    return phrase("“{folder}” holds no records of a class that could be used, so nobody’s name can be told; without "
                  "--with-names its games are reported.",
                  {{"folder", folder}});
}

std::string no_names_in(const std::string& file) {
    return phrase("“{file}” holds the name of nobody in the class; without --with-names the class is reported by "
                  "pseudonym.",
                  {{"file", file}});
}

std::string opens_unfinished(std::size_t unfinished) {
    return phrase("{games} not over: counted, and nothing of them is shown. The report opens the instructions of the "
                  "tables that have ended, under which others may be playing still.",
                  {{"games", games_counted(unfinished)}});
}

} // namespace parley::wording
