#include "game/domain_yardsticks.hpp"

#include "analysis/sums/chosen_points.hpp"
#include "analysis/sums/row_blocks.hpp"
#include "analysis/sums/sum_frontier.hpp"

#include <algorithm>
#include <cmath>

namespace parley::game {

namespace {

using agents::bargaining::PreparedDomain;

/// Worths are compared in hundred-millionths: finer than any file states them.
constexpr double units = 100'000'000;

std::int32_t in_units(double worth) { return static_cast<std::int32_t>(worth * units + 0.5); }

} // namespace

DomainYardsticks find_yardsticks(const PreparedDomain& domain) {
    const std::size_t parties = domain.parties.size();
    analysis::RowBlocks blocks(parties);
    for (std::size_t issue = 0; issue < domain.space.issue_count(); ++issue) {
        blocks.open_block(domain.space.size(issue));
        for (std::size_t value = 0; value < domain.space.size(issue); ++value) {
            analysis::Worth row{};
            for (std::size_t p = 0; p < parties; ++p)
                row[p] = in_units(domain.parties[p].part(issue, value));
            blocks.add_row(row);
        }
    }
    DomainYardsticks yardsticks;
    analysis::Worth reservation{};
    for (std::size_t p = 0; p < parties; ++p) {
        yardsticks.nash.push_back(domain.parties[p].reservation());
        reservation[p] = in_units(domain.parties[p].reservation());
    }
    const analysis::SumFrontier found = analysis::frontier(blocks);
    for (std::size_t point = 0; point < found.points.size(); ++point) {
        // The worths themselves, not in units: an agreement on the frontier lies at a distance of exactly nothing.
        std::vector<std::uint8_t> values;
        for (const std::uint32_t row : found.rows_of(point))
            values.push_back(static_cast<std::uint8_t>(row));
        std::vector<double> worth;
        for (const auto& party : domain.parties)
            worth.push_back(party.worth(domain.space.outcome_of(values)));
        yardsticks.frontier.push_back(std::move(worth));
    }
    yardsticks.exact = found.exact;
    if (const auto chosen = analysis::choose_points(found.points, parties, reservation)) {
        yardsticks.zone = true;
        yardsticks.nash = yardsticks.frontier[chosen->nash];
    }
    return yardsticks;
}

double distance(const std::vector<double>& a, const std::vector<double>& b) {
    double squares = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        squares += (a[i] - b[i]) * (a[i] - b[i]);
    return std::sqrt(squares);
}

double distance_to_frontier(const DomainYardsticks& yardsticks, const std::vector<double>& worth) {
    double least = 10;
    for (const auto& point : yardsticks.frontier)
        least = std::min(least, distance(point, worth));
    return least;
}

} // namespace parley::game
