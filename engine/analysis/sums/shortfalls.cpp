#include "analysis/sums/shortfalls.hpp"

namespace parley::analysis {

namespace {

/// Prefix sums that can be added to (Fenwick 1994).
class Tally {
  public:
    explicit Tally(std::size_t size) : sums_(size + 1) {}
    void add(std::size_t at, std::uint64_t amount) {
        for (std::size_t i = at + 1; i < sums_.size(); i += i & (~i + 1))
            sums_[i] += amount;
    }
    /// The total at positions below `end`.
    [[nodiscard]] std::uint64_t below(std::size_t end) const {
        std::uint64_t total = 0;
        for (std::size_t i = end; i > 0; i &= i - 1)
            total += sums_[i];
        return total;
    }

  private:
    std::vector<std::uint64_t> sums_;
};

/// An entry of the right as what it asks, one of the left as what it leaves: they pair where nothing asked is more than
/// what is left.
struct Item {
    Shortfall by{};
    std::uint64_t outcomes{};
    bool leaves{};
};
using Items = std::vector<Item>;

/// Asking comes before leaving the same.
bool in_order(const Item& a, const Item& b, std::size_t party) {
    return a.by[party] != b.by[party] ? a.by[party] < b.by[party] : a.leaves < b.leaves;
}

/// Those of `leaving` and `asking` that pair, judged by the parties from `party` to `end`; for one or two parties left.
std::uint64_t sweep(Items& items, std::size_t party, std::size_t end) {
    std::sort(items.begin(), items.end(), [party](const Item& a, const Item& b) { return in_order(a, b, party); });
    std::uint64_t total = 0;
    if (end - party == 1) {
        std::uint64_t asked = 0;
        for (const Item& item : items) {
            total += item.leaves ? item.outcomes * asked : 0;
            asked += item.leaves ? 0 : item.outcomes;
        }
        return total;
    }
    std::vector<std::uint32_t> asked;
    for (const Item& item : items)
        if (!item.leaves)
            asked.push_back(item.by[party + 1]);
    std::sort(asked.begin(), asked.end());
    asked.erase(std::unique(asked.begin(), asked.end()), asked.end());
    Tally tally(asked.size());
    for (const Item& item : items) {
        const auto end_of = std::upper_bound(asked.begin(), asked.end(), item.by[party + 1]);
        const auto at = static_cast<std::size_t>(end_of - asked.begin());
        if (item.leaves)
            total += item.outcomes * tally.below(at);
        else
            tally.add(at - 1, item.outcomes);
    }
    return total;
}

std::uint64_t count(Items& items, std::size_t party, std::size_t end);

/// Items in the order of `party`: pairs within each half, and of what asks in the lower with what leaves in the upper,
/// where this party is satisfied and the next one decides.
std::uint64_t count_halves(const Items& ordered, std::size_t from, std::size_t to, std::size_t party, std::size_t end) {
    if (to - from < 2)
        return 0;
    const std::size_t middle = from + (to - from) / 2;
    Items across;
    for (std::size_t i = from; i < to; ++i)
        if (ordered[i].leaves == (i >= middle))
            across.push_back(ordered[i]);
    return count_halves(ordered, from, middle, party, end) + count_halves(ordered, middle, to, party, end) +
           count(across, party + 1, end);
}

std::uint64_t count(Items& items, std::size_t party, std::size_t end) {
    if (end - party <= 2)
        return sweep(items, party, end);
    std::sort(items.begin(), items.end(), [party](const Item& a, const Item& b) { return in_order(a, b, party); });
    return count_halves(items, 0, items.size(), party, end);
}

} // namespace

std::uint64_t count_pairs_within(const std::vector<ShortfallEntry>& left, const std::vector<ShortfallEntry>& right,
                                 const Shortfall& slack, std::size_t parties) {
    Items items;
    items.reserve(left.size() + right.size());
    for (const ShortfallEntry& entry : right)
        items.push_back({entry.by, entry.outcomes, false});
    for (const ShortfallEntry& entry : left) {
        Item item{{}, entry.outcomes, true};
        for (std::size_t p = 0; p < parties; ++p)
            item.by[p] = slack[p] - entry.by[p];
        items.push_back(item);
    }
    return count(items, 0, parties);
}

} // namespace parley::analysis
