// The curtain before what a journal holds for later: a computer delegation's reasons, and what a delegation filed or
// did unseen. Written so that a text editor does not show it. It is a curtain, not a lock: there is no secret key,
// whoever has this program can draw it, and the seed and the scenario in the same file lead to much of the same. It
// protects a player from seeing by accident. Knows nothing of files.
#pragma once

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace parley::game {

/// The text as letters, digits, + and / (base64, four for three bytes): three bytes of its digest, then each of its
/// bytes changed by a stream that those begin. Blanks are added to a multiple of three bytes.
[[nodiscard]] std::string veiled(std::string text);
/// The text again, with its blanks; nothing for what `veiled` does not write.
[[nodiscard]] std::optional<std::string> unveiled(std::string_view text);

/// A step as step_codec.hpp writes it, with what is nobody else's business behind the curtain: instead of `rationale`
/// it has `sealed`, a text that holds the rationale and, where `action_too`, the action, whose place is then null; null
/// where there is nothing to hide.
[[nodiscard]] boost::json::value seal_step(const boost::json::object& step, bool action_too);
/// Whether a value is such a step, well made or not.
[[nodiscard]] bool is_sealed(const boost::json::value& value);
/// The step as it was. Nothing for what `seal_step` does not write. Never asserts, whatever the value.
[[nodiscard]] std::optional<boost::json::value> open_step(const boost::json::value& sealed);

} // namespace parley::game
