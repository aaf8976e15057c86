#include "desktop/shell/keyboard.hpp"

#include <array>
#include <bitset>
#include <deque>
#include <string_view>
#include <utility>

#include <X11/XKBlib.h> // last: X's macros
#include <X11/keysym.h>

namespace parley::desktop::shell {
namespace {

using ui::Key;

constexpr std::pair<KeySym, Key> signs[]{
    {XK_plus, Key::plus},
    {XK_minus, Key::minus},
    {XK_comma, Key::comma},
    {XK_period, Key::period},
    {XK_slash, Key::slash},
    {XK_semicolon, Key::semicolon},
    {XK_apostrophe, Key::apostrophe},
    {XK_grave, Key::grave},
    {XK_bracketleft, Key::left_bracket},
    {XK_bracketright, Key::right_bracket},
    {XK_backslash, Key::backslash},
    {XK_KP_Add, Key::plus},
    {XK_KP_Subtract, Key::minus},
    {XK_KP_Home, Key::home},
    {XK_KP_End, Key::end},
    {XK_KP_Page_Up, Key::page_up},
    {XK_KP_Page_Down, Key::page_down},
    {XK_KP_Left, Key::left},
    {XK_KP_Right, Key::right},
    {XK_KP_Up, Key::up},
    {XK_KP_Down, Key::down},
    {XK_KP_Insert, Key::insert},
    {XK_KP_Delete, Key::del},
};

std::optional<Key> sign_of(KeySym symbol) {
    for (const auto& [theirs, ours] : signs)
        if (theirs == symbol)
            return ours;
    return std::nullopt;
}

Key at(Key first, std::size_t by) { return static_cast<Key>(static_cast<std::size_t>(first) + by); }

std::optional<Key> letter_of(KeySym symbol) {
    if (symbol >= XK_a && symbol <= XK_z)
        return at(Key::a, symbol - XK_a);
    if (symbol >= XK_A && symbol <= XK_Z)
        return at(Key::a, symbol - XK_A);
    return std::nullopt;
}

/// Rows of keys by X's names for their places, the same on every keyboard: AD01 is the first of the upper row.
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> rows{
    {{"AE", "1234567890"}, {"AD", "qwertyuiop[]"}, {"AC", "asdfghjkl"}, {"AB", "zxcvbnm"}}};

Key key_written(char character) {
    if (character >= 'a' && character <= 'z')
        return at(Key::a, static_cast<std::size_t>(character - 'a'));
    if (character >= '0' && character <= '9')
        return at(Key::digit_0, static_cast<std::size_t>(character - '0'));
    return character == '[' ? Key::left_bracket : Key::right_bracket;
}

/// `place` is X's name: four characters.
std::optional<Key> key_in_place(std::string_view place) {
    const auto digit = [&](std::size_t i) { return place[i] >= '0' && place[i] <= '9'; };
    if (place.size() != 4 || !digit(2) || !digit(3))
        return std::nullopt;
    const auto number = static_cast<std::size_t>((place[2] - '0') * 10 + (place[3] - '0'));
    for (const auto& [name, keys] : rows)
        if (place.substr(0, 2) == name && number >= 1 && number <= keys.size())
            return key_written(keys[number - 1]);
    return std::nullopt;
}

struct CloseKeys {
    void operator()(Display* display) const { XCloseDisplay(display); }
};
struct FreeDescription {
    void operator()(XkbDescPtr description) const { XkbFreeKeyboard(description, 0, True); }
};

} // namespace

struct Keyboard::Connection {
    struct Waiting {
        KeyStroke stroke;
        std::optional<Key> named; // as SFML would: by the first two layouts
        int settled{};
    };

    std::unique_ptr<Display, CloseKeys> display;
    std::unique_ptr<XkbDescRec, FreeDescription> places;
    std::bitset<256> down; // by key code
    std::deque<Waiting> waiting;

    explicit Connection(unsigned long window) : display(XOpenDisplay(nullptr)) {
        if (!display)
            return;
        const auto before = XSetErrorHandler([](Display*, XErrorEvent*) { return 0; });
        Bool told = False;
        XkbSetDetectableAutoRepeat(display.get(), True, &told); // a key that is held down is released once
        places.reset(XkbGetMap(display.get(), 0, XkbUseCoreKbd));
        if (places)
            XkbGetNames(display.get(), XkbKeyNamesMask, places.get());
        XSelectInput(display.get(), window, KeyPressMask | KeyReleaseMask | FocusChangeMask);
        XSync(display.get(), False);
        XSetErrorHandler(before);
    }

