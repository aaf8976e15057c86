#include "analysis/sums/sum_count.hpp"

#include "analysis/sums/shortfalls.hpp"

#include <limits>
#include <numeric>

namespace parley::analysis {

namespace {

/// How shortfalls are rounded when there are too many different ones: up leaves outcomes out, down lets some in.
enum class Rounding : std::uint8_t { none, up, down };

using Entries = std::vector<ShortfallEntry>;

/// Joins entries that fall short by the same.
void gather(Entries& entries) {
    std::sort(entries.begin(), entries.end(),
              [](const ShortfallEntry& a, const ShortfallEntry& b) { return a.by < b.by; });
    std::size_t kept = 0;
    for (const ShortfallEntry& entry : entries)
        if (kept > 0 && entries[kept - 1].by == entry.by)
            entries[kept - 1].outcomes += entry.outcomes;
        else
            entries[kept++] = entry;
    entries.resize(kept);
}

/// Adds blocks to two lists within a limit. The slack is what outcomes may fall short of the best of every block.
class Halves {
  public:
    Halves(std::size_t parties, const Shortfall& slack, Rounding rounding, std::size_t limit)
        : parties_(parties),
          slack_(slack),
          rounding_(rounding),
          limit_(limit) {}

    /// To the smaller half; false when there are too many sums and they may not be rounded.
    bool add(const Entries& rows) {
        Entries& half = left_.size() <= right_.size() ? left_ : right_;
        if (rounding_ != Rounding::none)
            for (std::uint64_t grain = 2; half.size() > 1 && half.size() * rows.size() > limit_; grain *= 2)
                coarsen(half, grain);
        if (half.size() * rows.size() > limit_ && rounding_ == Rounding::none)
            return false;
        Entries sums;
        sums.reserve(half.size() * rows.size());
        for (const ShortfallEntry& entry : half)
            for (const ShortfallEntry& row : rows)
                if (const auto by = added(entry.by, row.by))
                    sums.push_back({*by, entry.outcomes * row.outcomes});
        gather(sums);
        half = std::move(sums);
        return true;
    }
    [[nodiscard]] std::uint64_t pairs() const { return count_pairs_within(left_, right_, slack_, parties_); }

  private:
    /// Nothing when some party falls short by more than the slack: what is added later only makes it more.
    [[nodiscard]] std::optional<Shortfall> added(const Shortfall& a, const Shortfall& b) const {
        Shortfall total{};
        for (std::size_t p = 0; p < parties_; ++p) {
            const std::uint64_t by = std::uint64_t{a[p]} + b[p];
            if (by > slack_[p])
                return std::nullopt;
            total[p] = static_cast<std::uint32_t>(by);
        }
        return total;
    }
    void coarsen(Entries& entries, std::uint64_t grain) const {
        for (ShortfallEntry& entry : entries)
            for (std::size_t p = 0; p < parties_; ++p) {
                const std::uint64_t raised = entry.by[p] + (rounding_ == Rounding::up ? grain - 1 : 0);
                const std::uint64_t rounded = raised / grain * grain;
                if (rounded > slack_[p])
                    entry.outcomes = 0;
                else
                    entry.by[p] = static_cast<std::uint32_t>(rounded);
            }
        entries.erase(std::remove_if(entries.begin(), entries.end(),
                                     [](const ShortfallEntry& entry) { return entry.outcomes == 0; }),
                      entries.end());
        gather(entries);
    }

    std::size_t parties_;
    Shortfall slack_;
    Rounding rounding_;
    std::size_t limit_;
    Entries left_{{{}, 1}};
    Entries right_{{{}, 1}};
};

/// The rows of every block as shortfalls from the block's best, many rows first; and the slack that the floor leaves.
struct Shortfalls {
    std::vector<Entries> blocks;
    Shortfall slack{};
    bool none_reach{}; // the floor
};

Shortfalls shortfalls_of(const RowBlocks& blocks, const Worth& floor) {
    Shortfalls result;
    std::array<std::int64_t, treaty::max_parties> best{};
    for (std::size_t p = 0; p < blocks.parties(); ++p)
        best[p] = blocks.base()[p];
    for (std::size_t block = 0; block < blocks.block_count(); ++block) {
        Entries& entries = result.blocks.emplace_back(blocks.row_count(block), ShortfallEntry{{}, 1});
        for (std::size_t p = 0; p < blocks.parties(); ++p) {
            std::int32_t most = std::numeric_limits<std::int32_t>::min();
            for (std::size_t row = 0; row < entries.size(); ++row)
                most = std::max(most, blocks.worths(block)[row * blocks.parties() + p]);
            for (std::size_t row = 0; row < entries.size(); ++row)
                entries[row].by[p] =
                    static_cast<std::uint32_t>(std::int64_t{most} - blocks.worths(block)[row * blocks.parties() + p]);
            best[p] += most;
        }
        gather(entries);
    }
    for (std::size_t p = 0; p < blocks.parties(); ++p) {
        const std::int64_t slack = best[p] - floor[p];
        result.none_reach = result.none_reach || slack < 0;
        result.slack[p] =
            static_cast<std::uint32_t>(std::clamp<std::int64_t>(slack, 0, std::numeric_limits<std::uint32_t>::max()));
    }
    std::stable_sort(result.blocks.begin(), result.blocks.end(),
                     [](const Entries& a, const Entries& b) { return a.size() > b.size(); });
    return result;
}

std::optional<std::uint64_t> count(const Shortfalls& shortfalls, std::size_t parties, Rounding rounding,
                                   std::size_t limit) {
    Halves halves(parties, shortfalls.slack, rounding, limit);
    for (const Entries& rows : shortfalls.blocks)
        if (!halves.add(rows))
            return std::nullopt;
    return halves.pairs();
}

} // namespace

std::optional<OutcomeCount> count_at_least(const RowBlocks& blocks, const Worth& floor, std::size_t limit) {
    std::uint64_t all = 1;
    for (std::size_t block = 0; block < blocks.block_count(); ++block) {
        const std::uint64_t rows = blocks.row_count(block);
        if (rows == 0)
            return OutcomeCount{};
        if (all >= (std::uint64_t{1} << 63) / rows)
            return std::nullopt;
        all *= rows;
    }
    const Shortfalls shortfalls = shortfalls_of(blocks, floor);
    if (shortfalls.none_reach)
        return OutcomeCount{};
    if (const auto exact = count(shortfalls, blocks.parties(), Rounding::none, limit))
        return OutcomeCount{*exact, *exact};
    return OutcomeCount{*count(shortfalls, blocks.parties(), Rounding::up, limit),
                        *count(shortfalls, blocks.parties(), Rounding::down, limit)};
}

std::optional<OutcomeCount> count_at_least(const RowBlocks& blocks, const Worth& floor) {
    const std::size_t bits = blocks.parties() <= 2 ? 22 : blocks.parties() == 3 ? 19 : 16;
    return count_at_least(blocks, floor, std::size_t{1} << bits);
}

} // namespace parley::analysis
