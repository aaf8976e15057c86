// What can be pressed and read on the screen, as a file that is kept up to date: for tests that play the game with a
// real pointer and real keys. Knows no screen.
#pragma once

#include "desktop/ui/ui.hpp"
#include "storage/problem.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace parley::desktop::shell {

/// The lines of the file; fields are parted by tabs, x, y, width and height are whole pixels of the window:
///   screen  NAME
///   window  WIDTH HEIGHT
///   state   idle | thinking
///   inputs  COUNT                                      keys pressed and buttons let go so far, all of them drawn
///   focus   CONTROL                                    only when the keyboard's ring is shown
///   control NAME  X  Y  WIDTH  HEIGHT  STATE  LABEL    the part that can be seen; STATE is enabled, disabled or
///   covered text    X  Y  WIDTH  HEIGHT  WORDS                 a line as drawn, of which something can be seen
struct Moment {
    std::string screen;
    bool thinking{};
    std::uint64_t inputs{};
};
[[nodiscard]] std::string controls_text(ui::Ui& ui, const Moment& moment);

class ControlsFile {
  public:
    explicit ControlsFile(std::filesystem::path path) : path_(std::move(path)) {}
    /// Replaces the file, at once, unless it says the same already.
    [[nodiscard]] std::optional<storage::Problem> publish(std::string text);

  private:
    std::filesystem::path path_;
    std::string published_;
};

} // namespace parley::desktop::shell
