#include "game/domain_yardsticks.hpp"

#include <algorithm>
#include <cmath>

namespace parley::game {

namespace {

using agents::bargaining::Outcome;
using agents::bargaining::PreparedDomain;

std::vector<double> worths(const PreparedDomain& domain, Outcome outcome) {
    std::vector<double> worth;
    for (const auto& party : domain.parties)
        worth.push_back(party.worth(outcome));
    return worth;
}

bool covers(const std::vector<double>& a, const std::vector<double>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), [](double x, double y) { return x >= y; });
}

} // namespace

DomainYardsticks find_yardsticks(const PreparedDomain& domain) {
    DomainYardsticks yardsticks;
    std::vector<std::vector<double>> all;
    for (Outcome outcome = 0; outcome < domain.space.outcome_count(); ++outcome)
        all.push_back(worths(domain, outcome));
    std::sort(all.begin(), all.end(), std::greater<>());
    for (const auto& point : all)
        if (std::none_of(yardsticks.frontier.rbegin(), yardsticks.frontier.rend(),
                         [&](const auto& better) { return covers(better, point); }))
            yardsticks.frontier.push_back(point);
    for (const auto& party : domain.parties)
        yardsticks.nash.push_back(party.reservation());
    double most = 0;
    for (const auto& point : yardsticks.frontier) {
        double product = 1;
        bool rational = true;
        for (std::size_t p = 0; p < point.size(); ++p) {
            const double gain = point[p] - domain.parties[p].reservation();
            rational = rational && gain >= 0;
            product *= gain;
        }
        yardsticks.zone = yardsticks.zone || rational;
        if (rational && product > most) {
            most = product;
            yardsticks.nash = point;
        }
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
