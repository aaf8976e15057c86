// SFML's events as the kit's. Knows neither what they are for nor what is drawn.
#pragma once

#include "desktop/shell/key_stroke.hpp"
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
    /// What the kit is to be told, if anything. `stroke` is what X tells of the key of the event, where there is one.
    [[nodiscard]] std::optional<ui::Event> translate(const sf::Event& event,
                                                     const std::optional<KeyStroke>& stroke = {});

  private:
    [[nodiscard]] std::optional<ui::Event> pressed(const sf::Event::KeyEvent& key,
                                                   const std::optional<KeyStroke>& stroke);

    std::bitset<sf::Keyboard::KeyCount> down_;
};

} // namespace parley::desktop::shell
