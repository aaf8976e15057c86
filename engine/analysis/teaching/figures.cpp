#include "analysis/teaching/figures.hpp"

#include <algorithm>

namespace parley::analysis {

namespace {

Range at_least_it(double least) { return {least, std::numeric_limits<double>::infinity()}; }
Range at_most_it(double most) { return {-std::numeric_limits<double>::infinity(), most}; }

} // namespace

Range wanted_range(LintCode code) {
    switch (code) {
    case LintCode::zone_share:
        return {1e-4, 1e-2};
    case LintCode::surplus:
        return {8, 18};
    case LintCode::span:
        return {10, 30};
    case LintCode::midpoint_gain:
        return at_least_it(1.25);
    case LintCode::article_gain:
        return at_least_it(1.35);
    case LintCode::mirror_gain:
        return at_least_it(1.15);
    case LintCode::lopsided:
    case LintCode::measures:
        return at_least_it(3);
    case LintCode::extremes:
        return {30, 60};
    case LintCode::checking_worth:
        return {15, 40};
    case LintCode::checking_chosen:
    case LintCode::trap:
        return at_least_it(1);
    case LintCode::checking_free:
    case LintCode::unmoved:
    case LintCode::equal_options:
    case LintCode::no_signature:
    case LintCode::cheating_pays:
    case LintCode::measure_dominated:
    case LintCode::idle_veto:
    case LintCode::goals_free:
        return at_most_it(0);
    case LintCode::cheating_never_pays:
        return at_least_it(0.01);
    case LintCode::temptation:
        return at_most_it(0.5);
    case LintCode::restraint:
    case LintCode::sessions:
        return at_least_it(2);
    case LintCode::leverage:
    case LintCode::pocketing:
    case LintCode::minutes:
        return {}; // against another figure of the scenario
    case LintCode::win_set_unasked:
        return {25, 60};
    case LintCode::win_set_asked:
        return {60, 90};
    case LintCode::crisis_passive:
        return {5, 15};
    case LintCode::crisis_pressed:
        return {30, 45};
    case LintCode::crisis_calm:
        return at_most_it(3);
    case LintCode::trader_deals:
        return {65, 85};
    case LintCode::staller:
        return at_most_it(-3);
    case LintCode::extreme_opener:
        return {-2, 2};
    case LintCode::haggler:
        return at_most_it(-4);
    case LintCode::signed_early:
        return at_most_it(10);
    case LintCode::agreed_early:
        return at_most_it(5);
    case LintCode::measure_too_strong:
        return at_most_it(8);
    case LintCode::detection:
        return at_most_it(1);
    case LintCode::goals_met:
        return at_most_it(90);
    }
    return {};
}

TeachingFigure figure_of(LintCode code, double value) {
    TeachingFigure figure;
    figure.code = code;
    figure.value = value;
    figure.wanted = wanted_range(code);
    return figure;
}

TeachingFigure figure_of(LintCode code, treaty::PartyId party, double value) {
    TeachingFigure figure = figure_of(code, value);
    figure.party = party;
    return figure;
}

double scale_of(const scenario::Scenario& scenario, treaty::PartyId party) {
    core::Points best;
    for (const std::vector<core::Points>& values : scenario.papers[party.index()].mandate.values)
        best += *std::max_element(values.begin(), values.end()); // the status quo, worth 0, among them
    return std::max(1, (best.hundredths + 500) / 1000) / 10.0;
}

TeachingFigure figure_in_points(const scenario::Scenario& scenario, LintCode code, treaty::PartyId party,
                                double points) {
    TeachingFigure figure = figure_of(code, party, points);
    const double scale = scale_of(scenario, party);
    figure.wanted = {figure.wanted.least * scale, figure.wanted.most * scale};
    return figure;
}

} // namespace parley::analysis
