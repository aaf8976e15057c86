#include "command_line/output_file.hpp"

#include "storage/replace_file.hpp"

#include <fstream>
#include <ostream>

namespace parley::command_line {

namespace {

/// A device or a pipe is written to where it stands; only a file can be replaced.
bool is_device_or_pipe(const std::filesystem::path& file) {
    std::error_code unknown; // what cannot be looked at is left to the writing
    const auto status = std::filesystem::status(file, unknown);
    return std::filesystem::is_character_file(status) || std::filesystem::is_fifo(status);
}

} // namespace

ExitCode write_output(const std::string& file, const std::string& text, Console& console) {
    if (file == "-") {
        console.out << text;
        return ExitCode::ok;
    }
    if (is_device_or_pipe(file)) {
        std::ofstream there(file, std::ios::binary);
        there << text << std::flush;
        if (there)
            return ExitCode::ok;
        console.err << "parley: cannot write " << file << ".\n";
        return ExitCode::files;
    }
    if (const auto problem = storage::replace_file(file, text)) {
        console.err << "parley: " << storage::sentence(*problem) << ".\n";
        return ExitCode::files;
    }
    return ExitCode::ok;
}

bool is_same_file(const std::filesystem::path& one, const std::filesystem::path& other) {
    std::error_code unknown; // one of them may not exist: then they are not the same
    return std::filesystem::equivalent(one, other, unknown);
}

} // namespace parley::command_line
