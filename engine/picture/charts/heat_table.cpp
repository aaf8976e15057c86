#include "picture/charts/heat_table.hpp"

#include "picture/charts/plot_area.hpp"

#include <algorithm>

namespace parley::picture {
namespace {

constexpr double cell_height = 26;
constexpr double title_height = 20;
constexpr double widest_cell = 90;
constexpr double faintest = 0.04, darkest = 0.62; // opacity: the number must stay legible on it

double widest(const std::vector<std::string>& names, const TextMeasure& measure) {
    double width = 0;
    for (const std::string& name : names)
        width = std::max(width, measure(name, label_type));
    return width;
}

/// Names of columns stand upright.
double names_height(const HeatTable& table, const TextMeasure& measure) { return widest(table.columns, measure) + 12; }

} // namespace

double heat_table_height(const HeatTable& table, const TextMeasure& measure) {
    return title_height + names_height(table, measure) + cell_height * static_cast<double>(table.rows.size()) + 4;
}

Picture heat_table(const HeatTable& table, double width, const TextMeasure& measure) {
    Picture picture;
    picture.size = {width, heat_table_height(table, measure)};
    const double left = std::max(widest(table.rows, measure), measure(table.row_title, tick_type)) + 14;
    const double top = title_height + names_height(table, measure);
    const double columns = static_cast<double>(std::max<std::size_t>(table.columns.size(), 1));
    const double cell_width = std::min(widest_cell, (width - left - 2) / columns);
    double low = 0, high = 0;
    bool any = false;
    for (const auto& row : table.cells)
        for (const std::optional<HeatCell>& cell : row)
            if (cell) {
                low = any ? std::min(low, cell->value) : cell->value;
                high = any ? std::max(high, cell->value) : cell->value;
                any = true;
            }
    picture.add(Label{{left, 13}, table.column_title, tick_type, Anchor::start, Ink::quiet, {}});
    picture.add(Label{{left - 10, top - 6}, table.row_title, tick_type, Anchor::end, Ink::quiet, {}});
    for (std::size_t c = 0; c < table.columns.size(); ++c)
        picture.add(Label{{left + cell_width * (static_cast<double>(c) + 0.5) + 4, top - 6},
                          table.columns[c],
                          label_type,
                          Anchor::start,
                          Ink::ink,
                          {},
                          false});
    for (std::size_t r = 0; r < table.cells.size(); ++r) {
        const double y = top + cell_height * static_cast<double>(r);
        picture.add(Label{{left - 10, y + cell_height / 2 + 4}, table.rows[r], label_type, Anchor::end, Ink::ink, {}});
        for (std::size_t c = 0; c < table.cells[r].size(); ++c) {
            const Box box{left + cell_width * static_cast<double>(c), y, cell_width - 2, cell_height - 2};
            const std::optional<HeatCell>& cell = table.cells[r][c];
            const double share = cell && high > low ? (cell->value - low) / (high - low) : 0;
            picture.add(Rectangle{box, 2, Fill{Ink::party_a, cell ? faintest + share * (darkest - faintest) : 0.0},
                                  Stroke{Ink::grid, 1}});
            picture.add(Label{{box.left + box.width / 2, y + cell_height / 2 + 3},
                              cell ? cell->words : "–",
                              tick_type,
                              Anchor::middle,
                              Ink::ink,
                              {}});
        }
    }
    return picture;
}

} // namespace parley::picture
