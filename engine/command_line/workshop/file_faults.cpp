#include "command_line/workshop/file_faults.hpp"

#include "command_line/complaint.hpp"
#include "command_line/scenario_source.hpp"
#include "wording/sentences.hpp"

#include <ostream>

namespace parley::command_line {

core::Result<NamedText, ExitCode> scenario_text(const std::string& name, Console& console) {
    const std::filesystem::path path = game::find_scenario(name).value_or(name);
    const core::Result<std::string, storage::Problem> text = read_scenario_file(path);
    if (!text)
        return complain(console, text.error());
    return NamedText{path, *text};
}

ExitCode tell_faults(const std::filesystem::path& path, const std::vector<scenario::Fault>& faults, Console& console) {
    for (const scenario::Fault& fault : faults)
        if (fault.severity == scenario::Severity::error)
            console.err << wording::sentence(path.string(), fault) << '\n';
    return ExitCode::faulty;
}

} // namespace parley::command_line
