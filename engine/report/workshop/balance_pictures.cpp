#include "report/workshop/balance_pictures.hpp"

#include "wording/analysis_words.hpp"
#include "wording/names.hpp"
#include "wording/workshop/balance_words.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

namespace parley::report {
namespace {

/// How wide a zone is on a scale of powers of ten, so that shades can be told apart.
double width_of(const analysis::ZoneFigures& zone) {
    constexpr double empty_zone = -12;
    if (!zone.texts || !zone.in_zone || zone.in_zone->least == 0 || *zone.texts == 0)
        return empty_zone;
    return std::log10(static_cast<double>(zone.in_zone->least) / static_cast<double>(*zone.texts));
}

picture::HeatTable pairings(const BalanceData& data,
                            const std::function<picture::HeatCell(const game::PlayedPairing&)>& cell) {
    picture::HeatTable table;
    table.row_title = wording::seat_of(data.open(), treaty::PartyId(0));
    table.column_title = wording::seat_of(data.open(), treaty::PartyId(1));
    table.rows = table.columns = data.pairings_plan.agents;
    table.cells.resize(table.rows.size());
    for (const game::PlayedPairing& pairing : data.pairings)
        if (!pairing.agents.empty())
            table.cells[pairing.agents[0]].emplace_back(cell(pairing));
    return table;
}

} // namespace

picture::HeatTable zone_by_profile(const BalanceData& data) {
    picture::HeatTable table;
    const auto name = [&](std::size_t party, std::size_t profile) {
        return wording::profile_name(data.open(), treaty::PartyId(party), treaty::ProfileId(profile));
    };
    table.row_title = wording::may_be(data.open(), treaty::PartyId(0));
    table.column_title = wording::may_be(data.open(), treaty::PartyId(1));
    for (std::size_t f = 0; f < data.open().parties[0].profiles.size(); ++f)
        table.rows.push_back(name(0, f));
    for (std::size_t f = 0; f < data.open().parties[1].profiles.size(); ++f)
        table.columns.push_back(name(1, f));
    table.cells.resize(table.rows.size());
    for (const analysis::AtProfiles& at : data.by_profiles)
        table.cells[at.profiles[0].index()].emplace_back(
            picture::HeatCell{width_of(at.zone), wording::share_in_zone(at.zone)});
    return table;
}

picture::GainBars provision_worths(const BalanceData& data) {
    picture::GainBars bars;
    bars.axis_title = wording::provisions_axis();
    for (std::size_t p = 0; p < data.open().party_count(); ++p)
        bars.parties.emplace_back(p, wording::short_name(data.open(), treaty::PartyId(p)));
    for (const ProvisionRow& row : data.provisions) {
        picture::GainRow drawn{wording::provision_in_article(data.open(), row.provision), {}};
        for (std::size_t p = 0; p < row.to.size(); ++p) {
            picture::GainBar bar{p, row.to[p].at_top.hundredths / 100.0, std::nullopt, {}};
            if (row.to[p].in_balanced)
                bar.mark = row.to[p].in_balanced->hundredths / 100.0;
            bar.figure = wording::signed_decimal(bar.value);
            drawn.bars.push_back(std::move(bar));
        }
        bars.rows.push_back(std::move(drawn));
    }
    return bars;
}

picture::HeatTable keeping_by_profile(const BalanceData& data, treaty::PartyId obligor) {
    picture::HeatTable table;
    table.row_title = wording::keeping_rows_title();
    table.column_title = wording::may_be(data.open(), obligor);
    const std::size_t profiles = data.open().at(obligor).profiles.size();
    for (std::size_t f = 0; f < profiles; ++f)
        table.columns.push_back(wording::profile_name(data.open(), obligor, treaty::ProfileId(f)));
    std::vector<treaty::ProvisionId> seen;
    for (const KeepingShare& share : data.keeping_shares) {
        if (share.obligor != obligor)
            continue;
        auto row = std::ranges::find(seen, share.provision);
        if (row == seen.end()) {
            row = seen.insert(row, share.provision);
            table.rows.push_back(wording::provision_in_article(data.open(), share.provision));
            table.cells.emplace_back(profiles);
        }
        table.cells[static_cast<std::size_t>(row - seen.begin())][share.profile.index()] =
            picture::HeatCell{static_cast<double>(share.pays) / static_cast<double>(share.rows),
                              wording::share_that_pays(share.pays, share.rows)};
    }
    return table;
}

picture::HeatTable pairings_in_force(const BalanceData& data) {
    return pairings(data, [](const game::PlayedPairing& pairing) {
        return picture::HeatCell{pairing.in_force.mean, wording::whole_percent(pairing.in_force.mean)};
    });
}

picture::HeatTable pairings_together(const BalanceData& data) {
    return pairings(data, [](const game::PlayedPairing& pairing) {
        const double together = pairing.together.mean / 100;
        return picture::HeatCell{together, wording::signed_decimal(together)};
    });
}

} // namespace parley::report
