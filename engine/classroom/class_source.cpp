#include "classroom/class_source.hpp"

#include "game/classes/log_lines.hpp"
#include "game/scenario_library.hpp"
#include "scenario/nearest_name.hpp"
#include "storage/directories.hpp"
#include "storage/read_file.hpp"
#include "storage/replace_file.hpp"
#include "wording/classroom/opening_words.hpp"
#include "wording/commands/names_wanted.hpp"
#include "wording/sentences.hpp"

#include <chrono>
#include <ctime>

namespace parley::classroom {
namespace {

namespace fs = std::filesystem;
using Read = core::Result<std::shared_ptr<const scenario::Scenario>, Failure>;

Failure failure_of(const storage::Problem& problem) { return {ExitCode::files, {storage::sentence(problem) + "."}}; }

Read scenario_at(const fs::path& path) {
    const core::Result<std::string, storage::Problem> text = storage::read_file(path, scenario::max_file_bytes);
    if (!text)
        return failure_of(text.error());
    scenario::Reading reading = scenario::read_scenario(*text, path.stem().string());
    if (reading.scenario)
        return std::make_shared<const scenario::Scenario>(std::move(*reading.scenario));
    Failure failure{ExitCode::faulty, {}};
    for (const scenario::Fault& fault : reading.faults)
        if (fault.severity == scenario::Severity::error)
            failure.lines.push_back(wording::told_plainly(path.string(), fault));
    return failure;
}

Read scenario_called(const std::string& name) {
    if (const std::optional<fs::path> path = game::find_scenario(name))
        return scenario_at(*path);
    std::vector<std::string> known;
    for (const fs::path& file : game::scenario_files())
        known.push_back(file.stem().string());
    return Failure{ExitCode::files, {wording::no_such_scenario(name, scenario::nearest_name(name, known), known)}};
}

fs::path copy_of(const fs::path& folder, const std::string& scenario_id) { return folder / (scenario_id + ".yaml"); }

bool holds_class(const fs::path& folder) {
    std::error_code ignored;
    return fs::exists(game::log_path(folder), ignored);
}

fs::path absolute_path(const fs::path& path) {
    std::error_code error;
    const fs::path absolute = fs::absolute(path, error);
    return error ? path : absolute.lexically_normal();
}

core::Result<ClassSource, Failure> class_in(const fs::path& folder, const Options& options) {
    if (options.seed || options.many_seeds || !options.folder.empty())
        return Failure{ExitCode::usage,
                       {wording::only_for_new_class(options.seed         ? "seed"
                                                    : options.many_seeds ? "many-seeds"
                                                                         : "folder")}};
    const auto log = game::read_log_text(folder);
    if (!log)
        return failure_of(log.error());
    const auto id = game::scenario_in_log(log->lines);
    if (!id)
        return Failure{ExitCode::faulty, {wording::class_log_refused(game::log_path(folder).string(), id.error())}};
    std::error_code ignored;
    const fs::path copy = copy_of(folder, *id);
    Read scenario = fs::exists(copy, ignored) ? scenario_at(copy) : scenario_called(*id);
    if (!scenario)
        return scenario.error();
    return ClassSource{*scenario, absolute_path(folder), true};
}

/// "2026-03-02", where the machine is.
std::string today() {
    const std::time_t now = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm local{};
    ::localtime_r(&now, &local);
    std::array<char, 16> text{};
    const std::size_t size = std::strftime(text.data(), text.size(), "%Y-%m-%d", &local);
    return {text.data(), size};
}

/// A folder that nothing had before, among the classes.
core::Result<fs::path, Failure> folder_of_its_own(const std::string& scenario_id) {
    const core::Result<fs::path, storage::Problem> state = storage::directory(storage::Place::state);
    if (!state)
        return failure_of(state.error());
    storage::NumberedName name{*state / "classes", "class-" + scenario_id + '-' + today(), ""};
    if (const auto problem = storage::make_directory(name.folder))
        return failure_of(*problem);
    for (int number = 1;; ++number) {
        const fs::path folder = name.numbered(number);
        std::error_code error;
        if (fs::create_directory(folder, error))
            return folder;
        if (error)
            return failure_of(storage::system_problem(storage::Deed::make_directory, folder, error.value()));
    }
}

} // namespace

core::Result<ClassSource, Failure> find_class(const Options& options, const std::string& command) {
    std::error_code ignored;
    const fs::path named = options.source;
    if (holds_class(named))
        return class_in(named, options);
    if (fs::is_directory(named, ignored) && !game::find_scenario(options.source))
        return Failure{ExitCode::files, {wording::holds_no_class(options.source)}};
    if (!options.folder.empty() && holds_class(options.folder))
        return Failure{ExitCode::files,
                       {wording::class_is_there_already(options.folder, command + ' ' + options.folder)}};
    Read scenario = scenario_called(options.source);
    if (!scenario)
        return scenario.error();
    return ClassSource{*scenario, options.folder.empty() ? fs::path() : absolute_path(options.folder), false};
}

core::Result<fs::path, Failure> make_class_folder(const ClassSource& source) {
    const std::string& id = source.scenario->open.id;
    core::Result<fs::path, Failure> folder = source.folder;
    if (source.folder.empty())
        folder = folder_of_its_own(id);
    else if (const auto problem = storage::make_directory(source.folder))
        return failure_of(*problem);
    if (!folder)
        return folder;
    if (const auto problem = storage::replace_file(copy_of(*folder, id), source.scenario->text))
        return failure_of(*problem);
    return folder;
}

} // namespace parley::classroom
