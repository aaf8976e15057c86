// What the pictures of a class report show, filled from its data: a page, a wall and a window draw the same from it.
// Knows nothing of sizes, fonts and colours.
#pragma once

#include "picture/classes/agreed_table.hpp"
#include "picture/classes/outcome_space.hpp"
#include "picture/classes/outcome_strips.hpp"
#include "picture/classes/reading_strips.hpp"
#include "report/classes/class_data.hpp"

namespace parley::report {

/// Of two parties, every text of one set of instructions with its frontier; with none named, of all tables: gains over
/// no deal instead, without a frontier. Requires: two parties, a finished table.
[[nodiscard]] picture::OutcomeSpace outcomes_shown(const ClassData& data, const Instructions* set);
/// The same for any number of parties, as strips.
[[nodiscard]] picture::OutcomeStrips outcome_strips_shown(const ClassData& data, const Instructions* set);

/// The picture of a class as a whole, in the form that fits its parties: of its one set of instructions, or gains.
/// Strips are as high as they must be. Requires: a finished table.
[[nodiscard]] picture::Picture outcomes_picture(const ClassData& data, const Instructions* set, picture::Size size);
/// The set for the picture of all tables: the only one, or null.
[[nodiscard]] const Instructions* set_of_all(const ClassData& data);

/// The rungs of every finished table, in as many parts as it takes for none to have more than `most_tables`.
[[nodiscard]] std::vector<picture::AgreedTable> agreed_shown(const ClassData& data, std::size_t most_tables);

/// One a party of which something was hidden and something was filed.
[[nodiscard]] std::vector<picture::ReadingStrips> readings_shown(const ClassData& data);

} // namespace parley::report
