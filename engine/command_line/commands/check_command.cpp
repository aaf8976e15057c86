#include "analysis/keeping/keeping_table.hpp"
#include "analysis/zone_checks.hpp"
#include "command_line/commands.hpp"
#include "command_line/scenario_source.hpp"
#include "game/domain_library.hpp"
#include "scenario/read_scenario.hpp"
#include "wording/commands/keeping_words.hpp"
#include "wording/commands/names_wanted.hpp"
#include "wording/domain_fault_sentence.hpp"
#include "wording/sentences.hpp"
#include "wording/zone_sentence.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace parley::command_line {
namespace {

namespace fs = std::filesystem;

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

ExitCode check_domain(const fs::path& folder, bool strict, Console& console) {
    bool faulty = false;
    for (scenario::DomainFault fault : game::read_domain_folder(folder).faults) {
        fault.file = (fault.file.empty() ? folder : folder / fault.file).string();
        console.out << wording::sentence(fault) << '\n';
        faulty = faulty || strict || scenario::severity_of(fault.code) == scenario::Severity::error;
    }
    return faulty ? ExitCode::faulty : ExitCode::ok;
}

ExitCode check_file(const fs::path& path, bool strict, Console& console) {
    const core::Result<std::string, storage::Problem> text = read_scenario_file(path);
    if (!text)
        return complain(console, text.error());
    scenario::Reading reading = scenario::read_scenario(*text, path.stem().string());
    std::ranges::stable_sort(reading.faults, {}, &scenario::Fault::place);
    bool faulty = false;
    for (const scenario::Fault& fault : reading.faults) {
        console.out << wording::sentence(path.string(), fault) << '\n';
        faulty = faulty || strict || fault.severity == scenario::Severity::error;
    }
    if (reading.scenario)
        for (const analysis::ZoneFinding& finding : analysis::check_zone(*reading.scenario)) {
            console.out << wording::sentence(reading.scenario->open, path.string(), finding) << '\n';
            faulty = faulty || strict || finding.severity == scenario::Severity::error;
        }
    if (reading.scenario)
        if (const auto zone = analysis::zone_under_instructions(*reading.scenario))
            console.out << wording::sentence(path.string(), *zone) << '\n';
    if (reading.scenario)
        for (const analysis::BreakablePromise& promise : analysis::breakable_promises(*reading.scenario)) {
            console.out << wording::sentence(reading.scenario->open, path.string(), promise) << '\n';
            faulty = faulty || strict;
        }
    return faulty ? ExitCode::faulty : ExitCode::ok;
}

} // namespace

ExitCode check_command(const GivenOptions& given, Console& console) {
    ExitCode worst = ExitCode::ok;
    for (const std::string& argument : given.arguments) {
        const Meant meant = meant_by(argument);
        if (meant.scenarios.empty() && meant.domains.empty())
            worst = complain(console, wording::neither_scenario_nor_domain(argument), ExitCode::files);
        for (const fs::path& file : meant.scenarios)
            worst = std::max(worst, check_file(file, given.has("strict"), console));
        for (const fs::path& folder : meant.domains)
            worst = std::max(worst, check_domain(folder, given.has("strict"), console));
    }
    return worst;
}

} // namespace parley::command_line
