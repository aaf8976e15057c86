// The class's roll, its records and the names in it by the words of this face, and what it gives those who join: a
// pseudonym. Knows nothing of files, pages and games.
#pragma once

#include "game/classes/names_file.hpp"
#include "game/classes/roll.hpp"

namespace parley::classroom {

namespace record = game::record;
using game::Announcement;
using game::Dated;
using game::max_given;
using game::max_name;
using game::max_people;
using game::max_tables;
using game::max_team;
using game::Misfit;
using game::Names;
using game::Person;
using game::PersonNumber;
using game::Place;
using game::Record;
using game::Roll;
using game::SeatOnRoll;
using game::TableNumber;
using game::TableOnRoll;

/// A pseudonym of two words that nobody in the class has, with a number where the words run out. Requires: `first` and
/// `second` are drawn anew for each call.
[[nodiscard]] std::string free_pseudonym(const Roll& roll, std::size_t first, std::size_t second);

} // namespace parley::classroom
