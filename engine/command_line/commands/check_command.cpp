#include "analysis/zone_checks.hpp"
#include "command_line/commands.hpp"
#include "command_line/scenario_source.hpp"
#include "scenario/read_scenario.hpp"
#include "wording/sentences.hpp"
#include "wording/zone_sentence.hpp"

#include <algorithm>
#include <filesystem>
#include <ostream>

namespace parley::command_line {
namespace {

/// The files that an argument stands for: a folder's scenario files, a named file, or a scenario of the library.
std::vector<std::filesystem::path> meant_by(const std::string& argument) {
    std::error_code fault;
    const std::filesystem::path path(argument);
    if (!std::filesystem::is_directory(path, fault)) {
        const std::optional<std::filesystem::path> found = game::find_scenario(argument);
        return {found ? *found : path};
    }
    std::vector<std::filesystem::path> files;
    for (std::filesystem::directory_iterator entry(path, fault), end; !fault && entry != end; entry.increment(fault))
        if (entry->path().extension() == ".yaml")
            files.push_back(entry->path());
    std::ranges::sort(files);
    return files;
}

ExitCode check_file(const std::filesystem::path& path, bool strict, Console& console) {
    const core::Result<std::string, storage::Problem> text = read_scenario_file(path);
    if (!text) {
        console.err << "parley: " << storage::sentence(text.error()) << ".\n";
        return ExitCode::files;
    }
    scenario::Reading reading = scenario::read_scenario(*text);
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
    return faulty ? ExitCode::faulty : ExitCode::ok;
}

} // namespace

ExitCode check_command(const GivenOptions& given, Console& console) {
    ExitCode worst = ExitCode::ok;
    for (const std::string& argument : given.arguments) {
        const std::vector<std::filesystem::path> files = meant_by(argument);
        if (files.empty()) {
            console.err << "parley: there is no scenario file in “" << argument << "”.\n";
            worst = ExitCode::files;
        }
        for (const std::filesystem::path& file : files)
            worst = std::max(worst, check_file(file, given.has("strict"), console));
    }
    return worst;
}

} // namespace parley::command_line
