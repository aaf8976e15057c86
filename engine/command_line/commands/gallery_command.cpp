#include "command_line/commands.hpp"
#include "command_line/nearest_word.hpp"
#include "command_line/play/words.hpp"
#include "command_line/scenario_source.hpp"
#include "command_line/shell_words.hpp"
#include "command_line/terminal.hpp"
#include "wording/commands/playing.hpp"

#include <utility>

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
            text ? scenario::read_scenario(*text, name).scenario : std::nullopt;
        if (!scenario) {
            gallery.faulty.push_back(name);
            continue;
        }
        gallery.names.push_back(name);
        std::vector<std::string> parties;
        for (const scenario::Party& party : scenario->open.parties)
            parties.push_back(party.short_name);
        terminal.say("  " + wording::listed_scenario({gallery.names.size(), name, scenario->open.title,
                                                      scenario->open.minutes, std::move(parties)}));
        terminal.say("     " + scenario->open.teaches);
    }
    return gallery;
}

} // namespace

ExitCode gallery_command(Console& console) {
    Terminal terminal(console);
    terminal.say(wording::welcome());
    terminal.gap();
    const Gallery gallery = show_gallery(terminal);
    if (!gallery.faulty.empty())
        remark(console, wording::scenarios_left_out(gallery.faulty, as_typed(console, {"check"})));
    if (gallery.names.empty())
        return complain(console, wording::no_scenarios_found(), ExitCode::files);
    terminal.gap();
    terminal.say(wording::how_to_choose_scenario());
    terminal.raw("  " + as_typed(console, {"--help"}) + "\n");
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
        terminal.say(wording::no_such_choice_of_scenario(gallery.names.size(), nearest_word(word, gallery.names)));
    }
}

} // namespace parley::command_line
