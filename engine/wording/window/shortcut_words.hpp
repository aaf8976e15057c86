// What the window says of its keys: what each does, where it is listened to, and how it is given another. Knows neither
// which key does what nor how it is drawn.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace parley::wording {

/// What a shortcut does, by its name in the settings' file: "take-back" is “Take back”. "" for a name that is none.
[[nodiscard]] std::string_view shortcut_label(std::string_view name);

enum class KeysPlace : std::uint8_t { anywhere, game, replay };
[[nodiscard]] std::string keys_place_heading(KeysPlace place);

[[nodiscard]] std::string fixed_keys();
[[nodiscard]] std::string rebind_tip();
[[nodiscard]] std::string preset_keys_label();
[[nodiscard]] std::string keys_are_preset();

// The dialog that waits for a new key. `label`: what the shortcut does; `key`: a chord by its name, "Ctrl+S".
[[nodiscard]] std::string rebind_title(std::string_view label);
[[nodiscard]] std::string press_new_key(std::string_view key);
[[nodiscard]] std::string key_is_fixed(std::string_view key);
/// `labels`: of those that have the key, one or more.
[[nodiscard]] std::string key_belongs_to(std::string_view key, const std::vector<std::string>& labels);
[[nodiscard]] std::string exchange_keys_label();
[[nodiscard]] std::string leave_key_label();

} // namespace parley::wording
