#include "picture/charts/estimates.hpp"

#include "picture/charts/plot_area.hpp"

#include <algorithm>

namespace parley::picture {
namespace {

constexpr double estimate_row_height = 26;
constexpr double estimate_head_height = 40;
constexpr double estimate_bar_height = 12;
constexpr double title_line_height = 12.5;
constexpr double figure_room = 40;

} // namespace

double estimates_height(const Estimates& estimates) {
    return estimate_head_height + estimate_row_height * static_cast<double>(estimates.rows.size()) + 4;
}

Picture estimates(const Estimates& shown, double width, const TextMeasure& measure) {
    Picture picture{{width, estimates_height(shown)}, {}};
    double title_width = 0;
    for (const EstimateRow& row : shown.rows)
        title_width = std::max(title_width, measure(row.title, tick_type));
    title_width = std::min(title_width, width / 3);
    const double columns = static_cast<double>(std::max<std::size_t>(shown.intentions.size(), 1));
    const double column_width = (width - title_width - 16) / columns;
    const double bar_room = std::max(8.0, column_width - figure_room - 8);
    const auto column_left = [&](std::size_t i) { return title_width + 16 + column_width * static_cast<double>(i); };
    for (std::size_t i = 0; i < shown.intentions.size(); ++i) {
        const bool true_one = i == shown.truth;
        const Type type{11.5, Family::sans, true_one ? Weight::bold : Weight::regular, false};
        picture.add(Label{{column_left(i), estimate_head_height - 10},
                          fitted(shown.intentions[i], type, column_width - 6, measure),
                          type,
                          Anchor::start,
                          true_one ? party_deep_ink(shown.party) : Ink::ink,
                          {}});
        if (true_one)
            picture.add(Label{{column_left(i), estimate_head_height - 25},
                              shown.truth_words,
                              {10.5, Family::sans, Weight::regular, true},
                              Anchor::start,
                              Ink::quiet,
                              {}});
    }
    double top = estimate_head_height;
    for (const EstimateRow& row : shown.rows) {
        const double base = top + estimate_row_height / 2 + 4;
        picture.add(Polyline{{{0, top}, {width, top}}, {Ink::grid, 1}});
        const std::vector<std::string> title = fitted_lines(row.title, tick_type, title_width, measure);
        double line = base - title_line_height / 2 * static_cast<double>(title.size() - 1);
        for (const std::string& words : title) {
            picture.add(Label{{0, line}, words, tick_type, Anchor::start, Ink::quiet, {}});
            line += title_line_height;
        }
        for (std::size_t i = 0; i < std::min(row.percents.size(), shown.intentions.size()); ++i) {
            const bool true_one = i == shown.truth;
            const double length = std::max(1.0, bar_room * std::min(std::max(row.percents[i], 0.0), 100.0) / 100);
            const Box bar{column_left(i), top + (estimate_row_height - estimate_bar_height) / 2, length,
                          estimate_bar_height};
            picture.add(Rectangle{bar, 1.5, Fill{true_one ? party_ink(shown.party) : party_soft_ink(shown.party), 1},
                                  Stroke{party_ink(shown.party), 1}},
                        row.receipt, {column_left(i), top, column_width, estimate_row_height});
            const Type type{11, Family::sans, true_one ? Weight::bold : Weight::regular, false};
            picture.add(Label{
                {bar.right() + 6, base}, whole_number(row.percents[i]) + " %", type, Anchor::start, Ink::ink, {}});
        }
        top += estimate_row_height;
    }
    return picture;
}

} // namespace parley::picture
