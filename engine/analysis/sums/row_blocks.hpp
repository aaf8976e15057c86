// Outcomes as sums: independent blocks of rows, where one row of every block makes an outcome whose worth is the sum of
// its rows. Whatever has this form has its frontier found (sums/sum_frontier.hpp), its bargaining points chosen
// (sums/chosen_points.hpp) and its outcomes counted (sums/sum_count.hpp). Knows no texts, ladders or factors.
//
// A plain domain of issues and values with additive utilities: a block an issue, a row a value, worths in millionths.
//
//     RowBlocks domain(2);
//     for (each issue) {
//         domain.open_block();
//         for (each value)
//             domain.add_row({millionths(weight_a * value_a), millionths(weight_b * value_b)});
//     }
//     const SumFrontier found = frontier(domain);
//     const auto points = choose_points(found.points, 2, {reservation_a, reservation_b});
//     const std::vector<std::uint32_t> values = found.rows_of(points->nash); // the value of each issue
//
// An arbitrary table, where no sum explains what an outcome is worth: one block, a row an outcome; a million rows and
// more are meant to be given so.
#pragma once

#include "analysis/sums/worth.hpp"

#include <span>
#include <vector>

namespace parley::analysis {

class RowBlocks {
  public:
    /// 1 to max_parties parties. No block yet: one outcome, worth nothing to anybody.
    explicit RowBlocks(std::size_t parties) : parties_(parties) {}

    /// What every outcome is worth before any row is added.
    void set_base(const Worth& worth) { base_ = worth; }
    /// The rows that follow belong to a new block; `expected` of them, where known. A block without rows leaves no
    /// outcome.
    void open_block(std::size_t expected = 0);
    /// Of outcomes of equal worth on a frontier the one with the least burden stands for all. Requires: an open block;
    /// every sum of one row a block, and of burdens, fits 32 bits.
    void add_row(const Worth& worth, std::uint32_t burden = 0);

    [[nodiscard]] std::size_t parties() const { return parties_; }
    [[nodiscard]] const Worth& base() const { return base_; }
    [[nodiscard]] std::size_t block_count() const { return blocks_.size(); }
    [[nodiscard]] std::size_t row_count(std::size_t block) const { return blocks_[block].worths.size() / parties_; }
    /// The worths of a block's rows, row by row, `parties()` entries a row.
    [[nodiscard]] std::span<const std::int32_t> worths(std::size_t block) const { return blocks_[block].worths; }
    [[nodiscard]] Worth worth(std::size_t block, std::size_t row) const;
    [[nodiscard]] std::uint32_t burden(std::size_t block, std::size_t row) const;
    /// What the outcome made of these rows, one a block, is worth.
    [[nodiscard]] Worth worth_of(std::span<const std::uint32_t> rows) const;

  private:
    struct Block {
        std::vector<std::int32_t> worths;
        std::vector<std::uint32_t> burdens; // empty while all are 0
    };

    std::size_t parties_;
    Worth base_{};
    std::vector<Block> blocks_;
};

} // namespace parley::analysis
