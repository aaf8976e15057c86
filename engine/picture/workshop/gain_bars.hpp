// What each thing is worth to whom: a row a thing, in it a bar a party to the right of the line of nothing for a gain
// and to its left for a cost, with a mark where less of it is meant. Refuses to know what the things are.
#pragma once

#include "picture/hands.hpp"
#include "picture/text_measure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::picture {

struct GainBar {
    std::size_t party{};
    double value{};
    std::optional<double> mark;
    std::string figure; // beside the bar
};
struct GainRow {
    std::string title; // in one line or two
    std::vector<GainBar> bars;
};
struct GainBars {
    std::vector<std::pair<std::size_t, std::string>> parties; // whose bars: the key above
    std::vector<GainRow> rows;
    std::string axis_title; // below
};

[[nodiscard]] double gain_bars_height(const GainBars& bars);
/// As wide as asked, from about 400; as high as `gain_bars_height`.
[[nodiscard]] Picture gain_bars(const GainBars& bars, double width, const TextMeasure& measure);

} // namespace parley::picture
