// SFML's events as the kit's. Knows neither what they are for nor what is drawn.
#pragma once

#include "desktop/ui/event_queue.hpp"

#include <SFML/Window/Event.hpp>

#include <bitset>

namespace parley::desktop::shell {

/// The key as the kit names it; nothing for one that it has no name for. The number pad counts as the main keys.
[[nodiscard]] std::optional<ui::Key> key_of(sf::Keyboard::Key key);

/// The character as UTF-8; "" for what cannot be printed.
[[nodiscard]] std::string printable(std::uint32_t character);

/// Follows the keys that are down, so that a repetition is known from a fresh press.
class EventTranslation {
  public:
    /// What the kit is to be told, if anything.
    [[nodiscard]] std::optional<ui::Event> translate(const sf::Event& event);

  private:
    [[nodiscard]] std::optional<ui::Event> pressed(const sf::Event::KeyEvent& key);

    std::bitset<sf::Keyboard::KeyCount> down_;
};

} // namespace parley::desktop::shell
