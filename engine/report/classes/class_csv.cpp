#include "report/classes/class_report.hpp"
#include "report/classes/class_sections.hpp"
#include "report/classes/csv_cells.hpp"
#include "wording/classes/class_titles.hpp"
#include "wording/formats/machine_formats.hpp"

namespace parley::report {
namespace {

std::string absent_cell(const TableData& table, rules::PartyId seat) {
    std::string cell;
    for (const std::size_t session : absences_of(table, seat))
        cell += (cell.empty() ? "" : " ") + std::to_string(session);
    return cell;
}

std::vector<std::string> row_of_seat(const ClassData& data, const TableData& table, std::size_t p) {
    const FinishedTable* const finished = table.finished ? &*table.finished : nullptr;
    const game::Score* const score = finished != nullptr ? &finished->score.of[p] : nullptr;
    const auto points_cell = [&](core::Points game::Score::*part) {
        return score == nullptr ? std::string() : csv_points((score->*part).hundredths);
    };
    const auto whole_cell = [&](int game::Score::*part) {
        return score == nullptr ? std::string() : std::to_string(score->*part);
    };
    return {csv_text(data.scenario->open.id),
            std::to_string(table.number),
            csv_text(table.file),
            csv_text(data.scenario->open.parties[p].id),
            csv_text(holders_named(table.held[p])),
            absent_cell(table, rules::PartyId(p)),
            std::string(wording::ended_word(finished != nullptr ? std::optional(finished->how) : std::nullopt)),
            finished == nullptr ? ""
            : finished->text    ? "1"
                                : "0",
            finished == nullptr    ? ""
            : finished->in_force() ? "1"
                                   : "0",
            points_cell(&game::Score::worth),
            points_cell(&game::Score::reservation),
            points_cell(&game::Score::best),
            finished != nullptr && finished->text ? points_cell(&game::Score::at_signature) : "",
            whole_cell(&game::Score::national),
            whole_cell(&game::Score::support),
            whole_cell(&game::Score::assessment),
            score == nullptr ? "" : std::to_string(score->total()),
            std::to_string(table.sessions),
            std::to_string(table.steps),
            table.minutes ? std::to_string(*table.minutes) : ""};
}

} // namespace

std::string class_csv(std::span<const ClassData> classes) {
    std::string text = csv_row(wording::csv_columns(wording::CsvFormat::classes));
    for (const ClassData& data : classes)
        for (const TableData& table : data.tables)
            for (std::size_t p = 0; p < data.parties(); ++p)
                text += csv_row(row_of_seat(data, table, p));
    return text;
}

} // namespace parley::report
