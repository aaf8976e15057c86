// What the keyboard does, as a table that a person may change: each shortcut has one chord, and two that could be meant
// at once never share one. Knows neither what a shortcut leads to nor any window.
#pragma once

#include "desktop/ui/keys.hpp"

#include <array>
#include <optional>
#include <string_view>
#include <vector>

namespace parley::desktop {

/// What can be reached by one key from where it is listened to. Tab, Enter, Space, Escape and the arrows are everywhere
/// the same and not among these.
enum class Shortcut : std::uint8_t {
    // anywhere
    full_screen,
    mute,
    larger,
    smaller,
    glossary,
    settings,
    reload,
    quit,
    // in a game
    propose,
    answer,
    speak,
    initial,
    accept,
    pass,
    take_back,
    briefing,
    home,
    mandate,
    map,
    timeline,
    save,
    next_article,
    previous_article,
    // in a replay
    step_forward,
    step_back,
    to_start,
    to_end,
};
inline constexpr std::size_t shortcut_count = static_cast<std::size_t>(Shortcut::to_end) + 1;

/// ShortcutPlace a shortcut is listened to; what is listened to anywhere can be meant together with all.
enum class ShortcutPlace : std::uint8_t { anywhere, game, replay };

struct ShortcutSpec {
    Shortcut shortcut{};
    std::string_view name;  // in the file: "take-back"
    std::string_view label; // on the screen: "Take back"
    ShortcutPlace where{};
    ui::Chord preset;
};
/// In the order of the enumeration, which is that of the settings screen.
[[nodiscard]] const std::array<ShortcutSpec, shortcut_count>& shortcut_specs();
[[nodiscard]] const ShortcutSpec& spec_of(Shortcut shortcut);

class KeyBindings {
  public:
    /// The presets.
    KeyBindings();

    [[nodiscard]] ui::Chord chord(Shortcut shortcut) const { return chords_[static_cast<std::size_t>(shortcut)]; }
    /// The shortcut listened to at `where`, or anywhere, that has this chord.
    [[nodiscard]] std::optional<Shortcut> shortcut_for(const ui::Chord& chord, ShortcutPlace where) const;
    /// The other shortcuts that could be meant by `chord` if `shortcut` had it.
    [[nodiscard]] std::vector<Shortcut> conflicts(Shortcut shortcut, const ui::Chord& chord) const;
    /// Binds, unless the chord is reserved or in conflict; false then, and nothing changes.
    [[nodiscard]] bool bind(Shortcut shortcut, const ui::Chord& chord);
    /// Binds, and gives what was in conflict the chord that this one had; false when that would leave a conflict
    /// elsewhere or the chord is reserved, and nothing changes.
    [[nodiscard]] bool exchange(Shortcut shortcut, const ui::Chord& chord);

    using Chords = std::array<ui::Chord, shortcut_count>;
    /// Nothing when a chord is reserved or two are in conflict.
    [[nodiscard]] static std::optional<KeyBindings> from(const Chords& chords);

    friend bool operator==(const KeyBindings&, const KeyBindings&) = default;

  private:
    Chords chords_{};
};

/// Chords that always mean the same and cannot be bound: Tab, Enter, Space, Escape and the arrows.
[[nodiscard]] bool is_reserved(const ui::Chord& chord);

} // namespace parley::desktop
