#include "report/workshop/balance_data.hpp"

#include <algorithm>

namespace parley::report {
namespace {

std::vector<ProvisionRow> provision_rows(const scenario::Scenario& scenario,
                                         const analysis::ScenarioAnalysis& analysis) {
    const analysis::Situation situation = analysis::situation_with(scenario, analysis.profiles, analysis.trust);
    const treaty::TreatyText& text = scenario.open.text;
    std::vector<ProvisionRow> rows;
    for (std::size_t i = 0; i < text.provisions.size(); ++i) {
        ProvisionRow row{treaty::ProvisionId(i), std::nullopt, {}};
        if (analysis.zone.points)
            row.balanced = analysis.zone.points->kalai_smorodinsky.outcome[i];
        treaty::Outcome top{}, balanced{};
        top[i] = static_cast<treaty::OptionIndex>(text.provisions[i].options.size() - 1);
        balanced[i] = row.balanced.value_or(0);
        for (const treaty::CompiledUtility& utility : situation.utilities)
            row.to.push_back(
                {utility.worth(top), row.balanced ? std::optional(utility.worth(balanced)) : std::nullopt});
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<KeepingShare> shares_of(const std::vector<analysis::KeepingRow>& rows) {
    std::vector<KeepingShare> shares;
    for (const analysis::KeepingRow& row : rows) {
        auto share = std::ranges::find_if(shares, [&](const KeepingShare& each) {
            return each.obligor == row.obligor && each.provision == row.provision && each.profile == row.profile;
        });
        if (share == shares.end())
            share = shares.insert(share, {row.obligor, row.provision, row.profile, 0, 0});
        ++share->rows;
        share->pays += analysis::keeping_pays(row.to_obligor) ? 1U : 0U;
    }
    return shares;
}

} // namespace

std::vector<double> expected_of_balanced(const BalanceData& data) {
    std::vector<double> expected(data.open().party_count() + 1);
    for (const analysis::AtProfiles& at : data.by_profiles) {
        if (!at.zone.points)
            continue;
        for (std::size_t p = 0; p < data.open().party_count(); ++p) {
            const double gained = (at.zone.points->kalai_smorodinsky.worth[p] - at.zone.reservation[p]) / 100.0;
            expected[p] += static_cast<double>(at.chance) / 1e6 * gained;
            expected.back() += static_cast<double>(at.chance) / 1e6 * gained;
        }
    }
    return expected;
}

std::optional<BalanceData> balance_data(const std::shared_ptr<const scenario::Scenario>& scenario, BalanceWish wish,
                                        const game::Progress& progress, const std::stop_token& cancel) {
    BalanceData data;
    data.scenario = scenario;
    const analysis::TrustRows trust = analysis::trust_at_start(scenario->open);
    data.analysis = analysis::analyse(*scenario, analysis::central_profiles(scenario->open), trust);
    data.by_profiles = analysis::analyse_all_profiles(*scenario, trust);
    data.provisions = provision_rows(*scenario, data.analysis);
    data.keeping = analysis::keeping_table(*scenario);
    data.keeping_shares = shares_of(data.keeping);
    data.breakable = analysis::breakable_promises(*scenario);
    data.measures = analysis::measure_shifts(*scenario);
    data.reading = analysis::reading_loads(*scenario);
    data.warnings = std::move(wish.warnings);
    data.zone_findings = analysis::check_zone(*scenario);
    data.allowances = std::move(wish.allowances);
    auto figures = game::all_figures(scenario, wish.games, progress, cancel);
    if (!figures)
        return std::nullopt;
    data.figures = std::move(*figures);
    data.held = game::hold_against(data.figures.figures, data.allowances);
    if (wish.games > 0) {
        data.pairings_plan.games = std::max(1U, wish.games / 4);
        auto pairings = game::play_pairings(scenario, data.pairings_plan, 0, progress, cancel);
        if (!pairings)
            return std::nullopt;
        data.pairings = std::move(*pairings);
    }
    return data;
}

} // namespace parley::report