    void take_in() {
        while (XPending(display.get()) > 0) {
            XEvent event{};
            XNextEvent(display.get(), &event);
            if (event.type == KeyPress)
                take(event.xkey);
            else if (event.type == KeyRelease)
                down.reset(event.xkey.keycode % down.size());
            else if (event.type == FocusOut)
                down.reset();
            else if (event.type == MappingNotify)
                XRefreshKeyboardMapping(&event.xmapping);
        }
    }

    [[nodiscard]] KeySym symbol(const XKeyEvent& key, unsigned int state) const {
        unsigned int used = 0;
        KeySym found = NoSymbol;
        XkbLookupKeySym(display.get(), static_cast<KeyCode>(key.keycode), state, &used, &found);
        return found;
    }

    /// Whether any key writes a Latin letter in any of the layouts that are set.
    [[nodiscard]] bool writes_latin() const {
        int least = 0, most = 0;
        XDisplayKeycodes(display.get(), &least, &most);
        for (int code = least; code <= most; ++code)
            for (int group = 0; group < XkbNumKbdGroups; ++group)
                if (letter_of(XkbKeycodeToKeysym(display.get(), static_cast<KeyCode>(code), group, 0)))
                    return true;
        return false;
    }

    void take(XKeyEvent& key) {
        Waiting made;
        KeyStroke& stroke = made.stroke;
        stroke.control = (key.state & ControlMask) != 0;
        stroke.shift = (key.state & ShiftMask) != 0;
        stroke.alt = (key.state & Mod1Mask) != 0;
        stroke.repeated = down.test(key.keycode % down.size());
        down.set(key.keycode % down.size());
        const unsigned int state = key.state & ~static_cast<unsigned int>(ControlMask);
        stroke.sign = sign_of(symbol(key, state));
        stroke.sign_by_shift =
            stroke.shift && stroke.sign != sign_of(symbol(key, state & ~static_cast<unsigned int>(ShiftMask)));
        for (unsigned int group = 0; group < XkbNumKbdGroups && !stroke.letter; ++group)
            stroke.letter = letter_of(
                XkbKeycodeToKeysym(display.get(), static_cast<KeyCode>(key.keycode), static_cast<int>(group), 0));
        for (int i = 0; i < 4 && !made.named; ++i)
            made.named = letter_of(XLookupKeysym(&key, i));
        if (places && places->names != nullptr && places->names->keys != nullptr &&
            key.keycode >= places->min_key_code && key.keycode <= places->max_key_code) {
            const char* const name = places->names->keys[key.keycode].name;
            stroke.place = key_in_place(std::string_view(name, 4));
        }
        // Greek and Hebrew write signs in the places of some letters: where nothing is Latin, the place counts there.
        if (stroke.place && *stroke.place <= Key::z && !writes_latin()) {
            stroke.sign = stroke.place;
            stroke.sign_by_shift = false;
        }
        waiting.push_back(made);
    }
};

Keyboard::Keyboard(unsigned long window) {
    auto connection = std::make_unique<Connection>(window);
    if (connection->display)
        connection_ = std::move(connection);
}

Keyboard::~Keyboard() = default;

std::optional<KeyStroke> Keyboard::stroke(std::optional<ui::Key> told, bool control, bool shift, bool alt) {
    if (!connection_)
        return std::nullopt;
    connection_->take_in();
    if (connection_->waiting.empty()) { // X told SFML first
        XSync(connection_->display.get(), False);
        connection_->take_in();
    }
    const bool letter = told && *told <= ui::Key::z;
    while (!connection_->waiting.empty()) {
        const Connection::Waiting next = connection_->waiting.front();
        connection_->waiting.pop_front();
        const KeyStroke& stroke = next.stroke;
        if (stroke.control == control && stroke.shift == shift && stroke.alt == alt && (!letter || next.named == told))
            return stroke;
    }
    return std::nullopt;
}

void Keyboard::settle() {
    if (!connection_)
        return;
    connection_->take_in();
    for (Connection::Waiting& one : connection_->waiting)
        ++one.settled;
    while (!connection_->waiting.empty() && connection_->waiting.front().settled > 2)
        connection_->waiting.pop_front();
}

} // namespace parley::desktop::shell
