// Rooms of a forum, how far each goes, and offices that are empty: in words for everybody, since everybody sees them.
#pragma once

#include "rules/view.hpp"

#include <string>
#include <vector>

namespace parley::wording {

/// What the forum says of its rooms and ceilings, a line a room; empty where it has neither.
[[nodiscard]] std::vector<std::string> rooms_of(const scenario::PublicScenario& scenario, const scenario::Forum& forum);
/// The names of the rooms: "Rooms at once: the military lines, the ministers."; "" where there are none.
[[nodiscard]] std::string rooms_at_once(const scenario::PublicScenario& scenario, const scenario::Session& session);

/// The same as they stand at the session at hand: rooms that do not meet, and what the loss of an office costs now.
[[nodiscard]] std::vector<std::string> room_lines(const rules::View& view);
/// Where the article is treated now and how far it may go there; empty where nothing is to be said.
[[nodiscard]] std::vector<std::string> room_lines(const rules::View& view, rules::ArticleId article);
/// What the loss of offices means at the session at hand, a sentence an empty office.
[[nodiscard]] std::vector<std::string> office_lines(const rules::View& view);

} // namespace parley::wording
