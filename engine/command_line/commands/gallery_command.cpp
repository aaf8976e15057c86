#include "command_line/commands.hpp"
#include "command_line/nearest_word.hpp"
#include "command_line/play/words.hpp"
#include "command_line/scenario_source.hpp"
#include "command_line/terminal.hpp"
#include "wording/phrase.hpp"

#include <ostream>

namespace parley::command_line {
namespace {

/// The scenarios that can be read, by name; files that cannot are left to “parley check”.
struct Gallery {
    std::vector<std::string> names;
    std::vector<std::string> faulty;
};

Gallery show_gallery(Terminal& terminal) {
    Gallery gallery;
    for (const std::filesystem::path& file : game::scenario_files()) {
        const std::string name = file.stem().string();
        const core::Result<std::string, storage::Problem> text = read_scenario_file(file);
        const std::optional<scenario::Scenario> scenario =
            text ? scenario::read_scenario(*text).scenario : std::nullopt;
        if (!scenario) {
            gallery.faulty.push_back(name);
            continue;
        }
        gallery.names.push_back(name);
        std::vector<std::string> parties;
        for (const scenario::Party& party : scenario->open.parties)
            parties.push_back(party.short_name);
        terminal.say("  " + std::to_string(gallery.names.size()) + ". " + name + ": " + scenario->open.title +
                     ". About " + std::to_string(scenario->open.minutes) + " minutes; " + wording::listed(parties) +
                     ".");
        terminal.say("     " + scenario->open.teaches);
    }
    return gallery;
}

} // namespace

ExitCode gallery_command(Console& console) {
    Terminal terminal(console);
    terminal.say("Parley: negotiate limits on exercises and missiles, clause by clause.");
    terminal.gap();
    const Gallery gallery = show_gallery(terminal);
    if (!gallery.faulty.empty())
        console.err << "parley: not listed because they have faults: " << wording::listed(gallery.faulty)
                    << ". “parley check” says which.\n";
    if (gallery.names.empty()) {
        console.err << "parley: no scenario files were found.\n";
        return ExitCode::files;
    }
    terminal.gap();
    terminal.say("Type a number or a name to play, “quit” to leave. “parley --help” lists everything else.");
    for (;;) {
        const LineRead read = terminal.ask("scenario");
        if (read.kind == LineRead::Kind::interrupted)
            return ExitCode::interrupted;
        const std::string word = lowered(trimmed(read.text));
        if (read.kind == LineRead::Kind::end || word == "quit" || word == "exit")
            return ExitCode::ok;
        std::optional<std::string> chosen;
        const std::optional<std::size_t> number = number_in(word);
        if (number && *number >= 1 && *number <= gallery.names.size())
            chosen = gallery.names[*number - 1];
        for (const std::string& name : gallery.names)
            if (name == word)
                chosen = name;
        if (chosen) {
            GivenOptions given;
            given.arguments = {*chosen};
            return play_command(given, console);
        }
        terminal.say("Type a number from 1 to " + std::to_string(gallery.names.size()) + ", or a scenario's name." +
                     did_you_mean(word, gallery.names));
    }
}

} // namespace parley::command_line
