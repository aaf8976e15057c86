#include "analysis/frontier.hpp"
#include "analysis/improvement.hpp"
#include "analysis/zone_count.hpp"
#include "random_space.hpp"
#include "tests/catch.hpp"

#include <chrono>

using namespace parley::analysis;
using namespace parley::analysis::test;

namespace {

std::vector<Worth> worths(const Frontier& frontier) {
    std::vector<Worth> all;
    for (const Agreement& point : frontier.points)
        all.push_back(point.worth);
    return all;
}

/// Compares what the space says with what enumeration says; true when all is as it should be.
bool agrees_with_enumeration(std::uint64_t seed, std::size_t parties, std::size_t provisions, int options) {
    const RandomSpace random = random_space(seed, parties, provisions, options);
    const AgreementSpace space(random.utilities, random.allowed);
    const std::vector<Agreement> texts = every_text(space);
    const Frontier found = frontier(space);
    if (!found.exact || worths(found) != worths_not_dominated(texts, parties))
        return false;
    for (const Agreement& point : found.points) {
        if (space.worth(point.outcome) != point.worth || !random.allowed.contains(point.outcome))
            return false;
        for (const Agreement& text : texts) // of equal worths the simplest
            if (text.worth == point.worth && rungs(text.outcome) < rungs(point.outcome))
                return false;
    }
    return space.size() == texts.size();
}

/// Independent provisions with values so fine that few texts are worth the same.
AgreementSpace fine_additive_space(std::size_t parties, std::size_t provisions, std::uint8_t options) {
    Lots lots(parties * 1000 + provisions);
    AllowedOptions allowed;
    allowed.provisions = provisions;
    std::vector<parley::treaty::CompiledUtility> utilities;
    for (std::size_t p = 0; p < parties; ++p) {
        std::vector<parley::treaty::Factor> factors;
        std::vector<std::int32_t> pool;
        for (std::size_t i = 0; i < provisions; ++i) {
            allowed.options[i] = static_cast<std::uint8_t>((1U << options) - 1U);
            parley::treaty::Factor factor;
            factor.arity = 1;
            factor.over[0] = ProvisionId(i);
            factor.size[0] = options;
            factor.offset = static_cast<std::uint32_t>(pool.size());
            for (std::uint8_t option = 0; option < options; ++option)
                pool.push_back(option == 0 ? 0 : lots.between(-1500, 1500));
            factors.push_back(factor);
        }
        utilities.emplace_back(factors, pool);
    }
    return AgreementSpace(utilities, allowed);
}

} // namespace

TEST_CASE("the frontier of two parties is what enumeration finds, package and all") {
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        INFO("seed " << seed);
        REQUIRE(agrees_with_enumeration(seed, 2, 1 + seed % 6, 4));
    }
}

