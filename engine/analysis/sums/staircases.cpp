#include "analysis/sums/staircases.hpp"

namespace parley::analysis {

namespace {

/// The first worth above, the second below, raised so that it is never negative: integers in the order of the pairs.
/// Adding a packed difference to it adds both worths.
using Packed = std::int64_t;
constexpr std::int64_t unit_of_first = std::int64_t{1} << 32;
constexpr std::int64_t raise = std::int64_t{1} << 31;

constexpr Packed difference(const Worth& worth) { return worth[0] * unit_of_first + worth[1]; }
constexpr Packed packed(const Worth& worth) { return difference(worth) + raise; }
constexpr std::int64_t raised_second(Packed at) { return at & (unit_of_first - 1); }
constexpr Worth unpacked(Packed at) {
    return {static_cast<std::int32_t>(at >> 32), static_cast<std::int32_t>(raised_second(at) - raise)};
}

/// A point of a staircase: falling in the first worth, rising in the second.
struct Stair {
    Packed at{};
    std::uint32_t burden{};
    SumLink link;
};
using Stairs = std::vector<Stair>;

/// Of equal sums the one with the least burden comes first; of those the one of `a`.
constexpr bool before(const Stair& a, const Stair& b) { return a.at > b.at || (a.at == b.at && a.burden <= b.burden); }

/// Appends the non-dominated points of two staircases that lie behind one another in `from`.
void merge(const Stairs& from, std::size_t a, std::size_t middle, std::size_t end, Stairs& to) {
    std::size_t b = middle;
    std::int64_t highest = -1;
    const std::size_t start = to.size();
    to.resize(start + (end - a));
    Stair* out = to.data() + start;
    const Stair* const in = from.data();
    while (a < middle && b < end) { // without branches: which of the two is next cannot be foreseen
        const bool first = before(in[a], in[b]);
        *out = in[first ? a : b];
        a += first ? 1 : 0;
        b += first ? 0 : 1;
        const bool higher = raised_second(out->at) > highest;
        highest = higher ? raised_second(out->at) : highest;
        out += higher ? 1 : 0;
    }
    for (std::size_t rest = a < middle ? a : b, stop = a < middle ? middle : end; rest < stop; ++rest)
        if (raised_second(in[rest].at) > highest) {
            highest = raised_second(in[rest].at);
            *out++ = in[rest];
        }
    to.resize(static_cast<std::size_t>(out - to.data()));
}

/// Adds blocks to a staircase, one after another. Its lists are kept from block to block.
class StaircaseSum {
  public:
    explicit StaircaseSum(const Worth& base) { sum_.push_back({packed(base), 0, {}}); }

    /// The rows are taken in groups, so that much memory is never needed; each group's shifted copies of the staircase
    /// are merged pair by pair, and then with the groups before.
    void add(const std::vector<Candidate>& rows) {
        constexpr std::size_t group = 16;
        total_.clear();
        for (std::size_t first = 0; first < rows.size(); first += group) {
            shift(rows, first, std::min(first + group, rows.size()));
            merge_all();
            if (first == 0) {
                std::swap(total_, lists_);
                continue;
            }
            const std::size_t middle = total_.size();
            total_.insert(total_.end(), lists_.begin(), lists_.end());
            scratch_.clear();
            merge(total_, 0, middle, total_.size(), scratch_);
            std::swap(total_, scratch_);
        }
        std::swap(sum_, total_);
    }
    /// Drops the points that cannot reach the floor with `rest` added.
    void keep_above(const Worth& floor, const Worth& rest) {
        sum_.erase(std::remove_if(sum_.begin(), sum_.end(),
                                  [&](const Stair& stair) { return !can_reach(unpacked(stair.at), rest, floor, 2); }),
                   sum_.end());
    }
    [[nodiscard]] const Stairs& points() const { return sum_; }

  private:
    void shift(const std::vector<Candidate>& rows, std::size_t first, std::size_t end) {
        lists_.clear();
        ends_.clear();
        for (std::size_t row = first; row < end; ++row) {
            const Packed by = difference(rows[row].worth);
            for (std::size_t i = 0; i < sum_.size(); ++i)
                lists_.push_back({sum_[i].at + by,
                                  sum_[i].burden + rows[row].burden,
                                  {static_cast<std::uint32_t>(i), rows[row].row}});
            ends_.push_back(lists_.size());
        }
    }
    void merge_all() {
        while (ends_.size() > 1) {
            scratch_.clear();
            std::size_t kept = 0;
            std::size_t start = 0;
            for (std::size_t i = 0; i < ends_.size(); i += 2) {
                const std::size_t end = i + 1 < ends_.size() ? ends_[i + 1] : ends_[i];
                merge(lists_, start, ends_[i], end, scratch_);
                start = end;
                ends_[kept++] = scratch_.size();
            }
            ends_.resize(kept);
            std::swap(lists_, scratch_);
        }
    }

    Stairs sum_;
    Stairs total_, lists_, scratch_;
    std::vector<std::size_t> ends_; // of the lists in lists_
};

} // namespace

SumFrontier frontier_of_two(const PresortedBlocks& blocks, const std::optional<Worth>& floor) {
    SumFrontier result;
    result.parties = 2;
    StaircaseSum sum(blocks.base());
    if (floor)
        sum.keep_above(*floor, blocks.still_to_come(0));
    for (std::size_t block = 0; block < blocks.blocks().size(); ++block) {
        sum.add(blocks.blocks()[block].rows);
        if (floor)
            sum.keep_above(*floor, blocks.still_to_come(block + 1));
        std::vector<SumLink>& links = result.links.emplace_back();
        links.reserve(sum.points().size());
        for (const Stair& stair : sum.points())
            links.push_back(stair.link);
    }
    result.points.reserve(sum.points().size());
    for (const Stair& stair : sum.points())
        result.points.push_back(unpacked(stair.at));
    return result;
}

} // namespace parley::analysis
