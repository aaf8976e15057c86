#include "analysis/zone_count.hpp"

namespace parley::analysis {

namespace {

struct Counted {
    Worth worth{};
    std::uint64_t texts{};
};

/// Joins entries of equal worth; leaves falling order.
void gather(std::vector<Counted>& entries) {
    std::sort(entries.begin(), entries.end(), [](const Counted& a, const Counted& b) { return a.worth > b.worth; });
    std::size_t kept = 0;
    for (const Counted& entry : entries)
        if (kept > 0 && entries[kept - 1].worth == entry.worth)
            entries[kept - 1].texts += entry.texts;
        else
            entries[kept++] = entry;
    entries.resize(kept);
}

/// All sums of `entries` and the block's rows; false when there are too many.
bool add(std::vector<Counted>& entries, const Block& block) {
    if (entries.size() * block.rows.size() > counting_limit)
        return false;
    std::vector<Counted> sums;
    sums.reserve(entries.size() * block.rows.size());
    for (const Counted& entry : entries)
        for (const BlockRow& row : block.rows) {
            Counted next = entry;
            for (std::size_t p = 0; p < next.worth.size(); ++p)
                next.worth[p] += row.worth[p];
            sums.push_back(next);
        }
    gather(sums);
    entries = std::move(sums);
    return true;
}

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

/// Texts made of one entry of each list worth at least `floor` to both parties; both lists in falling order.
std::uint64_t count_pairs(const std::vector<Counted>& left, const std::vector<Counted>& right, const Worth& floor) {
    std::vector<std::int32_t> seconds;
    for (const Counted& entry : right)
        seconds.push_back(-entry.worth[1]); // rising, so that "at least" is a prefix
    std::sort(seconds.begin(), seconds.end());
    seconds.erase(std::unique(seconds.begin(), seconds.end()), seconds.end());
    Tally tally(seconds.size());
    std::uint64_t total = 0;
    std::size_t taken = 0;
    for (auto entry = left.rbegin(); entry != left.rend(); ++entry) { // rising: ever fewer demands on the right
        for (; taken < right.size() && right[taken].worth[0] + entry->worth[0] >= floor[0]; ++taken) {
            const auto at = std::lower_bound(seconds.begin(), seconds.end(), -right[taken].worth[1]);
            tally.add(static_cast<std::size_t>(at - seconds.begin()), right[taken].texts);
        }
        const auto end = std::upper_bound(seconds.begin(), seconds.end(), entry->worth[1] - floor[1]);
        total += entry->texts * tally.below(static_cast<std::size_t>(end - seconds.begin()));
    }
    return total;
}

} // namespace

std::optional<std::uint64_t> texts_in_zone(const AgreementSpace& space, const Worth& reservation) {
    if (space.empty())
        return 0;
    if (!space.complete() || !space.size())
        return std::nullopt;
    std::vector<Counted> left{{space.fixed().worth, 1}};
    std::vector<Counted> right{{Worth{}, 1}};
    const bool two = space.party_count() == 2;
    for (auto block = space.blocks().rbegin(); block != space.blocks().rend(); ++block) // the large ones first
        if (!add(two && right.size() < left.size() ? right : left, *block))
            return std::nullopt;
    if (two)
        return count_pairs(left, right, reservation);
    std::uint64_t total = 0;
    for (const Counted& entry : left)
        if (at_least(entry.worth, reservation, space.party_count()))
            total += entry.texts;
    return total;
}

} // namespace parley::analysis
