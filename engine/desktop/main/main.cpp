// The entry point of `parley-desktop`: the process's words and streams, and nothing else.
#include "desktop/shell/run.hpp"
#include "storage/staged_file.hpp"

#include <iostream>

int main(int count, char** words) {
    using namespace parley::desktop::shell;
    parley::storage::let_writes_fail();
    const ExitCode code =
        run(std::vector<std::string>(words + (count > 0 ? 1 : 0), words + count), PARLEY_VERSION, std::cout, std::cerr);
    std::cout.flush();
    return static_cast<int>(code);
}
