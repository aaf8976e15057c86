// How long exact frontiers and the four bargaining points take on plain generated domains and tables, and how much
// memory at the most. Prints medians, asserts nothing about time. Figures and how they were taken: tests/BENCHMARKS.md.
#include "analysis/sums/chosen_points.hpp"
#include "analysis/sums/sum_frontier.hpp"
#include "core/keyed_draw.hpp"
#include "tests/catch.hpp"

#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>

using namespace parley::analysis;

namespace {

constexpr double millionths = 1e6;

/// Numbers from 0 to 1, drawn in turn.
class Fractions {
  public:
    explicit Fractions(std::uint64_t seed) : seed_(seed) {}
    double next() { return parley::core::draw_below({seed_, 1, 0, 0, next_++}, 1U << 30) / double{1U << 30}; }

  private:
    std::uint64_t seed_;
    std::uint32_t next_{};
};

/// How the values of an issue are worth what they are.
enum class Shape { drawn, even };

/// One issue's worths, 0 to 1, by value: rising for the first party, falling for the second, in any order for others.
std::vector<double> values_of(std::size_t party, std::size_t values, Shape shape, Fractions& lots) {
    std::vector<double> worth(values);
    for (std::size_t value = 0; value < values; ++value)
        worth[value] =
            shape == Shape::even ? static_cast<double>(value) / static_cast<double>(values - 1) : lots.next();
    if (party < 2 && shape == Shape::drawn) {
        std::sort(worth.begin(), worth.end());
        worth.front() = 0;
        worth.back() = 1;
    }
    if (party == 1)
        std::reverse(worth.begin(), worth.end());
    if (party > 1)
        for (std::size_t value = 0; value < values; ++value)
            worth[value] = lots.next();
    return worth;
}

/// Two parties that want the opposite on every issue, with weights (0.05 to 1.05, to the sum 1) and, where drawn,
/// shapes of their own; a third that wants something else.
RowBlocks opposed(std::size_t parties, std::size_t issues, std::size_t values, Shape shape, std::uint64_t seed) {
    Fractions lots(seed);
    std::vector<std::vector<double>> weights(parties, std::vector<double>(issues));
    for (std::vector<double>& of_party : weights) {
        double sum = 0;
        for (double& weight : of_party)
            sum += weight = 0.05 + lots.next();
        for (double& weight : of_party)
            weight /= sum;
    }
    RowBlocks blocks(parties);
    for (std::size_t issue = 0; issue < issues; ++issue) {
        std::vector<std::vector<double>> worth;
        for (std::size_t party = 0; party < parties; ++party)
            worth.push_back(values_of(party, values, shape, lots));
        blocks.open_block(values);
        for (std::size_t value = 0; value < values; ++value) {
            Worth row{};
            for (std::size_t party = 0; party < parties; ++party)
                row[party] = static_cast<std::int32_t>(weights[party][issue] * worth[party][value] * millionths + 0.5);
            blocks.add_row(row);
        }
    }
    return blocks;
}

/// Rows without any structure: the first worth even, the second 0.7 of what the first leaves and 0.3 chance, others
/// even.
RowBlocks table(std::size_t parties, std::size_t rows, std::uint64_t seed) {
    Fractions lots(seed);
    RowBlocks made(parties);
    made.open_block(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        Worth row{};
        const double first = lots.next();
        row[0] = static_cast<std::int32_t>(first * millionths);
        row[1] = static_cast<std::int32_t>((0.7 * (1 - first) + 0.3 * lots.next()) * millionths);
        for (std::size_t p = 2; p < parties; ++p)
            row[p] = static_cast<std::int32_t>(lots.next() * millionths);
        made.add_row(row);
    }
    return made;
}

long peak_kilobytes() {
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::stol(line.substr(6));
    return 0;
}
/// Linux: 5 written here sets the peak back to what is resident now.
void forget_peak() { std::ofstream("/proc/self/clear_refs") << 5; }

/// Frontier and points from bare rows, over three seeds: the median of `runs` for each, in time of the processor, and
/// the peak over what the rows themselves take.
void measure(const char* what, int runs, const std::function<RowBlocks(std::uint64_t)>& make) {
    for (std::uint64_t seed = 1; seed <= 3; ++seed) {
        const RowBlocks blocks = make(seed);
        forget_peak();
        const long before = peak_kilobytes();
        std::vector<double> times;
        std::size_t points = 0;
        bool exact = false;
        for (int run = 0; run < runs; ++run) {
            const std::clock_t start = std::clock();
            const SumFrontier found = frontier(blocks);
            if (!choose_points(found.points, found.parties, {}))
                std::abort(); // no worth is below 0
            times.push_back(1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
            points = found.points.size();
            exact = found.exact;
        }
        std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
        std::printf("%s, seed %d: %.3f ms, %zu points%s, %ld kB more at the peak, %ld kB in all (median of %d)\n", what,
                    static_cast<int>(seed), times[static_cast<std::size_t>(runs / 2)], points,
                    exact ? "" : " (approximate)", peak_kilobytes() - before, peak_kilobytes(), runs);
    }
}

} // namespace

TEST_CASE("Frontier and four points, opposed utilities", "[frontier]") {
    for (const Shape shape : {Shape::drawn, Shape::even}) {
        const char* const kind = shape == Shape::drawn ? "drawn" : "even";
        std::printf("values %s\n", kind);
        measure("2 parties, 6 x 10", 301, [=](std::uint64_t seed) { return opposed(2, 6, 10, shape, seed); });
        measure("2 parties, 16 x 10", 51, [=](std::uint64_t seed) { return opposed(2, 16, 10, shape, seed); });
        measure("2 parties, 40 x 10", 9, [=](std::uint64_t seed) { return opposed(2, 40, 10, shape, seed); });
        measure("3 parties, 5 x 10", 51, [=](std::uint64_t seed) { return opposed(3, 5, 10, shape, seed); });
    }
}

TEST_CASE("Frontier and four points, a table of a million rows", "[frontier]") {
    for (const std::size_t parties : {std::size_t{2}, std::size_t{3}})
        measure(parties == 2 ? "2 parties, table" : "3 parties, table", 11,
                [=](std::uint64_t seed) { return table(parties, 1'000'000, seed); });
}
