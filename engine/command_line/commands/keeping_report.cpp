#include "analysis/keeping/keeping_table.hpp"
#include "command_line/commands/analysis_report.hpp"
#include "command_line/commands/columns.hpp"
#include "wording/commands/keeping_words.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"

#include <boost/json.hpp>

namespace parley::command_line {
namespace {

using analysis::Faith;
using analysis::KeepingRow;

std::string figure(double hundredths) { return wording::with_decimal(analysis::in_points(hundredths).hundredths); }

std::vector<std::string> cells_of(const scenario::PublicScenario& open, const KeepingRow& row) {
    std::vector<std::string> cells{wording::undertaking_cell(open, row),
                                   open.parties[row.obligor.index()].profiles[row.profile.index()].id,
                                   wording::checking_cell(row)};
    for (const Faith faith : analysis::every_faith)
        cells.push_back(figure(analysis::of(row.to_obligor, faith)));
    cells.push_back(figure(analysis::of(row.to_deceived, Faith::keep)));
    cells.push_back(figure(analysis::of(row.to_deceived, Faith::break_always)));
    return cells;
}

boost::json::object prospects_object(const analysis::Prospects& prospects) {
    boost::json::object result;
    for (const Faith faith : analysis::every_faith)
        result[wording::faith_word(faith)] = analysis::in_points(analysis::of(prospects, faith)).hundredths / 100.0;
    return result;
}

} // namespace

std::string keeping_page(const scenario::Scenario& scenario) {
    const std::vector<KeepingRow> rows = analysis::keeping_table(scenario);
    std::string page = wording::heading_of_keeping(scenario.open) + "\n" + filled(wording::note_on_keeping());
    for (std::size_t p = 0; p < scenario.open.party_count(); ++p) {
        Columns columns;
        columns.add(wording::columns_of_keeping());
        bool any = false;
        for (const KeepingRow& row : rows)
            if (row.obligor.index() == p) {
                columns.add(cells_of(scenario.open, row));
                any = true;
            }
        if (any)
            page += "\n" + scenario.open.parties[p].short_name + "\n" + columns.text();
    }
    return page + "\n" + filled(wording::keeping_summary(rows));
}

std::string keeping_json(const scenario::Scenario& scenario) {
    const scenario::PublicScenario& open = scenario.open;
    boost::json::array rows;
    for (const KeepingRow& row : analysis::keeping_table(scenario)) {
        boost::json::object checking;
        for (std::size_t v = 0; v < row.checking.size(); ++v)
            checking[open.text.at(open.text.at(row.provision).verifiers[v].provision).id] = row.checking[v];
        rows.push_back(
            boost::json::object{{"obligor", open.parties[row.obligor.index()].id},
                                {"profile", open.parties[row.obligor.index()].profiles[row.profile.index()].id},
                                {"provision", open.text.at(row.provision).id},
                                {"option", row.option},
                                {"checking", checking},
                                {"safeguard", row.safeguard},
                                {"halfway_checked", row.halfway_checked},
                                {"keeping_pays", analysis::keeping_pays(row.to_obligor)},
                                {"to_obligor", prospects_object(row.to_obligor)},
                                {"deceived", open.parties[row.deceived.index()].id},
                                {"to_deceived", prospects_object(row.to_deceived)}});
    }
    return boost::json::serialize(boost::json::object{{"scenario", open.id}, {"keeping", rows}}) + "\n";
}

} // namespace parley::command_line
