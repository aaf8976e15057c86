#include "analysis/keeping/keeping_table.hpp"
#include "analysis/zone_checks.hpp"
#include "command_line/commands.hpp"
#include "command_line/commands/lint_scenario.hpp"
#include "command_line/keyboard.hpp"
#include "command_line/scenario_source.hpp"
#include "command_line/workshop/watched_files.hpp"
#include "game/domain_library.hpp"
#include "game/teaching/teaching_play.hpp"
#include "picture/map/map_sheet.hpp"
#include "report/handouts/installed_map.hpp"
#include "scenario/fault_code.hpp"
#include "scenario/read_scenario.hpp"
#include "wording/commands/keeping_words.hpp"
#include "wording/commands/names_wanted.hpp"
#include "wording/commands/workshop_words.hpp"
#include "wording/domain_fault_sentence.hpp"
#include "wording/sentences.hpp"
#include "wording/zone_sentence.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace parley::command_line {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t most_lint_games = 10'000;

/// What an argument stands for: scenario files, and folders that hold a plain domain each.
struct Meant {
    std::vector<fs::path> scenarios, domains;
};

bool holds_domain(const fs::path& folder) {
    const std::optional<fs::path> found = game::find_domain(folder.string());
    return found && *found == folder;
}

/// A folder stands for the scenario files in it; without any for the domain whose files it holds, or for the domains in
/// its folders.
Meant inside(const fs::path& folder) {
    Meant meant;
    std::error_code fault;
    for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault)) {
        if (entry->path().extension() == ".yaml")
            meant.scenarios.push_back(entry->path());
        else if (holds_domain(entry->path()))
            meant.domains.push_back(entry->path());
    }
    if (!meant.scenarios.empty())
        meant.domains.clear();
    else if (holds_domain(folder))
        meant.domains = {folder};
    std::ranges::sort(meant.scenarios);
    std::ranges::sort(meant.domains);
    return meant;
}

/// A folder, a named file, or a scenario or a domain of the library.
Meant meant_by(const std::string& argument) {
    std::error_code fault;
    const fs::path path(argument);
    if (fs::is_directory(path, fault))
        return inside(path);
    if (const std::optional<fs::path> found = game::find_scenario(argument))
        return {{*found}, {}};
    if (const std::optional<fs::path> domain = game::find_domain(argument))
        return {{}, {*domain}};
    return {{path}, {}};
}

/// What is looked at, and what fails.
struct Checks {
    bool lint{};
    LintOptions options;
};

ExitCode check_domain(const fs::path& folder, const Checks& checks, Console& console) {
    const bool strict = checks.options.strict;
    const scenario::DomainReading reading = game::read_domain_folder(folder);
    bool faulty = false;
    for (scenario::DomainFault fault : reading.faults) {
        fault.file = (fault.file.empty() ? folder : folder / fault.file).string();
        console.out << wording::sentence(fault) << '\n';
        faulty = faulty || strict || scenario::severity_of(fault.code) == scenario::Severity::error;
    }
    const ExitCode found = faulty ? ExitCode::faulty : ExitCode::ok;
    if (!checks.lint || !reading.domain)
        return found;
    return std::max(found, lint_domain(folder, *reading.domain, checks.options, console));
}

