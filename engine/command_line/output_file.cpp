#include "command_line/output_file.hpp"

#include "storage/replace_file.hpp"

#include <ostream>

namespace parley::command_line {

ExitCode write_output(const std::string& file, const std::string& text, Console& console) {
    if (file == "-") {
        console.out << text;
        return ExitCode::ok;
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
