// Plain alternating offers: negotiations a second, with orders found before and with set-up, and a negotiator that
// solves its estimated Nash point anew each round. Figures in tests/BENCHMARKS.md.
#include "game/alternating_offers.hpp"
#include "game/domain_library.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace parley;

namespace {

double processor_seconds(int runs, const std::function<void()>& work) {
    std::vector<double> seconds;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t start = std::clock();
        work();
        seconds.push_back(static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
    }
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

scenario::Domain library_domain(const char* name) {
    const auto reading = game::read_domain_folder(std::string(PARLEY_ROOT) + "/scenarios/domains/" + name);
    REQUIRE(reading.domain);
    return *reading.domain;
}

/// The protocol alone on `table`; the offers of Boulware and its agreement are the same each time.
double negotiations(const std::shared_ptr<const game::BargainingTable>& table, const std::string& name, int count) {
    double sum = 0;
    const double seconds = processor_seconds(5, [&] {
        for (int i = 0; i < count; ++i)
            sum += game::negotiate({table, {name, name}, static_cast<std::uint64_t>(i), 100}).utility[0];
    });
    REQUIRE(sum > 0);
    return seconds / count;
}

} // namespace

TEST_CASE("Plain negotiations in a second") {
    const scenario::Domain thousand = library_domain("air-corridor");
    const auto table = game::lay_table(thousand);
    std::printf("boulware with itself, 1,000 outcomes, 100 rounds: %.0f a second with orders found before\n",
                1 / negotiations(table, "boulware", 20'000));
    const double with_set_up = processor_seconds(5, [&] {
        for (int i = 0; i < 2'000; ++i) {
            auto once = std::make_shared<const game::BargainingTable>(
                game::BargainingTable{"once", agents::bargaining::prepare(thousand), table->yardsticks});
            (void)game::negotiate({once, {"boulware", "boulware"}, 1, 100});
        }
    });
    std::printf("the same with both orders found each time: %.0f a second\n", 2'000 / with_set_up);
    const auto larger = game::lay_table(library_domain("sovereign-debt"));
    for (const char* name : {"nice-tit-for-tat", "envoy"})
        std::printf("%s with itself, 3,600 outcomes, 100 rounds: %.2f ms a negotiation\n", name,
                    1000 * negotiations(larger, name, 200));
    const auto largest = game::lay_table(library_domain("armistice-commission"));
    for (const char* name : {"nice-tit-for-tat", "envoy"})
        std::printf("%s with itself, 174,960 outcomes, 100 rounds: %.1f ms a negotiation\n", name,
                    1000 * negotiations(largest, name, 10));
}
