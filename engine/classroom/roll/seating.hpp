// Who is to sit where: the plan that is shown before tables are opened, and the place of who comes late. Pure: returns
// records, changes nothing.
#pragma once

#include "classroom/roll/roll.hpp"

#include <functional>

namespace parley::classroom {

/// What becomes of those who do not fill a table.
enum class OddOnes : std::uint8_t {
    against_computer, // a table at which the computer has the empty seats
    join_teams,       // a second, third … person at seats of the other tables
    watch             // observers, spread over the tables
};

struct SeatingPlan {
    std::size_t full_tables{};        // every seat with as many people as wanted
    std::size_t computer_seats{};     // of the last table, where there is one with the computer
    std::size_t joined{}, watching{}; // odd ones that join teams, or watch
    std::vector<PersonNumber> odd;    // who do not fill a table, in the order of joining: the last who came
    std::vector<Record> records;      // that carry it out
};

/// For those in the class who have no place, in the order of joining; `a_seat` people to each. The computer's seats are
/// held by `agent`. `seed_of(table)` is the seed of a table's game. Requires: 1 ≤ a_seat ≤ max_team.
[[nodiscard]] SeatingPlan plan_seating(const Roll& roll, std::size_t a_seat, OddOnes odd, const std::string& agent);

/// Where who has just joined is put. While tables open by themselves: an empty seat, else the waiting room, until
/// enough people wait for a table of their own. Otherwise, when a table is open: an empty seat, else a seat that the
/// computer holds (given over at the next session), else a new table against the computer, else as an observer of the
/// table that has the fewest of them. Nothing while no table is open, or all are over. Requires: the person is not on
/// the roll yet.
[[nodiscard]] std::vector<Record> place_latecomer(const Roll& roll, PersonNumber person, const std::string& agent,
                                                  const std::function<bool(TableNumber)>& is_over);

/// A table for each whole number of people that fills one, of those who wait, `newcomer` (not on the roll yet; 0 for
/// nobody) the last of them. Requires: 1 ≤ a_seat ≤ max_team.
[[nodiscard]] std::vector<Record> open_full_tables(const Roll& roll, std::size_t a_seat, PersonNumber newcomer,
                                                   const std::string& agent);
/// A seat of a table for somebody: with the wish to have it back where the computer holds it.
[[nodiscard]] std::vector<Record> seat_at(const Roll& roll, PersonNumber person, TableNumber table,
                                          const std::string& seat);
/// A table of its own for somebody, against the computer.
[[nodiscard]] std::vector<Record> seat_at_new_table(const Roll& roll, PersonNumber person, const std::string& agent);

/// The seed of a table's game: the class's own, or one drawn from it and the table's number.
[[nodiscard]] std::uint64_t seed_of_table(const Roll& roll, TableNumber table);

} // namespace parley::classroom
