// The sections of a class report in words and tables, each written onto a page from its data. Knows nothing of how the
// data were found, nor of pictures.
#pragma once

#include "report/classes/class_data.hpp"
#include "report/page.hpp"

#include <span>
#include <string>

namespace parley::report {

/// "Eleven of fifteen tables signed a text and kept it; …": one sentence.
[[nodiscard]] std::string judgement_of(const ClassData& data);
/// One sentence on one table.
[[nodiscard]] std::string judgement_of(const ClassData& data, const TableData& table);
/// The holders of a seat in turn: "Quiet Heron, from session 3 the computer".
[[nodiscard]] std::string holders_named(const std::vector<Holding>& held);
/// The sessions of the table, from 1, in which the computer or the plainest move stood in for the people of a seat.
[[nodiscard]] std::vector<std::size_t> absences_of(const TableData& table, rules::PartyId seat);

/// Whether two of the classes are of scenarios of one title: the same scenario with another text.
[[nodiscard]] bool some_share_title(std::span<const ClassData> classes);

/// That some tables are not over, and that some are left out; nothing where all are told of.
void write_standing(Page& page, const ClassData& data);
/// A row a table, then its judgement as an item; tables of which the same is true share one.
void write_class_tables(Page& page, const ClassData& data);
/// The rungs agreed, as a table of figures: for a page without pictures.
void write_agreed(Page& page, const ClassData& data);
/// Medians by session: for a page without pictures.
void write_readings(Page& page, const ClassData& data);
void write_kept_and_broken(Page& page, const ClassData& data);
/// The tables worth telling: at most three; nothing where there is none.
void write_telling(Page& page, const ClassData& data);
/// A table a seat, the best first.
void write_scores(Page& page, const ClassData& data);
/// So many rows of each, from that place on. Nothing where there are none.
void write_scores_from(Page& page, const ClassData& data, std::size_t from, std::size_t rows);
/// What was right before the game and after it, by question; nothing where nobody handed in a quiz.
void write_quiz(Page& page, const ClassData& data);
/// Everybody's name beside pseudonym, table and seat; nothing where names were not asked for.
void write_who_is_who(Page& page, const ClassData& data);
/// Of the scenario; nothing where it has none.
void write_class_questions(Page& page, const ClassData& data);
void write_method(Page& page, const ClassData& data);

} // namespace parley::report
