// How far a long work is, on the error output, and only where a person looks at it.
#pragma once

#include "command_line/console.hpp"

#include <cstdint>

namespace parley::command_line {

class ProgressBar {
  public:
    explicit ProgressBar(Console& console) : console_(console) {}
    void show(std::uint32_t done, std::uint32_t all);
    void clear();

  private:
    Console& console_;
    std::uint32_t percent_{101}; // shown last
};

} // namespace parley::command_line
