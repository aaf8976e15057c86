#include "command_line/output_file.hpp"

#include "command_line/complaint.hpp"
#include "core/plain_text.hpp"
#include "game/save_name.hpp"
#include "game/saves.hpp"
#include "storage/replace_file.hpp"
#include "wording/commands/files.hpp"
#include "wording/outside/save_name_words.hpp"

#include <fstream>
#include <ostream>
#include <system_error>

namespace parley::command_line {

namespace {

/// A device or a pipe is written to where it stands; only a file can be replaced.
bool is_device_or_pipe(const std::filesystem::path& file) {
    std::error_code unknown; // what cannot be looked at is left to the writing
    const auto status = std::filesystem::status(file, unknown);
    return std::filesystem::is_character_file(status) || std::filesystem::is_fifo(status);
}

} // namespace

bool is_there(const std::filesystem::path& file) {
    std::error_code unknown; // what cannot be looked at is left to the writing
    return std::filesystem::exists(std::filesystem::symlink_status(file, unknown));
}

std::optional<std::string> wrong_save_name(const std::string& path) {
    const std::filesystem::path file(path);
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
    // Here the ending is a part of what was typed, and any folder and any other name are a person's own business.
    const auto problem =
        game::problem_of_name(file.filename().string(), game::longest_name_in(folder) + game::save_extension.size());
    const bool counts =
        problem && (problem->fault == game::NameFault::blank || problem->fault == game::NameFault::too_long);
    return counts ? std::optional(wording::not_a_name(*problem)) : std::nullopt;
}

std::optional<ExitCode> refuse_if_there(const std::string& file, Console& console) {
    if (file == "-" || !is_there(file) || is_device_or_pipe(file))
        return std::nullopt;
    return complain(console, wording::there_already(file), ExitCode::files);
}

ExitCode write_output(const std::string& file, const std::string& raw_text, Console& console) {
    if (file == "-") {
        console.out << raw_text;
        return ExitCode::ok;
    }
    const std::string text = core::visible(raw_text); // as the output has it
    if (is_device_or_pipe(file)) {
        std::ofstream there(file, std::ios::binary);
        there << text << std::flush;
        return there ? ExitCode::ok : complain(console, wording::cannot_write(file), ExitCode::files);
    }
    const std::optional<storage::Problem> problem = storage::create_file(file, text);
    if (!problem)
        return ExitCode::ok;
    return storage::is_taken(*problem) ? complain(console, wording::there_already(file), ExitCode::files)
                                       : complain(console, *problem);
}

bool is_same_file(const std::filesystem::path& one, const std::filesystem::path& other) {
    std::error_code unknown; // one of them may not exist: then they are not the same
    return std::filesystem::equivalent(one, other, unknown);
}

} // namespace parley::command_line
