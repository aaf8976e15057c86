#include "command_line/commands.hpp"

#include "command_line/help/help_texts.hpp"
#include "command_line/shell_words.hpp"
#include "core/variant_match.hpp"
#include "wording/commands/usage.hpp"

#include <algorithm>
#include <ostream>
#include <vector>

namespace parley::command_line {

std::span<const Command> commands() {
    static const std::vector<Command> all{
        {play_help(), play_command},
        {check_help(), check_command},
        {analyse_help(), analyse_command},
        {simulate_help(), simulate_command},
        {tournament_help(), tournament_command},
        {merge_help(), merge_command},
        {replay_help(), replay_command},
        {what_if_help(), what_if_command},
        {report_help(), report_command},
        {class_report_help(), class_report_command},
        {handouts_help(), handouts_command},
        {new_help(), new_command},
        {fmt_help(), fmt_command},
        {schema_help(), schema_command},
        {agents_help(), agents_command},
    };
    return all;
}

const Command* find_command(std::string_view name) {
    const std::span<const Command> all = commands();
    const auto found = std::ranges::find_if(all, [&](const Command& command) { return command.help.name == name; });
    return found == all.end() ? nullptr : &*found;
}

ExitCode carry_out(const Command& command, std::span<const std::string> words, Console& console) {
    return core::match(
        command.function,
        [&](TakesOptions function) {
            const core::Result<GivenOptions, Complaint> given = read_options(command.help, words);
            return given ? function(*given, console) : wrong_usage(console, command.help.name, given.error().sentence);
        },
        [&](TakesWords function) { return function(words, console); });
}

ExitCode wrong_usage(Console& console, const std::string& command, const std::string& sentence) {
    const std::vector<std::string> help =
        command.empty() ? std::vector<std::string>{"--help"} : std::vector<std::string>{command, "--help"};
    remark(console, sentence);
    console.err << wording::where_help_is(as_typed(console, help)) << '\n';
    return ExitCode::usage;
}

} // namespace parley::command_line
