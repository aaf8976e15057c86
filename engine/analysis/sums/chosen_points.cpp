#include "analysis/sums/chosen_points.hpp"

namespace parley::analysis {

namespace {

__extension__ using Wide = unsigned __int128; // a product of surpluses

/// A share: `part` of `whole`, whole > 0.
struct Share {
    std::int64_t part{}, whole{1};
    friend bool operator<(const Share& a, const Share& b) { return a.part * b.whole < b.part * a.whole; }
};

template <class Value>
using Row = std::array<Value, treaty::max_parties>;

/// Sorts the first `parties` entries, rising; for so few an insertion is quickest.
template <class Value>
void sort_rising(Row<Value>& row, std::size_t parties) {
    for (std::size_t i = 1; i < parties; ++i)
        for (std::size_t j = i; j > 0 && row[j] < row[j - 1]; --j)
            std::swap(row[j], row[j - 1]);
}

/// −1, 0 or 1 as `a` is lexicographically worse than, as good as or better than `b`; both sorted.
template <class Value>
int compare_rising(const Row<Value>& a, const Row<Value>& b, std::size_t parties) {
    for (std::size_t p = 0; p < parties; ++p) {
        if (a[p] < b[p])
            return -1;
        if (b[p] < a[p])
            return 1;
    }
    return 0;
}

template <class Value>
int compare(Value a, Value b) {
    return a < b ? -1 : b < a ? 1 : 0;
}

/// What the four points are chosen by, of one point.
struct Merits {
    Wide product{1};
    std::int64_t sum{};
    Row<std::int32_t> surpluses{}; // sorted
    Row<Share> shares{};           // sorted
};

class Judge {
  public:
    Judge(std::size_t parties, const Worth& reservation, const Worth& ideal)
        : parties_(parties),
          reservation_(reservation),
          ideal_(ideal) {}

    [[nodiscard]] Merits merits_of(const Worth& worth) const {
        Merits merits;
        for (std::size_t p = 0; p < parties_; ++p) {
            const std::int32_t surplus = worth[p] - reservation_[p];
            const std::int64_t range = std::int64_t{ideal_[p]} - reservation_[p];
            merits.product *= static_cast<Wide>(surplus);
            merits.sum += worth[p];
            merits.surpluses[p] = surplus;
            merits.shares[p] = range == 0 ? Share{1, 1} : Share{surplus, range};
        }
        sort_rising(merits.surpluses, parties_);
        sort_rising(merits.shares, parties_);
        return merits;
    }
    [[nodiscard]] int by_surplus(const Merits& a, const Merits& b) const {
        return compare_rising(a.surpluses, b.surpluses, parties_);
    }
    [[nodiscard]] int by_product(const Merits& a, const Merits& b) const {
        const int verdict = compare(a.product, b.product);
        return verdict != 0 ? verdict : by_surplus(a, b);
    }
    [[nodiscard]] int by_sum(const Merits& a, const Merits& b) const {
        const int verdict = compare(a.sum, b.sum);
        return verdict != 0 ? verdict : by_surplus(a, b);
    }
    [[nodiscard]] int by_share(const Merits& a, const Merits& b) const {
        const int verdict = compare_rising(a.shares, b.shares, parties_);
        return verdict != 0 ? verdict : compare(a.sum, b.sum);
    }

  private:
    std::size_t parties_;
    Worth reservation_;
    Worth ideal_;
};

/// The best so far by one of the comparisons, and where it is.
struct Best {
    Merits merits;
    std::size_t at{};
    void challenge(const Merits& other, std::size_t place, int verdict) {
        if (verdict <= 0)
            return;
        merits = other;
        at = place;
    }
};

} // namespace

std::optional<ChosenPoints> choose_points(std::span<const Worth> points, std::size_t parties,
                                          const Worth& reservation) {
    ChosenPoints chosen;
    std::size_t first = points.size();
    for (std::size_t i = points.size(); i-- > 0;) {
        if (!at_least(points[i], reservation, parties))
            continue;
        if (first == points.size())
            chosen.ideal = points[i];
        first = i;
        for (std::size_t p = 0; p < parties; ++p)
            chosen.ideal[p] = std::max(chosen.ideal[p], points[i][p]);
    }
    if (first == points.size())
        return std::nullopt;
    const Judge judge(parties, reservation, chosen.ideal);
    const Merits start = judge.merits_of(points[first]);
    Best nash{start, first};
    Best fair = nash;
    Best equal = nash;
    Best joint = nash;
    for (std::size_t i = first + 1; i < points.size(); ++i) {
        if (!at_least(points[i], reservation, parties))
            continue;
        const Merits merits = judge.merits_of(points[i]);
        nash.challenge(merits, i, judge.by_product(merits, nash.merits));
        fair.challenge(merits, i, judge.by_share(merits, fair.merits));
        equal.challenge(merits, i, judge.by_surplus(merits, equal.merits));
        joint.challenge(merits, i, judge.by_sum(merits, joint.merits));
    }
    chosen.nash = nash.at;
    chosen.kalai_smorodinsky = fair.at;
    chosen.egalitarian = equal.at;
    chosen.utilitarian = joint.at;
    return chosen;
}

} // namespace parley::analysis
