// Parts in whole numbers that add up to the sum as it is shown.
#include "core/keyed_draw.hpp"
#include "core/whole_parts.hpp"
#include "tests/catch.hpp"

#include <cstdlib>
#include <numeric>

using namespace parley::core;

namespace {

using Whole = std::vector<std::int32_t>;

[[nodiscard]] Whole parts(std::initializer_list<std::int32_t> hundredths, std::int32_t sum) {
    std::vector<Points> amounts;
    for (const std::int32_t amount : hundredths)
        amounts.push_back(Points{amount});
    return whole_parts(amounts, sum);
}

} // namespace

TEST_CASE("Parts that rounded by themselves would not add up do") {
    CHECK(parts({1550, -630, 1580}, 25) == Whole{15, -6, 16}); // by themselves 16, -6 and 16: 26
    CHECK(parts({50, 50}, 1) == Whole{1, 0});
    CHECK(parts({33, 33, 34}, 1) == Whole{0, 0, 1});
    CHECK(parts({-50, -50}, -1) == Whole{0, -1});
    CHECK(parts({-1, 1}, 0) == Whole{0, 0});
    CHECK(parts({-100, 250, 150}, 3) == Whole{-1, 3, 1});
}

TEST_CASE("Whole parts stay as they are, and no parts are none") {
    CHECK(parts({300, -200, 0}, 1) == Whole{3, -2, 0});
    CHECK(parts({}, 0).empty());
    CHECK(parts({}, 7).empty());
    CHECK(parts({1234}, 12) == Whole{12});
    CHECK(parts({1250}, 13) == Whole{13});
    CHECK(parts({-1250}, -13) == Whole{-13});
}

TEST_CASE("A sum that the parts do not come to is spread over them") {
    CHECK(parts({100, 100}, 5) == Whole{3, 2});
    CHECK(parts({100, 100}, -1) == Whole{0, -1});
}

TEST_CASE("Whatever the remainders, the parts make the sum and none is off by a whole point where they can be") {
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        std::uint32_t ordinal = 0;
        const auto below = [&](std::uint32_t bound) { return draw_below({seed, 1, 0, 0, ordinal++}, bound); };
        std::vector<Points> amounts(1 + below(9));
        Points exact;
        for (Points& amount : amounts) {
            amount = Points{static_cast<std::int32_t>(below(6000)) - 3000};
            exact += amount;
        }
        // What is shown is a sum of differences: rounded before and after, it may be a point beside the exact sum.
        const std::int32_t sum = exact.rounded();
        const Whole whole = whole_parts(amounts, sum);
        REQUIRE(whole.size() == amounts.size());
        REQUIRE(std::accumulate(whole.begin(), whole.end(), 0) == sum);
        for (std::size_t i = 0; i < whole.size(); ++i)
            REQUIRE(std::abs(whole[i] * 100 - amounts[i].hundredths) < 100);
    }
}
