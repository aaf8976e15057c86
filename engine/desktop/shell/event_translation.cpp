#include "desktop/shell/event_translation.hpp"

#include <SFML/System/Utf.hpp>

#include <iterator>
#include <utility>

namespace parley::desktop::shell {
namespace {

using ui::Key;

Key offset(Key first, int by) { return static_cast<Key>(static_cast<int>(first) + by); }

using Sf = sf::Keyboard;

constexpr std::pair<Sf::Key, Key> single_keys[]{
    {Sf::Tab, Key::tab},
    {Sf::Enter, Key::enter},
    {Sf::Space, Key::space},
    {Sf::Escape, Key::escape},
    {Sf::Backspace, Key::backspace},
    {Sf::Delete, Key::del},
    {Sf::Insert, Key::insert},
    {Sf::Home, Key::home},
    {Sf::End, Key::end},
    {Sf::PageUp, Key::page_up},
    {Sf::PageDown, Key::page_down},
    {Sf::Left, Key::left},
    {Sf::Right, Key::right},
    {Sf::Up, Key::up},
    {Sf::Down, Key::down},
    {Sf::Comma, Key::comma},
    {Sf::Period, Key::period},
    {Sf::Slash, Key::slash},
    {Sf::Divide, Key::slash},
    {Sf::Hyphen, Key::minus},
    {Sf::Subtract, Key::minus},
    {Sf::Add, Key::plus},
    {Sf::Equal, Key::equals},
    {Sf::Semicolon, Key::semicolon},
    {Sf::Quote, Key::apostrophe},
    {Sf::Tilde, Key::grave},
    {Sf::LBracket, Key::left_bracket},
    {Sf::RBracket, Key::right_bracket},
    {Sf::Backslash, Key::backslash},
};

std::optional<ui::Event> button_changed(sf::Mouse::Button button, bool down) {
    if (button == sf::Mouse::Left)
        return ui::ButtonChanged{ui::Button::left, down};
    if (button == sf::Mouse::Right)
        return ui::ButtonChanged{ui::Button::right, down};
    if (button == sf::Mouse::Middle)
        return ui::ButtonChanged{ui::Button::middle, down};
    return std::nullopt;
}

} // namespace

std::optional<Key> key_of(sf::Keyboard::Key key) {
    if (key >= sf::Keyboard::A && key <= sf::Keyboard::Z)
        return offset(Key::a, key - sf::Keyboard::A);
    if (key >= sf::Keyboard::Num0 && key <= sf::Keyboard::Num9)
        return offset(Key::digit_0, key - sf::Keyboard::Num0);
    if (key >= sf::Keyboard::Numpad0 && key <= sf::Keyboard::Numpad9)
        return offset(Key::digit_0, key - sf::Keyboard::Numpad0);
    if (key >= sf::Keyboard::F1 && key <= sf::Keyboard::F12)
        return offset(Key::f1, key - sf::Keyboard::F1);
    for (const auto& [theirs, ours] : single_keys)
        if (theirs == key)
            return ours;
    return std::nullopt;
}

std::string printable(std::uint32_t character) {
    const bool control = character < 0x20 || (character >= 0x7F && character < 0xA0);
    const bool no_character = (character >= 0xD800 && character < 0xE000) || character > 0x10FFFF;
    std::string text;
    if (!control && !no_character)
        sf::Utf8::encode(character, std::back_inserter(text));
    return text;
}

std::optional<ui::Chord> chord_of(const KeyStroke& stroke, std::optional<ui::Key> told) {
    ui::Chord chord{{}, stroke.control, stroke.shift, stroke.alt};
    for (const std::optional<ui::Key>& key : {stroke.sign, told, stroke.letter, stroke.place})
        if (key) {
            chord.key = *key;
            chord.shift = chord.shift && !(stroke.sign && stroke.sign_by_shift);
            return chord;
        }
    return std::nullopt;
}

std::optional<ui::Event> EventTranslation::pressed(const sf::Event::KeyEvent& key,
                                                   const std::optional<KeyStroke>& stroke) {
    const bool numbered = key.code >= 0 && key.code < sf::Keyboard::KeyCount;
    const auto number = static_cast<std::size_t>(numbered ? key.code : 0);
    const std::optional<ui::Chord> chord =
        chord_of(stroke.value_or(KeyStroke{key.control, key.shift, key.alt}), key_of(key.code));
    if (!chord)
        return std::nullopt;
    ui::KeyPressed pressed{*chord, numbered ? down_.test(number) : stroke && stroke->repeated};
    if (numbered)
        down_.set(number);
    if (chord->key == Key::equals && (chord->control || chord->shift)) { // the plus of most keyboards
        pressed.chord.key = Key::plus;
        pressed.chord.shift = false;
    }
    return pressed;
}

std::optional<ui::Event> EventTranslation::translate(const sf::Event& event, const std::optional<KeyStroke>& stroke) {
    switch (static_cast<int>(event.type)) { // an int: later versions have more of them
    case sf::Event::MouseMoved:
        return ui::PointerMoved{{static_cast<float>(event.mouseMove.x), static_cast<float>(event.mouseMove.y)}};
    case sf::Event::MouseLeft:
        return ui::PointerLeft{};
    case sf::Event::LostFocus:
        down_.reset();
        return ui::PointerLeft{};
    case sf::Event::MouseButtonPressed:
        return button_changed(event.mouseButton.button, true);
    case sf::Event::MouseButtonReleased:
        return button_changed(event.mouseButton.button, false);
    case sf::Event::MouseWheelScrolled:
        if (event.mouseWheelScroll.wheel != sf::Mouse::VerticalWheel)
            return std::nullopt;
        return ui::WheelTurned{event.mouseWheelScroll.delta};
    case sf::Event::KeyPressed:
        return pressed(event.key, stroke);
    case sf::Event::KeyReleased:
        if (event.key.code >= 0)
            down_.reset(static_cast<std::size_t>(event.key.code));
        return std::nullopt;
    case sf::Event::TextEntered:
        if (std::string text = printable(event.text.unicode); !text.empty())
            return ui::TextTyped{std::move(text)};
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

} // namespace parley::desktop::shell