ExitCode check_file(const fs::path& path, const Checks& checks, Console& console) {
    const bool strict = checks.options.strict;
    const core::Result<std::string, storage::Problem> text = read_scenario_file(path);
    if (!text)
        return complain(console, text.error());
    scenario::Reading reading = scenario::read_scenario(*text, path.stem().string());
    std::ranges::stable_sort(reading.faults, {}, &scenario::Fault::place);
    bool faulty = false;
    for (const scenario::Fault& fault : reading.faults) {
        if (fault.code == scenario::FaultCode::reasoned_trust && !checks.options.figures)
            continue; // it is meant, and the file says why
        console.out << wording::sentence(path.string(), fault) << '\n';
        faulty = faulty || strict || fault.severity == scenario::Severity::error;
    }
    if (reading.scenario)
        for (const analysis::ZoneFinding& finding : analysis::check_zone(*reading.scenario)) {
            console.out << wording::sentence(reading.scenario->open, path.string(), finding) << '\n';
            faulty = faulty || strict || finding.severity == scenario::Severity::error;
        }
    if (reading.scenario)
        if (const auto zone = analysis::zone_under_instructions(*reading.scenario); zone && checks.options.figures)
            console.out << wording::sentence(path.string(), *zone) << '\n';
    if (reading.scenario)
        for (const analysis::BreakablePromise& promise : analysis::breakable_promises(*reading.scenario)) {
            console.out << wording::sentence(reading.scenario->open, path.string(), promise) << '\n';
            faulty = faulty || strict;
        }
    if (reading.scenario)
        if (const auto map = report::installed_map())
            for (const scenario::SessionIndex session : picture::map::unmapped_sessions(*map, reading.scenario->open)) {
                console.out << wording::off_the_map(reading.scenario->open, path.string(), session) << '\n';
                faulty = faulty || strict;
            }
    const ExitCode found = faulty ? ExitCode::faulty : ExitCode::ok;
    if (!checks.lint || !reading.scenario)
        return found;
    return std::max(found, lint_scenario(path, reading, checks.options, console));
}

/// Everything that the arguments stand for.
ExitCode check_all(const GivenOptions& given, const Checks& checks, Console& console) {
    ExitCode worst = ExitCode::ok;
    for (const std::string& argument : given.arguments) {
        const Meant meant = meant_by(argument);
        if (meant.scenarios.empty() && meant.domains.empty())
            worst = complain(console, wording::neither_scenario_nor_domain(argument), ExitCode::files);
        for (const fs::path& file : meant.scenarios)
            if (worst != ExitCode::interrupted)
                worst = std::max(worst, check_file(file, checks, console));
        for (const fs::path& folder : meant.domains)
            worst = std::max(worst, check_domain(folder, checks, console));
        if (worst == ExitCode::interrupted)
            break;
    }
    return worst;
}

/// The files as they are now, those of domains too.
std::vector<FileStamp> stamps_of(const GivenOptions& given) {
    std::vector<FileStamp> stamps;
    for (const std::string& argument : given.arguments) {
        const Meant meant = meant_by(argument);
        for (const fs::path& file : meant.scenarios)
            stamps.push_back(stamp_of(file));
        for (const fs::path& folder : meant.domains) {
            std::error_code fault;
            std::vector<fs::path> files;
            for (fs::directory_iterator entry(folder, fault), end; !fault && entry != end; entry.increment(fault))
                files.push_back(entry->path());
            std::ranges::sort(files);
            for (const fs::path& file : files)
                stamps.push_back(stamp_of(file));
        }
    }
    return stamps;
}

/// Checks again whenever a file is saved, until it is interrupted.
ExitCode check_and_watch(const GivenOptions& given, const Checks& checks, Console& console) {
    const InterruptsNoted interrupts;
    const auto stopped = [&] { return interrupts.any() || (console.interrupted && console.interrupted()); };
    std::vector<FileStamp> stamps = stamps_of(given);
    do {
        const ExitCode found = check_all(given, checks, console);
        if (found == ExitCode::interrupted)
            break;
        console.out << wording::checked_and_watching(stamps.size(), found == ExitCode::ok) << '\n' << std::flush;
    } while (wait_for_change(
        stamps, [&] { return stamps_of(given); }, stopped));
    return ExitCode::interrupted;
}

} // namespace

ExitCode check_command(const GivenOptions& given, Console& console) {
    Checks checks{given.has("lint") || given.has("figures"),
                  {given.has("strict"), given.has("figures"), game::usual_teaching_games}};
    if (const auto text = given.value("games")) {
        const auto games = read_number("games", *text, 0, most_lint_games);
        if (!games)
            return wrong_usage(console, "check", games.error().sentence);
        checks.options.games = static_cast<std::uint32_t>(*games);
        checks.lint = true;
    }
    return given.has("watch") ? check_and_watch(given, checks, console) : check_all(given, checks, console);
}

} // namespace parley::command_line
