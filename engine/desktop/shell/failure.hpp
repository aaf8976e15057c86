// Why the program ends without having run, or ends early: a sentence for the error output and the code that says the
// same.
#pragma once

#include "desktop/shell/exit_code.hpp"

#include <string>

namespace parley::desktop::shell {

struct Failure {
    ExitCode code{};
    std::string sentence;
};

} // namespace parley::desktop::shell
