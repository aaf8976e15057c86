// What a person in the class sees: the waiting room, and the pages of the seat. Made of the seat's view and what its
// side was told, and of what the class says to all. Knows no request.
#pragma once

#include "classroom/hall/table.hpp"
#include "classroom/roll/roll.hpp"

#include <optional>
#include <string>

namespace parley::classroom {

/// The pages of a seat, each at its own address.
enum class StudentPage : std::uint8_t { table, text, papers, home, record, debrief, moments };

/// What of the class a student's page shows.
struct InClass {
    const Roll& roll;
    const Person& person;
    Moment now;
    /// The way to the quiz that may be answered now, as a label; "" for none.
    std::string quiz{};
};

/// Before the person has a seat, or when it was taken from it.
[[nodiscard]] std::string waiting_page(const InClass& in, const scenario::PublicScenario& scenario,
                                       std::uint64_t version);

/// Requires: the person sits at the table, in that seat; for debrief and moments, `debrief_is_open`.
/// `view` is the seat's, of the game at the table: nothing else of the game is read.
[[nodiscard]] std::string student_page(const InClass& in, Table& table, const rules::View& view, StudentPage which,
                                       std::string nonce);

/// The page of the quiz, `main` being its markup, with the way back to that path. It hears of nothing, so that what is
/// filled in stays.
[[nodiscard]] std::string quiz_page(const InClass& in, const scenario::PublicScenario& scenario,
                                    const std::string& main, std::string_view back);

/// Whether the debrief may be read: the game has ended, and the teacher has released it.
[[nodiscard]] bool debrief_is_open(const InClass& in, const Table& table);

/// A table as all may see it. Requires: the person watches it.
/// `view` is anybody's: what is open to all of it is shown, and nothing else.
[[nodiscard]] std::string observer_page(const InClass& in, const Table& table, const rules::View& view);

/// Why the person cannot act now, "" when it can: paused, another has the pen, the computer plays, the disk is full.
[[nodiscard]] std::string closed_to(const InClass& in, const Table& table, rules::PartyId seat);

} // namespace parley::classroom
