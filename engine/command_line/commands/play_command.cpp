#include "command_line/commands.hpp"
#include "command_line/commands/play_setup.hpp"
#include "command_line/output_file.hpp"
#include "command_line/play/play_game.hpp"
#include "command_line/shell_words.hpp"
#include "command_line/transcript.hpp"
#include "game/delegations.hpp"
#include "wording/commands/playing.hpp"

#include <filesystem>

namespace parley::command_line {
namespace {

/// What excludes what, as a sentence; "" when the options go together.
std::string clash(const GivenOptions& given, const Console& console) {
    const bool loads = given.has("load"), rehearses = given.has("rehearse");
    if (loads && rehearses)
        return wording::load_excludes_rehearse();
    if (given.has("at") && !rehearses)
        return wording::at_belongs_to_rehearse();
    if (loads && given.has("save"))
        return wording::loaded_game_has_its_file();
    if (const auto save = given.value("save"), transcript = given.value("transcript"); save && transcript)
        if (std::filesystem::path(*save).lexically_normal() == std::filesystem::path(*transcript).lexically_normal())
            return wording::save_and_transcript_alike();
    if ((loads || rehearses) && !given.arguments.empty())
        return wording::saved_game_has_its_scenario(given.arguments.front());
    for (const char* option : {"seat", "opponent", "seed", "hot-seat"})
        if ((loads || rehearses) && given.has(option))
            return wording::saved_game_has_its_seats(option);
    if (!loads && !rehearses && given.arguments.empty())
        return wording::scenario_or_save_wanted(as_typed(console, {}));
    return "";
}

core::Result<Prepared, ExitCode> prepare(const GivenOptions& given, Terminal& terminal, Console& console) {
    if (const std::optional<std::string> file = given.value("load"))
        return prepare_loaded_game(*file, given, console);
    if (const std::optional<std::string> file = given.value("rehearse"))
        return prepare_rehearsal(*file, given, console);
    return prepare_new_game(given.arguments.front(), given, terminal, console);
}

/// The first person's account, or what is public while several play.
ExitCode write_transcript(const seat::Sitting& table, const std::string& file, Console& console) {
    if (table.persons().empty())
        return ExitCode::ok;
    return write_output(file, transcript(table.game(), account_of(table.game())), console);
}

} // namespace

ExitCode play_command(const GivenOptions& given, Console& console) {
    if (const std::string sentence = clash(given, console); !sentence.empty())
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
    const std::optional<std::string> account = given.value("transcript");
    if (account)
        if (const std::optional<ExitCode> refused = refuse_if_there(*account, console))
            return *refused;
    Terminal terminal(console);
    core::Result<Prepared, ExitCode> prepared = prepare(given, terminal, console);
    if (!prepared)
        return prepared.error();
    if (!prepared->goes_on)
        terminal.say(wording::seed_line(prepared->game.setup().seed));
    if (prepared->game.setup().rehearsal)
        terminal.say(wording::rehearsal_line());
    const std::uint32_t allowed = given.has("strength") ? *nodes : game::node_budget_played_with(prepared->game);
    seat::Sitting table(std::move(prepared->game), std::move(prepared->file), allowed);
    if (prepared->unkept)
        table.not_kept(*prepared->unkept);
    const ExitCode code =
        play_game(terminal, table, {!given.has("no-hints"), !given.has("no-warnings"), prepared->goes_on});
    if (account)
        if (const ExitCode written = write_transcript(table, *account, console); written != ExitCode::ok)
            return written;
    return code;
}

} // namespace parley::command_line
