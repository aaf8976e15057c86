// The banded frontier against the exact one: the same where bands are as fine as worths, near it where they are not.
#include "analysis/sums/banded_frontier.hpp"
#include "core/keyed_draw.hpp"
#include "tests/catch.hpp"

using namespace parley;
using analysis::RowBlocks;
using analysis::SumFrontier;
using analysis::TwoWorths;
using analysis::Worth;

namespace {

struct Drawn {
    RowBlocks all{2};
    std::vector<std::vector<TwoWorths>> undominated;
};

/// Three to six blocks of two to nine rows, worths from -500 to 500.
Drawn blocks_of(std::uint64_t seed) {
    std::uint32_t next = 0;
    const auto below = [&](std::uint32_t bound) {
        return static_cast<std::int32_t>(core::draw_below({.seed = seed, .ordinal = next++}, bound));
    };
    Drawn drawn;
    drawn.all.set_base({below(100), below(100)});
    for (int left = 3 + below(4); left > 0; --left) {
        drawn.all.open_block();
        for (int rows = 2 + below(8); rows > 0; --rows) {
            const std::int32_t first = below(1001) - 500;
            drawn.all.add_row({first, below(1001) - 500});
        }
    }
    // Few rows first, as `frontier` adds them.
    const analysis::PresortedBlocks presorted(drawn.all);
    for (const auto& block : presorted.blocks()) {
        drawn.undominated.emplace_back();
        for (const analysis::Candidate& row : block.rows)
            drawn.undominated.back().push_back({row.worth[0], row.worth[1]});
    }
    return drawn;
}

SumFrontier banded(const Drawn& drawn, std::int32_t band) {
    const Worth& base = drawn.all.base();
    return analysis::banded_frontier(drawn.undominated, {base[0], base[1]}, band);
}

} // namespace

TEST_CASE("in bands of one the banded frontier is the frontier", "[frontier]") {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const Drawn drawn = blocks_of(seed);
        INFO("seed " << seed);
        CHECK(banded(drawn, 1).points == analysis::frontier(drawn.all).points);
        CHECK(banded(drawn, 1).exact);
    }
}

TEST_CASE("in wider bands every point is a sum of rows, and nothing better is two bands a block away", "[frontier]") {
    constexpr std::int32_t band = 40;
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        const Drawn drawn = blocks_of(seed);
        const SumFrontier wide = banded(drawn, band), exact = banded(drawn, 1);
        INFO("seed " << seed);
        CHECK_FALSE(wide.exact);
        for (std::size_t point = 0; point < wide.points.size(); ++point) {
            Worth sum = drawn.all.base();
            const std::vector<std::uint32_t> rows = wide.rows_of(point);
            for (std::size_t block = 0; block < rows.size(); ++block) {
                sum[0] += drawn.undominated[block][rows[block]].first;
                sum[1] += drawn.undominated[block][rows[block]].second;
            }
            CHECK(sum == wide.points[point]);
        }
        const std::int32_t slack = 2 * band * static_cast<std::int32_t>(drawn.undominated.size());
        for (const Worth& best : exact.points) {
            bool near = false;
            for (const Worth& found : wide.points)
                near |= found[1] >= best[1] && found[0] >= best[0] - slack;
            CHECK(near);
        }
    }
}

TEST_CASE("without blocks the banded frontier is what there was before", "[frontier]") {
    const SumFrontier only = analysis::banded_frontier({}, {7, -3}, 10);
    REQUIRE(only.points.size() == 1);
    CHECK(only.points.front() == Worth{7, -3});
    CHECK(only.rows_of(0).empty());
}
