// What a class came to, drawn up from its games: the sections for the wall, the report, the figures by pseudonym. A
// value. Knows neither the hall nor pages.
#pragma once

#include "classroom/hall/table.hpp"
#include "classroom/roll/roll.hpp"
#include "report/classes/class_report.hpp"

#include <functional>

namespace parley::classroom {

/// A table that the papers do without, and what was thrown or why it cannot be read.
struct LeftOut {
    TableNumber table{};
    std::string why;
};

struct ClassPapers {
    std::size_t ended{}, steps{};  // of all tables when it was drawn up: how far it reaches
    std::size_t quizzes{};         // handed in
    std::vector<LeftOut> left_out; // by table
    std::vector<report::ClassFragment> fragments;
    std::string csv, json, html;
};

/// How far the class is, as `ClassPapers` counts it.
[[nodiscard]] std::size_t ended_tables(const std::vector<TableStatus>& tables);
[[nodiscard]] std::size_t steps_of(const std::vector<TableStatus>& tables);

/// How many quizzes were handed in, before the game or after it.
[[nodiscard]] std::size_t quizzes_of(const Roll& roll);

/// A table's data, or why there are none. Whatever `make` throws is such a reason: a table whose data cannot be made
/// keeps no other's from being told.
using DataOrWhy = core::Result<report::TableData, std::string>;
[[nodiscard]] DataOrWhy data_or_why(const std::function<report::TableData()>& make);

/// The tables' data as they come in, in any order.
struct TablesGathered {
    std::vector<report::TableData> tables;
    std::vector<LeftOut> left_out;
    std::size_t ended{}, steps{};

    /// `known`: how far the table was when it was asked, for one that has no data.
    void take(const TableStatus& known, DataOrWhy data);
    [[nodiscard]] std::size_t taken() const { return tables.size() + left_out.size(); }
};

/// A second or so for a large class.
[[nodiscard]] ClassPapers draw_up(std::shared_ptr<const scenario::Scenario> scenario, TablesGathered gathered,
                                  const Roll& roll);

} // namespace parley::classroom
