#include "command_line/scenario_source.hpp"

#include "command_line/complaint.hpp"
#include "command_line/nearest_word.hpp"
#include "storage/read_file.hpp"
#include "wording/commands/names_wanted.hpp"
#include "wording/sentences.hpp"

#include <ostream>
#include <vector>

namespace parley::command_line {
namespace {

std::string unknown_scenario(const std::string& name) {
    std::vector<std::string> known;
    for (const std::filesystem::path& file : game::scenario_files())
        known.push_back(file.stem().string());
    return wording::no_such_scenario(name, nearest_word(name, known), known);
}

} // namespace

core::Result<std::string, storage::Problem> read_scenario_file(const std::filesystem::path& path) {
    return storage::read_file(path, scenario::max_file_bytes);
}

core::Result<std::shared_ptr<const scenario::Scenario>, ExitCode> load_scenario(const std::string& name,
                                                                                Console& console, Faults faults) {
    const std::optional<std::filesystem::path> path = game::find_scenario(name);
    if (!path)
        return complain(console, unknown_scenario(name), ExitCode::files);
    const core::Result<std::string, storage::Problem> text = read_scenario_file(*path);
    if (!text)
        return complain(console, text.error());
    scenario::Reading reading = scenario::read_scenario(*text, path->stem().string());
    if (!reading.scenario) {
        for (const scenario::Fault& fault : reading.faults)
            if (fault.severity == scenario::Severity::error)
                console.err << (faults == Faults::for_the_author ? wording::sentence(path->string(), fault)
                                                                 : wording::told_plainly(path->string(), fault))
                            << '\n';
        return ExitCode::faulty;
    }
    return std::make_shared<const scenario::Scenario>(std::move(*reading.scenario));
}

} // namespace parley::command_line
