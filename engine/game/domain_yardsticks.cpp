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

std::int32_t in_units(double worth) { return static_cast<std::int32_t>(std::floor(worth * units + 0.5)); }

/// Whether what outcomes are worth is the sum of what their values are: not where weights sum to more than 1 and the
/// sum is cut off.
bool is_sum(const PreparedDomain& domain) {
    for (const auto& party : domain.parties) {
        double most = 0;
        for (std::size_t issue = 0; issue < domain.space.issue_count(); ++issue) {
            double best = party.part(issue, 0);
            for (std::size_t value = 1; value < domain.space.size(issue); ++value)
                best = std::max(best, party.part(issue, value));
            most += best;
        }
        if (most > 1 + 1e-9)
            return false;
    }
    return true;
}

/// A block an issue, a row a value; or one block, a row an outcome, where no sum explains the worths.
analysis::RowBlocks rows_of(const PreparedDomain& domain, bool sums) {
    const std::size_t parties = domain.parties.size();
    analysis::RowBlocks blocks(parties);
    const auto add_row = [&](auto&& worth) {
        analysis::Worth row{};
        for (std::size_t p = 0; p < parties; ++p)
            row[p] = in_units(worth(domain.parties[p]));
        blocks.add_row(row);
    };
    if (!sums) {
        blocks.open_block(domain.space.outcome_count());
        for (agents::bargaining::Outcome outcome = 0; outcome < domain.space.outcome_count(); ++outcome)
            add_row([&](const auto& party) { return party.worth(outcome); });
        return blocks;
    }
    for (std::size_t issue = 0; issue < domain.space.issue_count(); ++issue) {
        blocks.open_block(domain.space.size(issue));
        for (std::size_t value = 0; value < domain.space.size(issue); ++value)
            add_row([&](const auto& party) { return party.part(issue, value); });
    }
    return blocks;
}

} // namespace

DomainYardsticks find_yardsticks(const PreparedDomain& domain) {
    const std::size_t parties = domain.parties.size();
    const bool sums = is_sum(domain);
    const analysis::RowBlocks blocks = rows_of(domain, sums);
    DomainYardsticks yardsticks;
    analysis::Worth reservation{};
    for (std::size_t p = 0; p < parties; ++p) {
        yardsticks.nash.push_back(domain.parties[p].reservation());
        reservation[p] = in_units(domain.parties[p].reservation());
    }
    const analysis::SumFrontier found = analysis::frontier(blocks);
    for (std::size_t point = 0; point < found.points.size(); ++point) {
        // The worths themselves, not in units: an agreement on the frontier lies at a distance of exactly nothing.
        const std::vector<std::uint32_t> rows = found.rows_of(point);
        agents::bargaining::Outcome outcome = rows.at(0);
        if (sums) {
            std::vector<std::uint8_t> values;
            for (const std::uint32_t row : rows)
                values.push_back(static_cast<std::uint8_t>(row));
            outcome = domain.space.outcome_of(values);
        }
        std::vector<double> worth;
        for (const auto& party : domain.parties)
            worth.push_back(party.worth(outcome));
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
