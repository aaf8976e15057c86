#include "analysis/bargaining_points.hpp"

namespace parley::analysis {

namespace {

__extension__ using Wide = unsigned __int128; // a product of six surpluses of up to 21 bits each

/// A share: `part` of `whole`, whole > 0.
struct Share {
    std::int64_t part{}, whole{1};
    friend bool operator<(const Share& a, const Share& b) { return a.part * b.whole < b.part * a.whole; }
};

template <class Value>
using Row = std::array<Value, treaty::max_parties>;

/// −1, 0 or 1 as sorted `a` is lexicographically worse than, as good as or better than sorted `b`.
template <class Value>
int compare_rising(Row<Value> a, Row<Value> b, std::size_t parties) {
    const auto end = static_cast<std::ptrdiff_t>(parties);
    std::sort(a.begin(), a.begin() + end);
    std::sort(b.begin(), b.begin() + end);
    for (std::size_t p = 0; p < parties; ++p) {
        if (a[p] < b[p])
            return -1;
        if (b[p] < a[p])
            return 1;
    }
    return 0;
}

/// The surpluses of a zone's points, and the comparisons made of them: negative, 0 or positive as for compare_rising.
class Yardstick {
  public:
    Yardstick(std::size_t parties, const Worth& reservation, const Worth& ideal)
        : parties_(parties),
          reservation_(reservation),
          ideal_(ideal) {}

    [[nodiscard]] int by_product(const Agreement& a, const Agreement& b) const {
        const Wide product_a = product(a);
        const Wide product_b = product(b);
        return product_a < product_b ? -1 : product_a > product_b ? 1 : 0;
    }
    [[nodiscard]] int by_least_surplus(const Agreement& a, const Agreement& b) const {
        return compare_rising(surpluses(a), surpluses(b), parties_);
    }
    [[nodiscard]] int by_least_share(const Agreement& a, const Agreement& b) const {
        return compare_rising(shares(a), shares(b), parties_);
    }
    [[nodiscard]] static int by_sum(const Agreement& a, const Agreement& b) {
        const std::int64_t sum_a = sum(a.worth);
        const std::int64_t sum_b = sum(b.worth);
        return sum_a < sum_b ? -1 : sum_a > sum_b ? 1 : 0;
    }

  private:
    [[nodiscard]] Row<std::int32_t> surpluses(const Agreement& agreement) const {
        Row<std::int32_t> row{};
        for (std::size_t p = 0; p < parties_; ++p)
            row[p] = agreement.worth[p] - reservation_[p];
        return row;
    }
    [[nodiscard]] Wide product(const Agreement& agreement) const {
        Wide result = 1;
        for (std::size_t p = 0; p < parties_; ++p)
            result *= static_cast<Wide>(agreement.worth[p] - reservation_[p]);
        return result;
    }
    [[nodiscard]] Row<Share> shares(const Agreement& agreement) const {
        Row<Share> row{};
        for (std::size_t p = 0; p < parties_; ++p) {
            const std::int64_t range = ideal_[p] - reservation_[p];
            row[p] = range == 0 ? Share{1, 1} : Share{agreement.worth[p] - reservation_[p], range};
        }
        return row;
    }

    std::size_t parties_;
    Worth reservation_;
    Worth ideal_;
};

/// The best point by the comparisons in turn; the zone is in falling order of worth, so the first of equals stands.
template <class... Compare>
Agreement best_by(const std::vector<Agreement>& points, const Compare&... compare) {
    const Agreement* best = &points.front();
    for (const Agreement& point : points) {
        int verdict = 0;
        ((verdict = verdict != 0 ? verdict : compare(point, *best)), ...);
        if (verdict > 0)
            best = &point;
    }
    return *best;
}

} // namespace

std::vector<Agreement> zone(const Frontier& frontier, const Worth& reservation) {
    std::vector<Agreement> points;
    for (const Agreement& point : frontier.points)
        if (at_least(point.worth, reservation, frontier.parties))
            points.push_back(point);
    return points;
}

std::optional<BargainingPoints> bargaining_points(const Frontier& frontier, const Worth& reservation) {
    const std::vector<Agreement> points = zone(frontier, reservation);
    if (points.empty())
        return std::nullopt;
    BargainingPoints result;
    result.ideal = points.front().worth;
    for (const Agreement& point : points)
        for (std::size_t p = 0; p < frontier.parties; ++p)
            result.ideal[p] = std::max(result.ideal[p], point.worth[p]);

    const Yardstick yardstick(frontier.parties, reservation, result.ideal);
    const auto product = [&](const Agreement& a, const Agreement& b) { return yardstick.by_product(a, b); };
    const auto surplus = [&](const Agreement& a, const Agreement& b) { return yardstick.by_least_surplus(a, b); };
    const auto share = [&](const Agreement& a, const Agreement& b) { return yardstick.by_least_share(a, b); };
    const auto total = [](const Agreement& a, const Agreement& b) { return Yardstick::by_sum(a, b); };
    result.nash = best_by(points, product, surplus);
    result.kalai_smorodinsky = best_by(points, share, total);
    result.egalitarian = best_by(points, surplus);
    result.utilitarian = best_by(points, total, surplus);
    return result;
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
