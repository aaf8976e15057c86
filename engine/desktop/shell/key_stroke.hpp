// A key that went down, as X tells of it: more than SFML does, which knows the keys of Latin layouts only. Knows
// neither X nor SFML.
#pragma once

#include "desktop/ui/keys.hpp"

#include <optional>

namespace parley::desktop::shell {

struct KeyStroke {
    bool control{};
    bool shift{};
    bool alt{};
    bool repeated{}; // by being held down
    // The sign that it gives together with what is held beside it, or what the number pad does without NumLock: the
    // plus that has a key of its own on German keyboards, the bracket that wants AltGr there.
    std::optional<ui::Key> sign{};
    bool sign_by_shift{};            // without Shift it would be another
    std::optional<ui::Key> letter{}; // the Latin letter that it has in any of the layouts, whichever is in use
    std::optional<ui::Key> place{};  // what an American keyboard has in its place: letters, digits, brackets
};

/// What was pressed. `told` is the key by SFML's account, nothing where it knows none. A sign goes by what is written,
/// then a key by its name; a letter that no layout has in Latin goes by its place.
[[nodiscard]] std::optional<ui::Chord> chord_of(const KeyStroke& stroke, std::optional<ui::Key> told);

} // namespace parley::desktop::shell
