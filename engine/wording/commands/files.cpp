#include "wording/commands/files.hpp"

#include "wording/phrase.hpp"

namespace parley::wording {

std::string there_already(const std::string& file) {
    return phrase("“{file}” is there already and is not written over. Choose another name.", {{"file", file}});
}

std::string save_there_already(const std::string& file, const std::string& go_on) {
    return phrase("“{file}” is there already and is not written over. Choose another name, or go on with that game: "
                  "{command}",
                  {{"file", file}, {"command", go_on}});
}

std::string there_already_in_folder(const std::string& file) {
    return phrase("“{file}” is there already and is not written over. Choose another folder.", {{"file", file}});
}

std::string cannot_write(const std::string& file) { return phrase("cannot write {file}.", {{"file", file}}); }

std::string output_incomplete() { return "the output could not be written in full."; }

std::string result_in_place_of_scenario() {
    return "the result would take the place of the scenario; name another file.";
}

std::string report_in_place_of_game() {
    return "the report would take the place of the game itself; name another file.";
}

std::string report_in_place_of_part() { return "the report would take the place of a part; name another file."; }

std::string say_where_report_goes() { return "say where the report goes: -o FILE, or -o - for the output."; }

} // namespace parley::wording
