// Keys by names of our own, the same whatever library reports them: for shortcuts that a person may change and settings
// that keep them. Knows neither SFML nor ImGui.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace parley::desktop::ui {

// clang-format off
enum class Key : std::uint8_t {
    a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z,
    digit_0, digit_1, digit_2, digit_3, digit_4, digit_5, digit_6, digit_7, digit_8, digit_9,
    f1, f2, f3, f4, f5, f6, f7, f8, f9, f10, f11, f12,
    tab, enter, space, escape, backspace, del, insert, home, end, page_up, page_down, left, right, up, down,
    comma, period, slash, minus, plus, equals, semicolon, apostrophe, grave, left_bracket, right_bracket, backslash,
};
// clang-format on
inline constexpr int key_count = static_cast<int>(Key::backslash) + 1;

/// A key with what is held down beside it.
struct Chord {
    Key key{};
    bool control{};
    bool shift{};
    bool alt{};
    friend bool operator==(const Chord&, const Chord&) = default;
};

/// As a person reads it: "P", "F11", "Ctrl+S", "Page Down".
[[nodiscard]] std::string_view name_of(Key key);
[[nodiscard]] std::string name_of(const Chord& chord);
/// The reverse, whatever the case of the letters; nothing for a name that no key has.
[[nodiscard]] std::optional<Chord> chord_named(std::string_view name);

} // namespace parley::desktop::ui
