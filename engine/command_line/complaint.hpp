// One sentence for the person: why what they asked for cannot be had, as a value or on the error output.
#pragma once

#include "command_line/console.hpp"
#include "command_line/exit_code.hpp"
#include "storage/problem.hpp"

#include <string>

namespace parley::command_line {

struct Complaint {
    std::string sentence;
};

/// Writes the sentence, a line of its own that names the program, to the error output.
void remark(Console& console, const std::string& sentence);

/// The same where the work ends with it; returns `code`.
ExitCode complain(Console& console, const std::string& sentence, ExitCode code);
/// The same of what the disk would not do; exit code `files`.
ExitCode complain(Console& console, const storage::Problem& problem);

} // namespace parley::command_line
