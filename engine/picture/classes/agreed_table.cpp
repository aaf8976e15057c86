#include "picture/classes/agreed_table.hpp"

#include "picture/hands.hpp"

#include <algorithm>

namespace parley::picture {
namespace {

constexpr double article_gap = 4;
constexpr double faintest_rung = 0.10;
// Beyond these shades a figure in ink would be hard to read; the last rung is full, its figure in paper.
constexpr double darkest_of_one = 0.46, darkest_of_several = 0.32;
constexpr double widest_column = 44;

struct AgreedLayout {
    Type text, figure, heading;
    double numbers{}; // where the names of rows begin
    double signs{};   // where the signs of the bound begin
    double left{};    // of the cells
    double column{};  // how wide one is
    double head{};    // height of the numbers of tables
};

AgreedLayout layout_of(const AgreedTable& table, double width, double row_height, const TextMeasure& measure) {
    AgreedLayout layout;
    const double size = std::min(11.5, row_height * 0.66);
    layout.text = {size, Family::sans, Weight::regular, false};
    layout.figure = {std::min(11.0, row_height * 0.62), Family::sans, Weight::semibold, false};
    layout.heading = {size, Family::sans, Weight::bold, false};
    layout.head = row_height;
    std::size_t most_bound = 1;
    double names = 0;
    double articles = 0;
    for (const AgreedRow& row : table.rows) {
        most_bound = std::max(most_bound, row.bound.size());
        names = std::max(names, measure(row.name, layout.text));
        articles = std::max(articles, measure(row.article, layout.heading));
    }
    layout.signs = articles + 8;
    layout.numbers = layout.signs + 0.8 * size * static_cast<double>(most_bound) + 6;
    const double columns = static_cast<double>(std::max<std::size_t>(table.tables.size(), 1));
    double widest_number = 0;
    for (const std::string& number : table.tables)
        widest_number = std::max(widest_number, measure(number, layout.heading));
    // Names give way until a number has room over its column.
    const double most = std::max(0.0, width - layout.numbers - 8 - columns * (widest_number + 3));
    layout.left = layout.numbers + std::min(names, most) + 8;
    layout.column = std::min(widest_column, (width - layout.left) / columns);
    return layout;
}

} // namespace

CellShade cell_shade(const AgreedRow& row, std::uint8_t rung) {
    const bool one = row.bound.size() == 1;
    const Ink ink = one ? party_ink(row.bound.front()) : Ink::ink;
    if (rung >= row.last_rung)
        return {{ink, 1}, Ink::paper};
    const double darkest = one ? darkest_of_one : darkest_of_several;
    const double share = row.last_rung < 2 ? 0.0 : static_cast<double>(rung) / (row.last_rung - 1);
    return {{ink, faintest_rung + (darkest - faintest_rung) * share}, Ink::ink};
}

double agreed_table_height(const AgreedTable& table, double row_height) {
    double height = row_height + 4;
    for (std::size_t r = 0; r < table.rows.size(); ++r)
        height += row_height + (r > 0 && !table.rows[r].article.empty() ? article_gap : 0);
    return height + 2;
}

Picture agreed_table(const AgreedTable& table, double width, double row_height, const TextMeasure& measure) {
    Picture picture{{width, agreed_table_height(table, row_height)}, {}};
    const AgreedLayout layout = layout_of(table, width, row_height, measure);
    const auto middle_of = [&](std::size_t column) {
        return layout.left + layout.column * (static_cast<double>(column) + 0.5);
    };
    const double drop = 0.36 * layout.text.size; // from the middle of a row to its base line
    for (std::size_t t = 0; t < table.tables.size(); ++t)
        picture.add(Label{
            {middle_of(t), layout.head / 2 + drop}, table.tables[t], layout.heading, Anchor::middle, Ink::ink, {}});
    double top = layout.head + 4;
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        const AgreedRow& row = table.rows[r];
        top += r > 0 && !row.article.empty() ? article_gap : 0;
        const double base = top + row_height / 2 + drop;
        picture.add(Label{{0, base}, row.article, layout.heading, Anchor::start, Ink::ink, {}});
        for (std::size_t b = 0; b < row.bound.size(); ++b)
            picture.add(
                Marker{{layout.signs + 0.8 * layout.text.size * (static_cast<double>(b) + 0.5), top + row_height / 2},
                       party_symbol(row.bound[b]),
                       0.66 * layout.text.size,
                       party_ink(row.bound[b]),
                       {}});
        picture.add(Label{{layout.numbers, base},
                          fitted(row.name, layout.text, layout.left - layout.numbers - 6, measure),
                          layout.text,
                          Anchor::start,
                          Ink::ink,
                          {}});
        for (std::size_t t = 0; t < row.cells.size(); ++t) {
            const std::optional<AgreedCell>& cell = row.cells[t];
            const Box box{layout.left + layout.column * static_cast<double>(t), top, layout.column - 1.5,
                          row_height - 1.5};
            CellShade shade{{Ink::grid, 1}, Ink::ink};
            if (cell && cell->rung > 0)
                shade = cell_shade(row, cell->rung);
            if (cell)
                picture.add(Rectangle{box, 1, shade.ground, {}}, cell->receipt, box);
            picture.add(Label{{box.left + box.width / 2, base},
                              !cell            ? "–"
                              : cell->rung > 0 ? std::to_string(cell->rung)
                                               : "·",
                              layout.figure,
                              Anchor::middle,
                              cell ? shade.figure : Ink::quiet,
                              {}});
        }
        top += row_height;
    }
    return picture;
}

} // namespace parley::picture
