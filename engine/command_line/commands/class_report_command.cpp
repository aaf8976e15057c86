// `parley class-report`: one report of all the games in a folder.
#include "command_line/commands.hpp"
#include "command_line/commands/play_setup.hpp"
#include "command_line/output_file.hpp"
#include "command_line/paper_option.hpp"
#include "core/variant_match.hpp"
#include "game/classes/games_folder.hpp"
#include "report/classes/class_report.hpp"
#include "wording/commands/class_reports.hpp"
#include "wording/commands/saved_games.hpp"
#include "wording/commands/usage.hpp"
#include "wording/sentences.hpp"

#include <algorithm>
#include <ostream>

namespace parley::command_line {
namespace {

struct ClassAsked {
    report::ClassFormat format{};
    report::Paper paper{};
    std::string output;
};

core::Result<ClassAsked, Complaint> class_asked(const GivenOptions& given) {
    const std::string word = given.value("format").value_or("html");
    const std::optional<report::ClassFormat> format = report::class_format(word);
    if (!format)
        return Complaint{wording::word_wanted("format", word, {"html", "csv", "json", "text"})};
    const core::Result<report::Paper, Complaint> paper = paper_asked_for(given);
    if (!paper)
        return paper.error();
    return ClassAsked{*format, *paper, given.value("output").value_or("-")};
}

/// Says of each file that is left out why; nothing of it ends the work.
void tell_left_out(const game::GamesFolder& folder, Console& console) {
    for (const game::UnreadGame& unread : folder.unread)
        core::match(
            unread.problem, [&](const storage::Problem& disk) { remark(console, storage::sentence(disk)); },
            [&](const game::JournalProblem& journal) {
                console.err << wording::sentence(unread.path.string(), journal) << '\n';
            });
    for (const game::TableFile& table : folder.tables)
        if (table.torn)
            remark(console, wording::last_line_left_out(table.path.string()));
    for (const std::filesystem::path& path : folder.rehearsals)
        remark(console, wording::rehearsal_left_out(path.string()));
    if (!folder.copies.empty())
        remark(console, wording::copies_left_out(folder.copies.size()));
    if (!folder.unread.empty() && !folder.tables.empty())
        remark(console, wording::games_left_out(folder.unread.size(), folder.tables.size()));
    const auto unfinished = std::count_if(folder.tables.begin(), folder.tables.end(),
                                          [](const game::TableFile& table) { return !table.game.ended(); });
    if (unfinished > 0)
        remark(console, wording::opens_unfinished(static_cast<std::size_t>(unfinished)));
}

/// One class a scenario, in the order of the first table of each. Games that hold the same text share their scenario.
std::vector<report::ClassData> classes_of(const game::GamesFolder& folder) {
    std::vector<std::shared_ptr<const scenario::Scenario>> scenarios;
    std::vector<std::vector<report::TableData>> tables;
    for (const game::TableFile& file : folder.tables) {
        const auto& scenario = file.game.setup().scenario;
        const auto known = std::find_if(scenarios.begin(), scenarios.end(),
                                        [&](const auto& other) { return other->text == scenario->text; });
        const auto at = static_cast<std::size_t>(known - scenarios.begin());
        if (known == scenarios.end()) {
            scenarios.push_back(scenario);
            tables.emplace_back();
        }
        tables[at].push_back(
            report::table_data({file.number, file.game, report::holders_of(file.game), file.path.filename().string()}));
    }
    std::vector<report::ClassData> classes;
    for (std::size_t i = 0; i < scenarios.size(); ++i)
        classes.push_back(report::class_data(scenarios[i], std::move(tables[i])));
    return classes;
}

} // namespace

ExitCode class_report_command(const GivenOptions& given, Console& console) {
    const std::string& folder = given.arguments.front();
    const core::Result<ClassAsked, Complaint> asked = class_asked(given);
    if (!asked)
        return wrong_usage(console, "class-report", asked.error().sentence);
    if (const std::optional<ExitCode> refused = refuse_if_there(asked->output, console))
        return *refused;
    const core::Result<game::GamesFolder, storage::Problem> found = game::games_in(folder);
    if (!found)
        return complain(console, found.error());
    tell_left_out(*found, console);
    if (found->tables.empty())
        return found->unread.empty() ? complain(console, wording::no_games_in_folder(folder), ExitCode::files)
                                     : complain(console, wording::no_game_to_report(folder), ExitCode::faulty);
    return write_output(asked->output, report::class_report(classes_of(*found), asked->format, asked->paper), console);
}

} // namespace parley::command_line
