#include "report/workshop/balance_report.hpp"
#include "wording/analysis_words.hpp"
#include "wording/commands/analysis_tables.hpp"
#include "wording/commands/lint_words.hpp"
#include "wording/figures.hpp"
#include "wording/names.hpp"
#include "wording/workshop/balance_words.hpp"

#include <algorithm>

namespace parley::report {
namespace {

using wording::with_decimal;

const std::string none = "–";

} // namespace

Table parties_table(const BalanceData& data) {
    Table table{{wording::columns_of_parties()}};
    const analysis::ZoneFigures& zone = data.analysis.zone;
    for (std::size_t p = 0; p < data.open().party_count(); ++p)
        table.rows.push_back({wording::short_name(data.open(), treaty::PartyId(p)),
                              wording::profile_name(data.open(), treaty::PartyId(p), data.analysis.profiles[p]),
                              with_decimal(zone.reservation[p]),
                              zone.points ? with_decimal(zone.points->ideal[p]) : none,
                              zone.points ? with_decimal(zone.surplus[p]) : none});
    return table;
}

Table theory_table(const BalanceData& data) {
    Table table{{{wording::agreement_of_theory_title()}}};
    for (const scenario::Party& party : data.open().parties)
        table.rows.front().push_back(party.short_name);
    if (data.analysis.zone.points)
        for (const wording::NamedPoint& point : wording::named_points(*data.analysis.zone.points)) {
            table.rows.push_back({point.name});
            for (std::size_t p = 0; p < data.open().party_count(); ++p)
                table.rows.back().push_back(with_decimal(point.agreement.worth[p]));
        }
    return table;
}

Table combinations_table(const BalanceData& data) {
    Table table{{wording::columns_of_profiles(data.open())}};
    for (const analysis::AtProfiles& at : data.by_profiles) {
        std::vector<std::string> row;
        std::string fair;
        for (std::size_t p = 0; p < data.open().party_count(); ++p)
            row.push_back(wording::profile_name(data.open(), treaty::PartyId(p), at.profiles[p]));
        row.push_back(wording::chance_of_profiles(at.chance));
        row.push_back(with_decimal(at.joint_maximum));
        for (std::size_t p = 0; p < data.open().party_count(); ++p) {
            row.push_back(at.zone.points ? with_decimal(at.zone.surplus[p]) : none);
            if (at.zone.points)
                fair += (p == 0 ? "" : " / ") + with_decimal(at.zone.points->kalai_smorodinsky.worth[p]);
        }
        row.push_back(fair.empty() ? none : fair);
        row.push_back(wording::share_in_zone(at.zone));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table profiles_alone_table(const BalanceData& data) {
    Table table{{wording::columns_of_one_profile()}};
    for (std::size_t p = 0; p < data.open().party_count(); ++p)
        for (std::size_t f = 0; f < data.open().parties[p].profiles.size(); ++f) {
            double all = 0, open = 0, surplus = 0;
            for (const analysis::AtProfiles& at : data.by_profiles) {
                if (at.profiles[p] != treaty::ProfileId(f))
                    continue;
                const auto chance = static_cast<double>(at.chance);
                all += chance;
                open += at.zone.points ? chance : 0;
                surplus += at.zone.points ? chance * at.zone.surplus[p] : 0;
            }
            table.rows.push_back({wording::party_and_profile(data.open(), treaty::PartyId(p), treaty::ProfileId(f)),
                                  wording::whole_percent(all / 1e6), wording::whole_percent(all > 0 ? open / all : 0),
                                  open > 0 ? with_decimal(static_cast<std::int64_t>(surplus / open)) : none});
        }
    return table;
}

Table trust_table(const BalanceData& data) {
    Table table{{wording::columns_of_trust(data.open())}};
    for (const analysis::AtTrust& at : data.analysis.by_trust) {
        std::vector<std::string> row{wording::share_of_trust(at.percent), with_decimal(at.joint_maximum),
                                     with_decimal(at.unverified_joint_maximum),
                                     with_decimal(at.joint_maximum - at.unverified_joint_maximum)};
        for (std::size_t p = 0; p < data.open().party_count(); ++p)
            row.push_back(at.zone.points ? with_decimal(at.zone.surplus[p]) : none);
        row.push_back(wording::share_in_zone(at.zone));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table balanced_text_table(const BalanceData& data) {
    Table table{{wording::columns_of_balanced(data.open())}};
    for (const ProvisionRow& row : data.provisions) {
        if (!row.balanced)
            continue;
        table.rows.push_back({wording::provision_in_article(data.open(), row.provision),
                              wording::option_label(data.open(), row.provision, *row.balanced)});
        for (const ProvisionWorth& worth : row.to)
            table.rows.back().push_back(wording::signed_decimal(worth.in_balanced->hundredths / 100.0));
    }
    return table;
}

Table measures_table(const BalanceData& data, treaty::PartyId party) {
    Table table{{wording::columns_of_measures(data.open())}};
    for (const analysis::MeasureShift& shift : data.measures) {
        if (shift.party != party)
            continue;
        const scenario::Measure& measure = data.open().measure(party, shift.measure);
        table.rows.push_back({measure.name, wording::kind_in_table(measure.kind), wording::price_of_measure(measure),
                              std::to_string(measure.from_session + 1U)});
        for (std::size_t p = 0; p < data.open().party_count(); ++p)
            table.rows.back().push_back(wording::signed_decimal(shift.moved[p]));
    }
    return table;
}

Table pairings_table(const BalanceData& data) {
    Table table{{wording::columns_of_pairings(data.open())}};
    const auto add = [&](const std::string& title, const game::PlayedPairing& pairing) {
        table.rows.push_back({title, wording::whole_percent(pairing.in_force.mean),
                              pairing.session.count == 0 ? none : wording::fixed_decimal(pairing.session.mean)});
        for (std::size_t p = 0; p < data.open().party_count(); ++p)
            table.rows.back().push_back(wording::signed_decimal(pairing.gained[p].mean / 100));
        table.rows.back().push_back(wording::signed_decimal(pairing.together.mean / 100));
    };
    for (const game::PlayedPairing& pairing : data.pairings)
        if (pairing.agents.empty())
            add(wording::cooperative_pair_row(), pairing);
    for (const game::PlayedPairing& pairing : data.pairings)
        if (!pairing.agents.empty() && std::ranges::count(pairing.agents, pairing.agents.front()) ==
                                           static_cast<std::ptrdiff_t>(pairing.agents.size()))
            add(wording::alike_row(data.pairings_plan.agents[pairing.agents.front()]), pairing);
    table.rows.push_back({wording::balanced_row(), none, none});
    for (const double expected : expected_of_balanced(data))
        table.rows.back().push_back(wording::signed_decimal(expected));
    return table;
}

Table reading_table(const BalanceData& data) {
    Table table{{wording::columns_of_reading()}};
    for (const analysis::ReadingLoad& load : data.reading)
        table.rows.push_back({wording::reading_part(load.part),
                              load.party ? wording::short_name(data.open(), *load.party) : wording::everybody(),
                              wording::grouped(load.words),
                              wording::fixed_decimal(analysis::minutes_to_read(load.words))});
    return table;
}

Table verdicts_table(const BalanceData& data) {
    using wording::FigureVerdict;
    Table table{{wording::columns_of_verdicts()}};
    for (const analysis::TeachingFigure& figure : data.figures.figures) {
        const bool allowed =
            std::ranges::find(data.allowances, figure.code, &scenario::LintAllowance::code) != data.allowances.end();
        const FigureVerdict verdict = figure.as_wanted() ? FigureVerdict::as_wanted
                                      : allowed          ? FigureVerdict::allowed
                                                         : FigureVerdict::otherwise;
        table.rows.push_back({std::string(scenario::word_of(figure.code)), wording::figure_told(*data.scenario, figure),
                              wording::verdict_word(verdict)});
    }
    return table;
}

} // namespace parley::report
