// One sentence for the person: why what they asked for cannot be had.
#pragma once

#include <string>

namespace parley::command_line {

struct Complaint {
    std::string sentence;
};

} // namespace parley::command_line
