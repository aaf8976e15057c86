#include "command_line/commands.hpp"
#include "command_line/commands/play_setup.hpp"
#include "command_line/play/play_game.hpp"
#include "command_line/transcript.hpp"
#include "storage/replace_file.hpp"

#include <ostream>

namespace parley::command_line {
namespace {

/// What excludes what, as a sentence; "" when the options go together.
std::string clash(const GivenOptions& given) {
    const bool loads = given.has("load"), rehearses = given.has("rehearse");
    if (loads && rehearses)
        return "--load and --rehearse exclude each other.";
    if (given.has("at") && !rehearses)
        return "--at belongs to --rehearse FILE.";
    if (loads && given.has("save"))
        return "a loaded game is kept in its own file; “save FILE” within the game makes a copy.";
    if ((loads || rehearses) && !given.arguments.empty())
        return "a saved game holds its scenario: leave out “" + given.arguments.front() + "”.";
    for (const char* option : {"seat", "opponent", "seed", "hot-seat"})
        if ((loads || rehearses) && given.has(option))
            return "a saved game holds its seats and its seed: leave out --" + std::string(option) + ".";
    if (!loads && !rehearses && given.arguments.empty())
        return "name a scenario, or a saved game with --load. “parley” alone lists the scenarios.";
    return "";
}

core::Result<Prepared, ExitCode> prepare(const GivenOptions& given, Terminal& terminal, Console& console) {
    if (const std::optional<std::string> file = given.value("load"))
        return prepare_loaded_game(*file, console);
    if (const std::optional<std::string> file = given.value("rehearse"))
        return prepare_rehearsal(*file, given, console);
    return prepare_new_game(given.arguments.front(), given, terminal, console);
}

/// One account a person's seat, the first person's where there are several.
ExitCode write_transcript(const seat::Sitting& table, const std::string& file, Console& console) {
    if (table.persons().empty())
        return ExitCode::ok;
    if (const auto problem = storage::replace_file(file, transcript(table.game(), table.persons().front()))) {
        console.err << "parley: " << storage::sentence(*problem) << ".\n";
        return ExitCode::files;
    }
    return ExitCode::ok;
}

} // namespace

ExitCode play_command(const GivenOptions& given, Console& console) {
    if (const std::string sentence = clash(given); !sentence.empty())
        return wrong_usage(console, "play", sentence);
    if (const std::optional<std::string> text = given.value("width")) {
        const auto width = read_number("width", *text, narrowest, widest);
        if (!width)
            return wrong_usage(console, "play", width.error().sentence);
        console.width = static_cast<std::size_t>(*width);
    }
    const core::Result<std::uint32_t, Complaint> nodes = strength_asked_for(given);
    if (!nodes)
        return wrong_usage(console, "play", nodes.error().sentence);
    Terminal terminal(console);
    core::Result<Prepared, ExitCode> prepared = prepare(given, terminal, console);
    if (!prepared)
        return prepared.error();
    if (!prepared->goes_on)
        terminal.say("Seed " + std::to_string(prepared->game.setup().seed) + ".");
    if (prepared->game.setup().rehearsal)
        terminal.say("This is a rehearsal; it is not scored.");
    const std::uint32_t allowed = given.has("strength") ? *nodes : game::node_budget_played_with(prepared->game);
    seat::Sitting table(std::move(prepared->game), std::move(prepared->file), allowed);
    const ExitCode code =
        play_game(terminal, table, {!given.has("no-hints"), !given.has("no-warnings"), prepared->goes_on});
    if (const std::optional<std::string> file = given.value("transcript"))
        if (const ExitCode written = write_transcript(table, *file, console); written != ExitCode::ok)
            return written;
    return code;
}

} // namespace parley::command_line