TEST_CASE("the frontier of three parties is what enumeration finds") {
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
        INFO("seed " << seed);
        REQUIRE(agrees_with_enumeration(100'000 + seed, 3, 1 + seed % 5, 4));
    }
}

TEST_CASE("the frontier of one, four and six parties is what enumeration finds") {
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        INFO("seed " << seed);
        REQUIRE(agrees_with_enumeration(200'000 + seed, 1, 4, 3));
        REQUIRE(agrees_with_enumeration(300'000 + seed, 4, 4, 3));
        REQUIRE(agrees_with_enumeration(400'000 + seed, 6, 4, 3));
    }
}

TEST_CASE("a floor keeps exactly the part of the frontier at or above it") {
    for (std::uint64_t seed = 0; seed < 1500; ++seed) {
        const std::size_t parties = 2 + seed % 2;
        const RandomSpace random = random_space(500'000 + seed, parties, 5, 3);
        const AgreementSpace space(random.utilities, random.allowed);
        const Worth floor{static_cast<std::int32_t>(seed % 7) - 2, 3, 1};
        std::vector<Worth> expected;
        for (const Worth& worth : worths(frontier(space)))
            if (at_least(worth, floor, parties))
                expected.push_back(worth);
        INFO("seed " << seed);
        REQUIRE(worths(frontier(space, floor)) == expected);
    }
}

TEST_CASE("a text that no option is left for leaves an empty frontier and an empty zone") {
    RandomSpace random = random_space(1, 2, 4, 3);
    random.allowed.options[2] = 0;
    const AgreementSpace space(random.utilities, random.allowed);
    CHECK(space.empty());
    CHECK(frontier(space).points.empty());
    CHECK(texts_in_zone(space, Worth{}) == 0U);
}

TEST_CASE("texts in the zone are counted as enumeration counts them, for two parties and for three") {
    for (std::uint64_t seed = 0; seed < 2000; ++seed) {
        const std::size_t parties = 2 + seed % 2;
        const RandomSpace random = random_space(600'000 + seed, parties, 1 + seed % 6, 4);
        const AgreementSpace space(random.utilities, random.allowed);
        const Worth floor{static_cast<std::int32_t>(seed % 9) - 4, static_cast<std::int32_t>(seed % 5), -1};
        std::uint64_t expected = 0;
        for (const Agreement& text : every_text(space))
            expected += at_least(text.worth, floor, parties) ? 1U : 0U;
        INFO("seed " << seed);
        REQUIRE(texts_in_zone(space, floor) == expected);
    }
}

TEST_CASE("a thinned frontier of four parties says so, holds real texts, and keeps each party's best") {
    const AgreementSpace space = fine_additive_space(4, 6, 4);
    const Frontier whole = frontier(space);
    REQUIRE(whole.exact);
    REQUIRE(whole.points.size() > 100);
    const Frontier thinned = frontier(space, {}, {70, 70});
    CHECK_FALSE(thinned.exact);
    REQUIRE_FALSE(thinned.points.empty());
    for (const Agreement& point : thinned.points)
        CHECK(space.worth(point.outcome) == point.worth);
    for (std::size_t p = 0; p < 4; ++p) {
        const auto most = [p](const Frontier& frontier) {
            std::int32_t best = frontier.points.front().worth[p];
            for (const Agreement& point : frontier.points)
                best = std::max(best, point.worth[p]);
            return best;
        };
        CHECK(most(thinned) == most(whole));
    }
}

TEST_CASE("a block too large to enumerate is frozen until it fits, and everything found in it is called approximate") {
    using parley::treaty::Factor;
    std::vector<Factor> factors;
    std::vector<std::int32_t> pool;
    AllowedOptions allowed;
    allowed.provisions = parley::treaty::max_provisions;
    allowed.options.fill(0xFF);
    for (std::size_t i = 0; i + 1 < allowed.provisions; ++i) { // one chain of 24 ladders of 8 options: 2⁷² rows
        Factor factor;
        factor.arity = 2;
        factor.over = {ProvisionId(i), ProvisionId(i + 1), {}};
        factor.size = {8, 8, 1};
        factor.offset = static_cast<std::uint32_t>(pool.size());
        for (int row = 0; row < 64; ++row)
            pool.push_back((row * 37 + static_cast<int>(i) * 11) % 23 - 7);
        factors.push_back(factor);
    }
    const parley::treaty::CompiledUtility utility(factors, pool);
    const AgreementSpace space({utility, utility}, allowed);
    CHECK_FALSE(space.complete());
    CHECK_FALSE(space.size().has_value());
    for (const Block& block : space.blocks())
        CHECK(block.rows.size() <= max_block_rows);
    const Frontier found = frontier(space);
    CHECK_FALSE(found.exact);
    REQUIRE_FALSE(found.points.empty());
    CHECK(space.worth(found.points.front().outcome) == found.points.front().worth);
    CHECK_FALSE(texts_in_zone(space, Worth{}).has_value());
}

TEST_CASE("what a text left on the table, and the nearest improvement, are what enumeration finds") {
    for (std::uint64_t seed = 0; seed < 600; ++seed) {
        const std::size_t parties = 2 + seed % 2;
        const RandomSpace random = random_space(700'000 + seed, parties, 4, 3);
        const AgreementSpace space(random.utilities, random.allowed);
        const Frontier whole = frontier(space);
        const std::vector<Agreement> texts = every_text(space);
        const Agreement& from = texts[seed % texts.size()];
        Worth left{};
        std::size_t fewest = 99;
        for (const Agreement& text : texts) {
            for (std::size_t p = 0; p < parties; ++p) {
                Worth others = from.worth;
                others[p] = text.worth[p];
                if (at_least(text.worth, others, parties))
                    left[p] = std::max(left[p], text.worth[p] - from.worth[p]);
            }
            if (text.worth != from.worth && at_least(text.worth, from.worth, parties))
                fewest = std::min(fewest, changes_between(from.outcome, text.outcome).size());
        }
        INFO("seed " << seed);
        REQUIRE(left_on_the_table(whole, from.worth) == left);
        const auto improvement = nearest_improvement(space, whole, from.outcome);
        REQUIRE(improvement.has_value() == (fewest != 99));
        if (!improvement)
            continue;
        REQUIRE(at_least(improvement->to.worth, from.worth, parties));
        REQUIRE(improvement->to.worth != from.worth);
        if (fewest <= 2)
            REQUIRE(improvement->changes.size() == fewest);
    }
}

TEST_CASE("frontier speed: two parties with 10^14 texts, three with 10^7, four with 10^10", "[!benchmark]") {
    const auto measure = [](const char* what, const AgreementSpace& space) {
        const auto start = std::chrono::steady_clock::now();
        const Frontier found = frontier(space);
        const std::chrono::duration<double, std::milli> taken = std::chrono::steady_clock::now() - start;
        WARN(what << ": " << found.points.size() << (found.exact ? " points exact, " : " points approximate, ")
                  << taken.count() << " ms");
    };
    measure("two", fine_additive_space(2, 16, 8));
    measure("three", fine_additive_space(3, 8, 8));
    measure("four", fine_additive_space(4, 17, 4));
}
