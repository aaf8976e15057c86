// The scenario that an author begins with: small, whole, with a comment on every part. Knows nothing of files.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace parley::scenario {

/// In bytes: with its ending it is a file's name everywhere.
inline constexpr std::size_t longest_new_id = 60;

enum class IdFault : std::uint8_t { empty, first_sign, other_sign, too_long };
/// Why a new scenario cannot be called so; nothing when it can.
[[nodiscard]] std::optional<IdFault> fault_of_id(std::string_view id);

/// Two invented neighbours, two articles, two meetings: `check --strict` has nothing to say of it, and it can be played
/// to its end. `schema` is where an editor finds the schema, "" to leave the line out. Requires: no fault of the id.
[[nodiscard]] std::string new_scenario(std::string_view id, std::string_view schema);

} // namespace parley::scenario
