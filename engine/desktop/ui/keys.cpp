#include "desktop/ui/keys.hpp"

#include <array>

namespace parley::desktop::ui {
namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, key_count> key_names{
    "A",    "B",   "C",       "D",         "E",    "F",     "G",     "H",      "I",         "J",      "K",
    "L",    "M",   "N",       "O",         "P",    "Q",     "R",     "S",      "T",         "U",      "V",
    "W",    "X",   "Y",       "Z",         "0",    "1",     "2",     "3",      "4",         "5",      "6",
    "7",    "8",   "9",       "F1",        "F2",   "F3",    "F4",    "F5",     "F6",        "F7",     "F8",
    "F9",   "F10", "F11",     "F12",       "Tab",  "Enter", "Space", "Escape", "Backspace", "Delete", "Insert",
    "Home", "End", "Page Up", "Page Down", "Left", "Right", "Up",    "Down",   ",",         ".",      "/",
    "-",    "+",   "=",       ";",         "'",    "`",     "[",     "]",      "\\"};
static_assert(!key_names.back().empty());

char lower(char letter) { return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter; }

bool same_word(std::string_view a, std::string_view b) {
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i]))
            return false;
    return true;
}

/// Takes "Ctrl+" and the like off the front.
bool take_prefix(std::string_view& name, std::string_view prefix) {
    if (name.size() <= prefix.size() || !same_word(name.substr(0, prefix.size()), prefix))
        return false;
    name.remove_prefix(prefix.size());
    return true;
}

} // namespace

std::string_view name_of(Key key) { return key_names[static_cast<std::size_t>(key)]; }

std::string name_of(const Chord& chord) {
    std::string name;
    if (chord.control)
        name += "Ctrl+";
    if (chord.alt)
        name += "Alt+";
    if (chord.shift)
        name += "Shift+";
    return name.append(name_of(chord.key));
}

std::optional<Chord> chord_named(std::string_view name) {
    Chord chord;
    for (bool found = true; found;) {
        found = false;
        for (const auto& [prefix, held] :
             {std::pair{"Ctrl+", &chord.control}, std::pair{"Alt+", &chord.alt}, std::pair{"Shift+", &chord.shift}})
            if (!*held && take_prefix(name, prefix))
                found = *held = true;
    }
    for (std::size_t i = 0; i < key_names.size(); ++i)
        if (same_word(key_names[i], name)) {
            chord.key = static_cast<Key>(i);
            return chord;
        }
    return std::nullopt;
}

} // namespace parley::desktop::ui
