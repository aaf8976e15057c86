#include "command_line/complaint.hpp"

#include <ostream>

namespace parley::command_line {

void remark(Console& console, const std::string& sentence) { console.err << "parley: " << sentence << '\n'; }

ExitCode complain(Console& console, const std::string& sentence, ExitCode code) {
    remark(console, sentence);
    return code;
}

ExitCode complain(Console& console, const storage::Problem& problem) {
    return complain(console, storage::sentence(problem) + ".", ExitCode::files);
}

} // namespace parley::command_line
