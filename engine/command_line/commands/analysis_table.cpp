#include "command_line/commands/analysis_report.hpp"
#include "command_line/commands/columns.hpp"
#include "wording/analysis_words.hpp"
#include "wording/commands/analysis_tables.hpp"
#include "wording/figures.hpp"
#include "wording/line_fill.hpp"
#include "wording/names.hpp"

namespace parley::command_line {
namespace {

using wording::with_decimal;

std::string parties_page(const scenario::PublicScenario& open, const analysis::ScenarioAnalysis& analysis) {
    Columns columns;
    columns.add(wording::columns_of_parties());
    for (std::size_t p = 0; p < open.party_count(); ++p) {
        const analysis::ZoneFigures& zone = analysis.zone;
        columns.add({open.parties[p].short_name, open.parties[p].profiles[analysis.profiles[p].index()].id,
                     with_decimal(zone.reservation[p]), zone.points ? with_decimal(zone.points->ideal[p]) : "–",
                     zone.points ? with_decimal(zone.surplus[p]) : "–"});
    }
    return columns.text();
}

std::string agreements_page(const scenario::PublicScenario& open, const analysis::ZoneFigures& zone) {
    std::string page = "\n" + wording::heading_of_theory() + "\n";
    if (!zone.points)
        return page + filled("  " + wording::no_agreement_of_theory());
    Columns columns;
    std::vector<std::string> head{""};
    for (const scenario::Party& party : open.parties)
        head.push_back(party.short_name);
    columns.add(head);
    for (const wording::NamedPoint& point : wording::named_points(*zone.points)) {
        std::vector<std::string> row{point.name};
        for (std::size_t p = 0; p < open.party_count(); ++p)
            row.push_back(with_decimal(point.agreement.worth[p]));
        columns.add(row);
    }
    page += columns.text();
    for (const wording::NamedPoint& point : wording::named_points(*zone.points))
        for (const std::string& line : wording::fill(wording::rule_of_theory(point.name, point.rule), page_width, 4, 2))
            page += line + '\n';
    return page;
}

std::string trust_page(const scenario::PublicScenario& open, const analysis::ScenarioAnalysis& analysis) {
    Columns columns;
    columns.add(wording::columns_of_trust(open));
    for (const analysis::AtTrust& at : analysis.by_trust) {
        std::vector<std::string> row{wording::share_of_trust(at.percent), with_decimal(at.joint_maximum),
                                     with_decimal(at.unverified_joint_maximum),
                                     with_decimal(at.joint_maximum - at.unverified_joint_maximum)};
        for (std::size_t p = 0; p < open.party_count(); ++p)
            row.push_back(at.zone.points ? with_decimal(at.zone.surplus[p]) : "–");
        row.push_back(wording::share_in_zone(at.zone));
        columns.add(row);
    }
    return "\n" + wording::heading_of_even_trust() + "\n" + columns.text() + filled(wording::note_on_trust());
}

std::string approximate_page(bool exact) {
    const std::string sentence = wording::approximate_sentence(exact);
    return sentence.empty() ? "" : "\n" + filled(sentence);
}

} // namespace

std::string analysis_table(const scenario::Scenario& scenario, const analysis::ScenarioAnalysis& analysis) {
    const scenario::PublicScenario& open = scenario.open;
    bool exact = analysis.zone.exact && analysis.yardsticks.exact;
    for (const analysis::AtTrust& at : analysis.by_trust)
        exact = exact && at.exact && at.zone.exact;
    return wording::analysis_title(open) + "\n" + filled(wording::trust_sentence(open, analysis.trust)) + '\n' +
           parties_page(open, analysis) + '\n' + filled(wording::zone_sentence(analysis.zone)) +
           agreements_page(open, analysis.zone) + "\n" + wording::heading_of_trading() + "\n" +
           filled(wording::trading_sentence(analysis)) + filled(wording::checking_sentence(analysis)) +
           filled(wording::trust_worth_sentence(analysis)) + trust_page(open, analysis) + approximate_page(exact);
}

std::string profiles_table(const scenario::Scenario& scenario, const analysis::TrustRows& trust) {
    const scenario::PublicScenario& open = scenario.open;
    Columns columns;
    columns.add(wording::columns_of_profiles(open));
    bool exact = true;
    for (const analysis::AtProfiles& at : analysis::analyse_all_profiles(scenario, trust)) {
        exact = exact && at.zone.exact;
        std::vector<std::string> row;
        for (std::size_t p = 0; p < open.party_count(); ++p)
            row.push_back(open.parties[p].profiles[at.profiles[p].index()].id);
        row.push_back(wording::chance_of_profiles(at.chance));
        row.push_back(with_decimal(at.joint_maximum));
        std::string fair;
        for (std::size_t p = 0; p < open.party_count(); ++p) {
            row.push_back(at.zone.points ? with_decimal(at.zone.surplus[p]) : "–");
            if (at.zone.points)
                fair += (p == 0 ? "" : " / ") + with_decimal(at.zone.points->kalai_smorodinsky.worth[p]);
        }
        row.push_back(fair.empty() ? "–" : fair);
        row.push_back(wording::share_in_zone(at.zone));
        columns.add(row);
    }
    return wording::heading_of_profiles(open) + "\n" + filled(wording::trust_sentence(open, trust)) + '\n' +
           columns.text() + filled(wording::note_on_profiles()) + approximate_page(exact);
}

} // namespace parley::command_line
