#include "core/bounded_list.hpp"
#include "core/digest.hpp"
#include "core/elementary.hpp"
#include "core/keyed_draw.hpp"
#include "core/points.hpp"
#include "core/strong_id.hpp"
#include "tests/catch.hpp"

#include <array>
#include <cmath>

using namespace parley::core;

namespace {

using Id = StrongId<struct TestTag>;
using Ids = IdSet<Id>;

[[nodiscard]] bool near(double a, double b, double relative) {
    return std::abs(a - b) <= relative * std::abs(b) + 1e-300;
}

} // namespace

TEST_CASE("A set of ids holds what was put in, in rising order") {
    Ids set = Ids::of(Id(std::size_t{5}), Id(std::size_t{0}), Id(std::size_t{63}));
    CHECK(set.size() == 3);
    std::array<std::size_t, 3> seen{};
    std::size_t n = 0;
    for (const Id id : set)
        seen[n++] = id.index();
    CHECK(seen == std::array<std::size_t, 3>{0, 5, 63});
    set.erase(Id(std::size_t{0}));
    CHECK(set.front() == Id(std::size_t{5}));
    CHECK(Ids::first(64).size() == 64);
    CHECK(Ids::first(0).empty());
    CHECK((Ids::first(4) - Ids::first(2)).bits() == 0b1100);
    CHECK(Ids::first(4).includes(set) == false);
}

TEST_CASE("A bounded list keeps its order and leaves nothing behind") {
    BoundedList<int, 4> list;
    for (const int n : {1, 2, 3, 4})
        list.push_back(n);
    CHECK(list.full());
    list.erase_at(1);
    BoundedList<int, 4> same;
    for (const int n : {1, 3, 4})
        same.push_back(n);
    CHECK(list == same);
}

TEST_CASE("Points scale and round to nearest, halves away from zero") {
    CHECK(scaled(Points::whole(20), 475).hundredths == 950);
    CHECK(scaled(Points{1}, 500).hundredths == 1);
    CHECK(scaled(Points{-1}, 500).hundredths == -1);
    CHECK(scaled(Points{-1}, 499).hundredths == 0);
    CHECK(Points{149}.rounded() == 1);
    CHECK(Points{150}.rounded() == 2);
    CHECK(Points{-150}.rounded() == -2);
    CHECK(either(250, 350) == 512); // 1 − 0.75 · 0.65 = 0.5125, the miss rounded up
    CHECK(either(0, 0) == 0);
    CHECK(either(1000, 0) == 1000);
}

TEST_CASE("Draws by key are fixed for ever, independent of order, and even") {
    // Saved games depend on these very numbers.
    CHECK(draw_bits({1, 2, 3, 4, 5}) == draw_bits({1, 2, 3, 4, 5}));
    CHECK(draw_bits({1, 2, 3, 4, 5}) != draw_bits({1, 2, 3, 5, 4}));
    CHECK(draw_bits({0, 0, 0, 0, 0}) == 0x33FE8BD4F9C57863ULL);
    std::array<int, 10> counts{};
    int hits = 0;
    for (std::uint32_t i = 0; i < 20'000; ++i) {
        ++counts[draw_below({42, 7, i / 100, i % 100, 3}, 10)];
        hits += draw_chance({42, 8, i, 0, 0}, 150) ? 1 : 0;
    }
    double chi_square = 0;
    for (const int count : counts)
        chi_square += (count - 2000.0) * (count - 2000.0) / 2000.0;
    CHECK(chi_square < 27.9); // 9 degrees of freedom, one in a thousand
    CHECK(hits > 2'800);
    CHECK(hits < 3'200);
    CHECK_FALSE(draw_chance({1, 1, 1, 1, 1}, 0));
    CHECK(draw_chance({1, 1, 1, 1, 1}, 1000));
}

TEST_CASE("Elementary functions agree with the C library to a part in a million million") {
    for (double x = -40; x <= 40; x += 0.37) {
        CHECK(near(exponential(x), std::exp(x), 1e-12));
        CHECK(near(natural_logarithm(std::exp(x)), x, 1e-11));
    }
    for (double x = 0.01; x < 3; x += 0.13)
        for (double y = -3; y < 8; y += 0.7)
            CHECK(near(power(x, y), std::pow(x, y), 1e-11));
    CHECK(power(0, 3) == 0);
    CHECK(power(0, 0) == 1);
}

TEST_CASE("A digest tells sequences apart") {
    Digest a;
    a.add(1);
    a.add(std::string_view("ab"));
    Digest b;
    b.add(1);
    b.add(std::string_view("a"));
    b.add(std::string_view("b"));
    CHECK(a.value() != b.value());
    CHECK(Digest{}.value() == 0xCBF29CE484222325ULL);
}
