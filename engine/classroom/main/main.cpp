// The entry point of `parley-classroom`: the process's words and streams, and nothing else.
#include "classroom/run.hpp"
#include "storage/directories.hpp"
#include "storage/staged_file.hpp"

#include <csignal>
#include <iostream>

int main(int count, char** words) {
    using namespace parley::classroom;
    parley::storage::let_writes_fail();
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN)); // phones go away
    Started started;
    started.words.assign(words + (count > 0 ? 1 : 0), words + count);
    const std::string launched_as = parley::storage::environment("PARLEY_COMMAND");
    started.command = !launched_as.empty() ? launched_as + " classroom" : count > 0 ? words[0] : "parley-classroom";
    started.version = PARLEY_VERSION;
    const ExitCode code = run(started, std::cout, std::cerr);
    std::cout.flush();
    return static_cast<int>(code);
}
