// What a person may call a saved game: the one rule of every face. Knows neither the folder nor what is in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

namespace parley::game {

enum class NameFault : std::uint8_t {
    blank,        // nothing, or blanks alone
    slash_or_dot, // a slash in it, or a dot in front: another folder, or a file that is not listed
    not_shown,    // no UTF-8, or what a screen cannot show
    of_autosaves, // begins as the autosaves do, which move on
    too_long,     // for the file system, with the ending of a saved game
};

struct NameProblem {
    NameFault fault{};
    std::size_t bytes{}, most_bytes{}; // of too_long
};

/// The name without blanks around it.
[[nodiscard]] std::string trimmed_name(std::string_view name);

/// Why a game cannot be called so in a folder of which a file's name may have `longest_name` bytes; nothing when it
/// can. Blanks around the name do not count.
[[nodiscard]] std::optional<NameProblem> problem_of_name(std::string_view name, std::size_t longest_name);

/// How many bytes the name of a file may have in the folder, as its file system says; 255 where it does not.
[[nodiscard]] std::size_t longest_name_in(const std::filesystem::path& folder);

} // namespace parley::game
