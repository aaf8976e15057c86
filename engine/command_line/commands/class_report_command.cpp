// `parley class-report`: one report of all the games in a folder.
#include "command_line/commands.hpp"
#include "command_line/commands/play_setup.hpp"
#include "command_line/output_file.hpp"
#include "command_line/paper_option.hpp"
#include "core/variant_match.hpp"
#include "game/classes/class_records.hpp"
#include "report/classes/class_report.hpp"
#include "report/records/recorded_classes.hpp"
#include "wording/classroom/opening_words.hpp"
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

/// The roll of the class that played the games, where one lies beside them; why it cannot be used ends nothing.
std::unique_ptr<const game::ClassRecords> records_of(const std::string& folder, const game::GamesFolder& games,
                                                     Console& console) {
    auto records = game::records_beside(folder, games.tables);
    const std::string log = game::log_path(folder).string();
    if (!records) {
        remark(
            console,
            core::match(
                records.error(),
                [](const storage::Problem& disk) { return wording::records_left_out(storage::sentence(disk)); },
                [&](const game::LogProblem& fault) {
                    return wording::records_left_out(wording::class_log_fault(log, fault));
                },
                [&](const game::OtherScenario& other) { return wording::records_of_other_scenario(log, other.id); }));
        return nullptr;
    }
    if (*records && (*records)->torn)
        remark(console, wording::last_line_left_out(log));
    return std::move(*records);
}

/// The names of the class's people, asked for; the exit code where there are none.
core::Result<game::Names, ExitCode> names_of(const std::string& folder, const game::ClassRecords* records,
                                             Console& console) {
    if (records == nullptr)
        return complain(console, wording::no_class_to_name(folder), ExitCode::faulty);
    core::Result<game::Names, storage::Problem> names = game::read_names(folder, records->roll);
    if (!names)
        return complain(console, names.error());
    if (names->empty())
        return complain(console, wording::no_names_in(game::names_path(folder).string()), ExitCode::faulty);
    return std::move(*names);
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
    const std::unique_ptr<const game::ClassRecords> records = records_of(folder, *found, console);
    const game::Roll* const roll = records ? &records->roll : nullptr;
    if (!given.has("with-names"))
        return write_output(asked->output,
                            report::class_report(report::classes_of(*found, roll), asked->format, asked->paper),
                            console);
    const core::Result<game::Names, ExitCode> names = names_of(folder, records.get(), console);
    if (!names)
        return names.error();
    return write_output(
        asked->output,
        asked->format == report::ClassFormat::csv
            ? report::who_is_who_csv(report::who_is_who(*roll, *names))
            : report::class_report(report::classes_of(*found, roll, &*names), asked->format, asked->paper),
        console);
}

} // namespace parley::command_line
