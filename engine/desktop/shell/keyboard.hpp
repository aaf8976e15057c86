// Asks X what SFML does not tell of a key: the sign that it gives, a Latin letter that it has in another layout, its
// place. Hears the keys of a window on a connection of its own, beside SFML. Knows no event of SFML.
#pragma once

#include "desktop/shell/key_stroke.hpp"

#include <memory>

namespace parley::desktop::shell {

class Keyboard {
  public:
    /// `window` is X's number of it.
    explicit Keyboard(unsigned long window);
    Keyboard(const Keyboard&) = delete;
    Keyboard& operator=(const Keyboard&) = delete;
    ~Keyboard();

    /// The stroke behind a key that SFML tells of, with these keys held beside it. Strokes are handed out in their
    /// order, once. Nothing where X would not listen, or the two do not agree.
    [[nodiscard]] std::optional<KeyStroke> stroke(std::optional<ui::Key> told, bool control, bool shift, bool alt);
    /// Once SFML has told all it had: what it never tells of is forgotten.
    void settle();

  private:
    struct Connection;
    std::unique_ptr<Connection> connection_; // null when X would not listen
};

} // namespace parley::desktop::shell
