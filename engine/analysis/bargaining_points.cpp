#include "analysis/bargaining_points.hpp"

#include "analysis/sums/chosen_points.hpp"

namespace parley::analysis {

std::vector<Agreement> zone(const Frontier& frontier, const Worth& reservation) {
    std::vector<Agreement> points;
    for (const Agreement& point : frontier.points)
        if (at_least(point.worth, reservation, frontier.parties))
            points.push_back(point);
    return points;
}

std::optional<BargainingPoints> bargaining_points(const Frontier& frontier, const Worth& reservation) {
    std::vector<Worth> worths;
    worths.reserve(frontier.points.size());
    for (const Agreement& point : frontier.points)
        worths.push_back(point.worth);
    const std::optional<ChosenPoints> chosen = choose_points(worths, frontier.parties, reservation);
    if (!chosen)
        return std::nullopt;
    const std::vector<Agreement>& points = frontier.points;
    return BargainingPoints{points[chosen->nash], points[chosen->kalai_smorodinsky], points[chosen->egalitarian],
                            points[chosen->utilitarian], chosen->ideal};
}

std::optional<Agreement> best_for(PartyId party, const Frontier& frontier, const Worth& reservation) {
    std::optional<Agreement> best;
    Worth floor = reservation;
    for (const Agreement& point : frontier.points) {
        floor[party.index()] = point.worth[party.index()];
        if (!at_least(point.worth, floor, frontier.parties))
            continue;
        if (!best || point.to(party) > best->to(party) ||
            (point.to(party) == best->to(party) && sum(point.worth) > sum(best->worth)))
            best = point;
    }
    return best;
}

} // namespace parley::analysis
