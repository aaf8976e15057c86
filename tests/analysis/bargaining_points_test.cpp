#include "analysis/bargaining_points.hpp"
#include "random_space.hpp"
#include "tests/catch.hpp"

using namespace parley::analysis;
using namespace parley::analysis::test;

namespace {

/// A frontier of bare worths.
Frontier of_worths(std::size_t parties, const std::vector<Worth>& worths) {
    Frontier frontier;
    frontier.parties = parties;
    for (const Worth& worth : worths)
        frontier.points.push_back({Outcome{}, worth});
    return frontier;
}

/// The greatest by a key that compares with <; the first of equals in falling order of worth.
template <class Key>
Worth greatest(std::vector<Worth> worths, const Key& key) {
    std::sort(worths.begin(), worths.end(), std::greater<>());
    return *std::max_element(worths.begin(), worths.end(),
                             [&](const Worth& a, const Worth& b) { return key(a) < key(b); });
}

} // namespace

TEST_CASE("the four points differ as their definitions do") {
    // Surpluses over (2, 1): (10, 0), (8, 3), (5, 5), (1, 6).
    const Worth reservation{200, 100};
    const Frontier frontier = of_worths(2, {{1200, 100}, {1000, 400}, {700, 600}, {300, 700}, {100, 900}});
    const auto points = bargaining_points(frontier, reservation);
    REQUIRE(points);
    CHECK(points->ideal == Worth{1200, 700});     // (1, 9) is below the first party's reservation and does not count
    CHECK(points->nash.worth == Worth{700, 600}); // 5·5 = 25 > 8·3 = 24
    CHECK(points->kalai_smorodinsky.worth == Worth{700, 600}); // least shares 5/10, 3/6: a tie; then 5/6 beats 8/10
    CHECK(points->egalitarian.worth == Worth{700, 600});
    CHECK(points->utilitarian.worth == Worth{1000, 400});
}

TEST_CASE("ties fall to the stated rule: the egalitarian order, then the seat") {
    const Worth reservation{};
    const auto even = bargaining_points(of_worths(2, {{600, 200}, {300, 400}, {200, 600}}), reservation);
    REQUIRE(even);
    CHECK(even->nash.worth == Worth{300, 400}); // three products of 12: (3, 4) has the greatest least
    CHECK(even->utilitarian.worth == Worth{600, 200});
}

TEST_CASE("a party with nothing to gain does not hold the others back under Kalai-Smorodinsky") {
    const auto points =
        bargaining_points(of_worths(3, {{500, 300, 100}, {300, 500, 100}, {200, 450, 100}}), {100, 100, 100});
    REQUIRE(points);
    CHECK(points->ideal == Worth{500, 500, 100});
    CHECK(points->kalai_smorodinsky.worth == Worth{500, 300, 100});
}

TEST_CASE("an empty zone has no points, yet each party's best with the others held at no-deal is known") {
    const Frontier frontier = of_worths(2, {{900, 100}, {400, 300}, {100, 800}});
    CHECK_FALSE(bargaining_points(frontier, {500, 500}));
    const auto best = best_for(PartyId(0), frontier, {500, 200});
    REQUIRE(best);
    CHECK(best->worth == Worth{400, 300});
    CHECK_FALSE(best_for(PartyId(0), frontier, {0, 900}));
}

TEST_CASE("the points are those that enumeration of all texts picks by the definitions") {
    int zones = 0;
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        const std::size_t parties = 2 + seed % 2;
        const RandomSpace random = random_space(seed, parties, 1 + seed % 5, 4);
        const AgreementSpace space(random.utilities, random.allowed);
        const Worth reservation{static_cast<std::int32_t>(seed % 4), 2, 1};
        std::vector<Worth> inside;
        for (const Worth& worth : worths_not_dominated(every_text(space), parties))
            if (at_least(worth, reservation, parties))
                inside.push_back(worth);
        const auto points = bargaining_points(frontier(space), reservation);
        INFO("seed " << seed);
        REQUIRE(points.has_value() == !inside.empty());
        if (!points)
            continue;
        ++zones;
        const auto surpluses = [&](const Worth& worth) {
            std::vector<long long> all;
            for (std::size_t p = 0; p < parties; ++p)
                all.push_back(worth[p] - reservation[p]);
            return all;
        };
        const auto rising = [&](const Worth& worth) {
            std::vector<long long> all = surpluses(worth);
            std::sort(all.begin(), all.end());
            return all;
        };
        const auto product = [&](const Worth& worth) {
            long long all = 1;
            for (const long long one : surpluses(worth))
                all *= one;
            return all;
        };
        const auto shares = [&](const Worth& worth) { // over one common denominator, so that integers compare them
            std::vector<long long> all = surpluses(worth);
            for (std::size_t p = 0; p < parties; ++p) {
                for (std::size_t q = 0; q < parties; ++q)
                    if (points->ideal[q] > reservation[q] && (q != p))
                        all[p] *= points->ideal[q] - reservation[q];
                if (points->ideal[p] == reservation[p]) {
                    all[p] = 1;
                    for (std::size_t q = 0; q < parties; ++q)
                        all[p] *= points->ideal[q] > reservation[q] ? points->ideal[q] - reservation[q] : 1;
                }
            }
            std::sort(all.begin(), all.end());
            return all;
        };
        REQUIRE(points->nash.worth ==
                greatest(inside, [&](const Worth& w) { return std::pair(product(w), rising(w)); }));
        REQUIRE(points->egalitarian.worth == greatest(inside, rising));
        REQUIRE(points->utilitarian.worth ==
                greatest(inside, [&](const Worth& w) { return std::pair(sum(w), rising(w)); }));
        REQUIRE(points->kalai_smorodinsky.worth ==
                greatest(inside, [&](const Worth& w) { return std::pair(shares(w), sum(w)); }));
    }
    CHECK(zones > 1000);
}
