// Frontiers, points and outcomes recovered for outcomes that are sums, against enumeration of every outcome.
#include "analysis/sums/chosen_points.hpp"
#include "analysis/sums/sum_count.hpp"
#include "analysis/sums/sum_frontier.hpp"
#include "random_space.hpp"
#include "tests/catch.hpp"

#include <functional>
#include <map>
#include <numeric>

using namespace parley::analysis;
using namespace parley::analysis::test;

namespace {

/// Blocks of rows of worth between −6 and 8, or in hundreds; ties are common, and burdens.
RowBlocks random_blocks(std::uint64_t seed, std::size_t parties, int most_blocks, int most_rows) {
    Lots lots(seed);
    RowBlocks blocks(parties);
    Worth worth{};
    const int grain = lots.between(0, 2) == 0 ? 100 : 1;
    const auto draw = [&] {
        for (std::size_t p = 0; p < parties; ++p)
            worth[p] = lots.between(-6, 8) * grain;
        return worth;
    };
    if (lots.between(0, 1) == 1)
        blocks.set_base(draw());
    const int count = lots.between(0, most_blocks);
    for (int block = 0; block < count; ++block) {
        blocks.open_block();
        const int rows = lots.between(1, most_rows);
        for (int row = 0; row < rows; ++row)
            blocks.add_row(draw(), static_cast<std::uint32_t>(lots.between(0, 2)));
    }
    return blocks;
}

struct Enumerated {
    Worth worth{};
    std::uint32_t burden{};
};

std::vector<Enumerated> every_outcome(const RowBlocks& blocks) {
    std::vector<Enumerated> all{{blocks.base(), 0}};
    for (std::size_t block = 0; block < blocks.block_count(); ++block) {
        std::vector<Enumerated> next;
        for (const Enumerated& before : all)
            for (std::size_t row = 0; row < blocks.row_count(block); ++row) {
                Enumerated outcome = before;
                for (std::size_t p = 0; p < blocks.parties(); ++p)
                    outcome.worth[p] += blocks.worth(block, row)[p];
                outcome.burden += blocks.burden(block, row);
                next.push_back(outcome);
            }
        all = std::move(next);
    }
    return all;
}

/// The non-dominated worths in falling order, each with the least burden it can be had for.
std::vector<std::pair<Worth, std::uint32_t>> maxima_of(const std::vector<Enumerated>& all, std::size_t parties) {
    std::map<Worth, std::uint32_t, std::greater<>> least;
    for (const Enumerated& outcome : all) {
        const auto [entry, is_new] = least.emplace(outcome.worth, outcome.burden);
        if (!is_new)
            entry->second = std::min(entry->second, outcome.burden);
    }
    std::vector<std::pair<Worth, std::uint32_t>> maxima;
    for (const auto& [worth, burden] : least)
        if (std::none_of(least.begin(), least.end(), [&, &here = worth](const auto& other) {
                return other.first != here && at_least(other.first, here, parties);
            }))
            maxima.emplace_back(worth, burden);
    return maxima;
}

/// The points as they ought to be, and every outcome recovered: its worth and its burden recomputed from its rows.
bool agrees_with_enumeration(const RowBlocks& blocks, const SumFrontier& found,
                             const std::vector<std::pair<Worth, std::uint32_t>>& expected) {
    if (!found.exact || found.points.size() != expected.size())
        return false;
    for (std::size_t point = 0; point < expected.size(); ++point) {
        const std::vector<std::uint32_t> rows = found.rows_of(point);
        std::uint32_t burden = 0;
        for (std::size_t block = 0; block < blocks.block_count(); ++block) {
            if (rows[block] >= blocks.row_count(block))
                return false;
            burden += blocks.burden(block, rows[block]);
        }
        if (found.points[point] != expected[point].first || blocks.worth_of(rows) != found.points[point] ||
            burden != expected[point].second)
            return false;
    }
    return true;
}

} // namespace

TEST_CASE("the frontier of sums is what enumeration finds, rows and all, for one to six parties") {
    for (std::uint64_t seed = 0; seed < 6000; ++seed) {
        const std::size_t parties = seed % 8 == 7 ? 1 : std::min<std::size_t>(2 + seed % 8, 6);
        const RowBlocks blocks = random_blocks(seed, parties, parties <= 3 ? 5 : 3, 6);
        INFO("seed " << seed);
        REQUIRE(agrees_with_enumeration(blocks, frontier(blocks), maxima_of(every_outcome(blocks), parties)));
    }
}

TEST_CASE("a floor leaves exactly the part of the frontier of sums at or above it, also when that is nothing") {
    int empty = 0;
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        const std::size_t parties = 2 + seed % 3;
        const RowBlocks blocks = random_blocks(10'000 + seed, parties, 4, 5);
        Lots lots(seed);
        Worth floor{};
        for (std::size_t p = 0; p < parties; ++p)
            floor[p] = lots.between(-8, 14);
        auto expected = maxima_of(every_outcome(blocks), parties);
        expected.erase(std::remove_if(expected.begin(), expected.end(),
                                      [&](const auto& point) { return !at_least(point.first, floor, parties); }),
                       expected.end());
        empty += expected.empty() ? 1 : 0;
        INFO("seed " << seed);
        REQUIRE(agrees_with_enumeration(blocks, frontier(blocks, floor), expected));
    }
    CHECK(empty > 100);
    CHECK(empty < 2900);
}

