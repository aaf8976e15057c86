// What a class came to, drawn up from its games: the sections for the wall, the report, the figures by pseudonym. A
// value. Knows neither the hall nor pages.
#pragma once

#include "classroom/hall/table.hpp"
#include "classroom/roll/roll.hpp"
#include "report/classes/class_report.hpp"

namespace parley::classroom {

struct ClassPapers {
    std::size_t ended{}, steps{}; // of all tables when it was drawn up: how far it reaches
    std::size_t quizzes{};        // handed in
    std::vector<report::ClassFragment> fragments;
    std::string csv, json, html;
};

/// How far the class is, as `ClassPapers` counts it.
[[nodiscard]] std::size_t ended_tables(const std::vector<TableStatus>& tables);
[[nodiscard]] std::size_t steps_of(const std::vector<TableStatus>& tables);

/// How many quizzes were handed in, before the game or after it.
[[nodiscard]] std::size_t quizzes_of(const Roll& roll);

/// What everybody in the class answered, in the order of joining.
[[nodiscard]] std::vector<report::QuizPerson> quiz_people(const Roll& roll);

/// Takes two frontiers where the game is over. Requires: called on the table's queue.
[[nodiscard]] report::TableData data_of(const Table& table, const Roll& roll, const std::string& file);

/// A second or so for a large class.
[[nodiscard]] ClassPapers draw_up(std::shared_ptr<const scenario::Scenario> scenario,
                                  std::vector<report::TableData> tables, const Roll& roll);

} // namespace parley::classroom
