// A table of numbers whose cells are the darker the greater the number; the number stands in each, so that nothing is
// told by shade alone. Refuses to know what is counted.
#pragma once

#include "picture/text_measure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::picture {

struct HeatCell {
    double value{};
    std::string words; // in the cell
};

struct HeatTable {
    std::vector<std::string> rows, columns;                  // their names
    std::vector<std::vector<std::optional<HeatCell>>> cells; // by row, then column
    std::string row_title, column_title;
};

[[nodiscard]] double heat_table_height(const HeatTable& table, const TextMeasure& measure);
/// As wide as asked, from about 300; as high as `heat_table_height`.
[[nodiscard]] Picture heat_table(const HeatTable& table, double width, const TextMeasure& measure);

} // namespace parley::picture
