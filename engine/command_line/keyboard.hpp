// Lines from the process's standard input, and what an interrupt from the keyboard means while one is awaited.
#pragma once

#include "command_line/console.hpp"

namespace parley::command_line {

/// Reads descriptor 0 itself, so that an interrupt ends the waiting: a game then says where it is kept. An interrupt
/// while nothing is awaited ends the process with exit code 130 at once; every step is on the disk already.
class Keyboard final : public LineSource {
  public:
    Keyboard();
    [[nodiscard]] LineRead next() override;

  private:
    std::string held_; // bytes read and not yet given out
    bool ended_{};
};

/// While one lives, the first interrupt does not end the process but is noted, so that a long work can stop in order;
/// the second ends it with exit code 130 as ever. At most one at a time.
class InterruptsNoted {
  public:
    InterruptsNoted();
    ~InterruptsNoted();
    InterruptsNoted(const InterruptsNoted&) = delete;
    InterruptsNoted& operator=(const InterruptsNoted&) = delete;
    [[nodiscard]] bool any() const;
};

/// While one lives, an interrupt that ends the process at once puts what is on the screen out of reach first, as
/// `Terminal::part` does: where several persons share a screen. At most one at a time.
class PartsWhenInterrupted {
  public:
    explicit PartsWhenInterrupted(const Console& console);
    ~PartsWhenInterrupted();
    PartsWhenInterrupted(const PartsWhenInterrupted&) = delete;
    PartsWhenInterrupted& operator=(const PartsWhenInterrupted&) = delete;
};

/// Columns of the terminal at descriptor 1, within the limits of a console; 80 where there is none.
[[nodiscard]] std::size_t terminal_width();

} // namespace parley::command_line
