// `parley new`: the file that an author begins with.
#include "command_line/commands.hpp"
#include "command_line/output_file.hpp"
#include "command_line/shell_words.hpp"
#include "command_line/workshop/file_address.hpp"
#include "game/scenario_library.hpp"
#include "scenario/making/new_scenario.hpp"
#include "storage/asset_search.hpp"
#include "wording/commands/workshop_words.hpp"

#include <algorithm>
#include <ostream>

namespace parley::command_line {
namespace {

namespace fs = std::filesystem;

constexpr const char* scenario_ending = ".yaml";

/// Of the library's folders the first that holds it; "" where none does.
std::string installed_schema() {
    for (const fs::path& folder : storage::asset_directories("PARLEY_SCENARIOS", "scenarios")) {
        std::error_code fault;
        const fs::path schema = fs::absolute(folder / "scenario.schema.json", fault);
        if (!fault && fs::is_regular_file(schema, fault))
            return file_address(schema.lexically_normal());
    }
    return {};
}

bool is_in_library(const std::string& id) {
    const std::vector<fs::path> files = game::scenario_files();
    return std::ranges::any_of(files, [&](const fs::path& file) { return file.stem() == id; });
}

} // namespace

ExitCode new_command(const GivenOptions& given, Console& console) {
    fs::path file(given.arguments.front());
    if (file.extension() != scenario_ending)
        file += scenario_ending;
    const std::string id = file.stem().string();
    if (const auto fault = scenario::fault_of_id(id))
        return wrong_usage(console, "new", wording::no_id_for_scenario(id, *fault));
    if (const std::optional<ExitCode> refused = refuse_if_there(file.string(), console))
        return *refused;
    if (is_in_library(id))
        return wrong_usage(console, "new", wording::id_of_library(id));
    if (const ExitCode code = write_output(file.string(), scenario::new_scenario(id, installed_schema()), console);
        code != ExitCode::ok)
        return code;
    // A path with a folder is never taken for a name of the library.
    const std::string typed = file.has_parent_path() ? file.string() : "./" + file.string();
    console.out << wording::scenario_begun(file.string(), as_typed(console, {"check", "--watch", file.string()}),
                                           as_typed(console, {"play", typed}))
                << '\n';
    return ExitCode::ok;
}

} // namespace parley::command_line
