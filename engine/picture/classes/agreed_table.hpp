// What was agreed at which table: a row a provision, a column a table, in each cell the rung of the ladder; the
// further, the darker. Refuses to know what the rungs say.
#pragma once

#include "picture/text_measure.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace parley::picture {

struct AgreedCell {
    std::uint8_t rung{}; // 0: nothing undertaken
    std::string receipt;
};

struct AgreedRow {
    std::string article; // its number, where the row is the first of it
    std::string name;
    std::vector<std::size_t> bound;               // the parties that it binds: one gives the row its hand
    std::uint8_t last_rung{1};                    // of its ladder
    std::vector<std::optional<AgreedCell>> cells; // by table; nothing where it has no text
};

struct AgreedTable {
    std::vector<std::string> tables; // their numbers
    std::vector<AgreedRow> rows;
};

/// How dark a cell is, 0 to 1, and the ink of its figure. The figure stands out from it by 4.5 to 1 in every palette; a
/// test measures it.
struct CellShade {
    Fill ground;
    Ink figure{Ink::ink};
};
[[nodiscard]] CellShade cell_shade(const AgreedRow& row, std::uint8_t rung);

[[nodiscard]] double agreed_table_height(const AgreedTable& table, double row_height);
/// As wide as asked, from about 20 a table and 150 for the names; rows from 12 high, their text as large as they allow.
[[nodiscard]] Picture agreed_table(const AgreedTable& table, double width, double row_height,
                                   const TextMeasure& measure);

} // namespace parley::picture
