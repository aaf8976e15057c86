// What is asked of X itself, because SFML does not: whether a window can be opened at all (SFML ends the program where
// none can), and how small or large it may become. Opens no window.
#pragma once

#include "core/result.hpp"

#include <memory>
#include <string>

namespace parley::desktop::shell {

/// Asks for a connection and for what the window draws with; the error says in one sentence why no window can be
/// opened. Keep the connection until the window is there: a display that loses its only client may begin afresh, and
/// refuse the next one meanwhile.
using DisplayConnection = std::shared_ptr<void>;
[[nodiscard]] core::Result<DisplayConnection, std::string> reach_display();

/// Tells the desktop between which sizes, in pixels, a window may be drawn. `window` is X's number of it.
void limit_window_size(unsigned long window, int least_width, int least_height, int most_width, int most_height);

/// Hears that a part of a window must be drawn again because it was covered or hidden, which SFML does not tell.
class Uncovering {
  public:
    explicit Uncovering(unsigned long window);
    Uncovering(const Uncovering&) = delete;
    Uncovering& operator=(const Uncovering&) = delete;
    ~Uncovering();

    /// Whether that happened since the last call.
    [[nodiscard]] bool happened();

  private:
    struct Connection;
    std::unique_ptr<Connection> connection_; // null when X would not listen
};

} // namespace parley::desktop::shell