TEST_CASE("the frontier of an arbitrary table is what comparing every pair of rows finds") {
    for (std::uint64_t seed = 0; seed < 60; ++seed) {
        const std::size_t parties = 2 + seed % 4;
        Lots lots(seed);
        RowBlocks table(parties);
        const std::size_t rows = 400 + 300 * (seed % 5); // below and above where a grid looks first
        const int range = seed % 3 == 0 ? 30 : 1'000'000;
        table.open_block(rows);
        for (std::size_t row = 0; row < rows; ++row) {
            Worth worth{};
            for (std::size_t p = 0; p < parties; ++p)
                worth[p] = lots.between(-range, range);
            if (seed % 2 == 0) // opposed: what one gains another loses, or nearly
                worth[1] = -worth[0] + lots.between(-range / 10, range / 10);
            table.add_row(worth, static_cast<std::uint32_t>(lots.between(0, 3)));
        }
        INFO("seed " << seed);
        REQUIRE(agrees_with_enumeration(table, frontier(table), maxima_of(every_outcome(table), parties)));
    }
}

TEST_CASE("a table is exact whatever its number of parties, beyond the limits for sums too") {
    Lots lots(9);
    RowBlocks table(5);
    table.set_base({1, 2, 3, 4, 5});
    table.open_block();
    for (int row = 0; row < 700; ++row)
        table.add_row(
            {lots.between(0, 99), lots.between(0, 99), lots.between(0, 99), lots.between(0, 99), lots.between(0, 99)});
    const SumFrontier found = frontier(table, {}, {20, 20, 25});
    CHECK(found.points.size() > 40);
    CHECK(agrees_with_enumeration(table, found, maxima_of(every_outcome(table), 5)));
}

TEST_CASE("a table of equal rows has one point, its least burdensome row") {
    RowBlocks table(3);
    table.open_block();
    for (std::uint32_t row = 0; row < 2000; ++row)
        table.add_row({5, -5, 0}, 1 + (row + 700) % 2000);
    const SumFrontier found = frontier(table);
    REQUIRE(found.points.size() == 1);
    CHECK(found.rows_of(0) == std::vector<std::uint32_t>{1300});
}

TEST_CASE("a block without rows leaves no outcome; no block at all leaves the base") {
    RowBlocks blocks(2);
    blocks.set_base({3, 4});
    CHECK(frontier(blocks).points == std::vector<Worth>{{3, 4}});
    CHECK(frontier(blocks, Worth{3, 5}).points.empty());
    blocks.open_block();
    CHECK(frontier(blocks).points.empty());
    CHECK_FALSE(choose_points({}, 2, {}));
}

TEST_CASE("worths near the ends of 32 bits are added and ordered rightly") {
    RowBlocks blocks(2);
    blocks.open_block();
    blocks.add_row({1'000'000'000, -2'000'000'000});
    blocks.add_row({-1'000'000'000, 2'000'000'000});
    blocks.open_block();
    blocks.add_row({1'000'000'000, -100'000'000});
    blocks.add_row({-1'000'000'000, 100'000'000});
    const SumFrontier found = frontier(blocks);
    CHECK(found.points ==
          std::vector<Worth>{{2'000'000'000, -2'100'000'000}, {0, 1'900'000'000}, {-2'000'000'000, 2'100'000'000}});
    CHECK(found.rows_of(1) == std::vector<std::uint32_t>{1, 0});
}

TEST_CASE("beyond its limits a frontier of sums says so, and its points are real outcomes") {
    const RowBlocks blocks = [] {
        Lots lots(4);
        RowBlocks made(4);
        for (int block = 0; block < 5; ++block) {
            made.open_block();
            for (int row = 0; row < 5; ++row)
                made.add_row(
                    {lots.between(0, 9999), lots.between(0, 9999), lots.between(0, 9999), lots.between(0, 9999)});
        }
        return made;
    }();
    REQUIRE(frontier(blocks).exact);
    const SumFrontier thinned = frontier(blocks, {}, {50, 50, 25});
    CHECK_FALSE(thinned.exact);
    REQUIRE_FALSE(thinned.points.empty());
    CHECK(thinned.points.size() < frontier(blocks).points.size());
    for (std::size_t point = 0; point < thinned.points.size(); ++point)
        CHECK(blocks.worth_of(thinned.rows_of(point)) == thinned.points[point]);
}

TEST_CASE("outcomes at or above a floor are counted as enumeration counts them, for one to six parties; and bounded") {
    int in_between = 0;
    for (std::uint64_t seed = 0; seed < 4000; ++seed) {
        const std::size_t parties = 1 + seed % 6;
        const RowBlocks blocks = random_blocks(20'000 + seed, parties, 5, 6);
        Lots lots(seed);
        Worth floor{};
        for (std::size_t p = 0; p < parties; ++p)
            floor[p] = lots.between(-20, 12);
        std::uint64_t expected = 0;
        for (const Enumerated& outcome : every_outcome(blocks))
            expected += at_least(outcome.worth, floor, parties) ? 1U : 0U;
        INFO("seed " << seed);
        REQUIRE(count_at_least(blocks, floor) == OutcomeCount{expected, expected});
        const auto bounds = count_at_least(blocks, floor, 12);
        REQUIRE(bounds);
        REQUIRE(bounds->least <= expected);
        REQUIRE(bounds->most >= expected);
        in_between += bounds->exact() ? 0 : 1;
    }
    CHECK(in_between > 100);
}

TEST_CASE("outcomes without number are not counted, and none are where a block has no rows") {
    RowBlocks blocks(2);
    for (int block = 0; block < 63; ++block) {
        CHECK(count_at_least(blocks, {}) == OutcomeCount{std::uint64_t{1} << block, std::uint64_t{1} << block});
        blocks.open_block();
        blocks.add_row({0, 1});
        blocks.add_row({1, 0});
    }
    CHECK_FALSE(count_at_least(blocks, {}));
    blocks.open_block();
    CHECK_FALSE(count_at_least(blocks, {}));
    RowBlocks nothing(2);
    nothing.open_block();
    CHECK(count_at_least(nothing, {}) == OutcomeCount{});
}
