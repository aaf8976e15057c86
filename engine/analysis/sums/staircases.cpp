#include "analysis/sums/staircases.hpp"

#include <memory>

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

/// A point of a staircase: falling in the first worth, rising in the second. Left without a value where room is made.
struct Stair {
    Packed at;
    std::uint32_t burden;
    SumLink link;
};

/// Stairs one behind another, with room made beforehand.
class Stairs {
  public:
    void make_room(std::size_t stairs) {
        if (stairs > room_) {
            room_ = std::max(stairs, 2 * room_);
            data_ = std::make_unique_for_overwrite<Stair[]>(room_);
        }
        size_ = 0;
    }
    void end_at(const Stair* end) { size_ = static_cast<std::size_t>(end - data_.get()); }
    [[nodiscard]] std::size_t size() const { return size_; }
    [[nodiscard]] const Stair* begin() const { return data_.get(); }
    [[nodiscard]] const Stair* end() const { return data_.get() + size_; }
    /// Where the next one goes.
    [[nodiscard]] Stair* next() { return data_.get() + size_; }
    Stair* begin() { return data_.get(); }
    Stair* end() { return data_.get() + size_; }

  private:
    std::unique_ptr<Stair[]> data_;
    std::size_t room_{}, size_{};
};

/// A staircase as it lies.
struct AsItIs {
    const Stair* stairs;
    std::size_t size;
    const Stair& operator()(std::size_t i) const { return stairs[i]; }
};

/// A staircase with a row added to every point.
struct Shifted {
    const Stair* stairs;
    std::size_t size;
    Packed by;
    std::uint32_t burden, row;
    Shifted(const Stairs& sum, const Candidate& added)
        : stairs(sum.begin()),
          size(sum.size()),
          by(difference(added.worth)),
          burden(added.burden),
          row(added.row) {}
    Stair operator()(std::size_t i) const {
        return {stairs[i].at + by, stairs[i].burden + burden, {static_cast<std::uint32_t>(i), row}};
    }
};

/// Of equal sums the one with the least burden comes first; of those the one of `a`.
constexpr bool before(const Stair& a, const Stair& b) { return a.at > b.at || (a.at == b.at && a.burden <= b.burden); }

/// Writes the non-dominated points of two staircases from `out` on; gives the end of what was written.
template <class View>
Stair* merge(const View& first, const View& second, Stair* out) {
    std::size_t i = 0;
    std::size_t j = 0;
    std::int64_t highest = -1;
    const auto take = [&](const Stair& next) {
        const std::int64_t height = raised_second(next.at);
        if (height > highest) {
            *out++ = next;
            highest = height;
        }
    };
    while (i < first.size && j < second.size) {
        const Stair a = first(i);
        const Stair b = second(j);
        if (before(a, b)) {
            take(a);
            ++i;
        } else {
            take(b);
            ++j;
        }
    }
    for (; i < first.size; ++i)
        take(first(i));
    for (; j < second.size; ++j)
        take(second(j));
    return out;
}

/// Adds blocks to a staircase, one after another. Its lists are kept from block to block.
class StaircaseSum {
  public:
    explicit StaircaseSum(const Worth& base) {
        sum_.make_room(1);
        *sum_.next() = {packed(base), 0, {}};
        sum_.end_at(sum_.next() + 1);
    }

    /// The rows are taken in groups, so that much memory is never needed; each group's shifted copies of the staircase
    /// are merged pair by pair, and then with the groups before.
    void add(const std::vector<Candidate>& rows) {
        constexpr std::size_t group = 16;
        for (std::size_t first = 0; first < rows.size(); first += group) {
            merge_shifted(rows, first, std::min(first + group, rows.size()));
            merge_lists();
            if (first == 0) {
                std::swap(total_, lists_);
                continue;
            }
            scratch_.make_room(total_.size() + lists_.size());
            scratch_.end_at(
                merge(AsItIs{total_.begin(), total_.size()}, AsItIs{lists_.begin(), lists_.size()}, scratch_.begin()));
            std::swap(total_, scratch_);
        }
        std::swap(sum_, total_);
    }
    /// Drops the points that cannot reach the floor with `rest` added.
    void keep_above(const Worth& floor, const Worth& rest) {
        sum_.end_at(std::remove_if(sum_.begin(), sum_.end(),
                                   [&](const Stair& stair) { return !can_reach(unpacked(stair.at), rest, floor, 2); }));
    }
    [[nodiscard]] const Stairs& points() const { return sum_; }

  private:
    /// Two rows to a list.
    void merge_shifted(const std::vector<Candidate>& rows, std::size_t first, std::size_t end) {
        ends_.clear();
        lists_.make_room(sum_.size() * (end - first));
        for (std::size_t row = first; row < end; row += 2) {
            const Shifted one(sum_, rows[row]);
            Shifted other(sum_, rows[std::min(row + 1, end - 1)]);
            if (row + 1 == end)
                other.size = 0;
            lists_.end_at(merge(one, other, lists_.next()));
            ends_.push_back(lists_.size());
        }
    }
    /// Two lists to one, until there is one.
    void merge_lists() {
        while (ends_.size() > 1) {
            scratch_.make_room(lists_.size());
            std::size_t kept = 0;
            std::size_t start = 0;
            for (std::size_t i = 0; i < ends_.size(); i += 2) {
                const std::size_t middle = ends_[i];
                const std::size_t end = i + 1 < ends_.size() ? ends_[i + 1] : middle;
                scratch_.end_at(merge(AsItIs{lists_.begin() + start, middle - start},
                                      AsItIs{lists_.begin() + middle, end - middle}, scratch_.next()));
                start = end;
                ends_[kept++] = scratch_.size();
            }
            ends_.resize(kept);
            std::swap(lists_, scratch_);
        }
    }

    Stairs sum_, total_, lists_, scratch_;
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
