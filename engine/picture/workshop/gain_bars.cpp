#include "picture/workshop/gain_bars.hpp"

#include "picture/charts/plot_area.hpp"

#include <algorithm>

namespace parley::picture {
namespace {

constexpr double gain_bar_height = 15, gain_row_gap = 8, gain_key_height = 26, gain_axis_height = 44;
constexpr double gain_title_share = 0.34; // of the width
constexpr std::size_t least_lines = 2;    // a title has room for two

double height_of(const GainRow& row) {
    return gain_bar_height * static_cast<double>(std::max(least_lines, row.bars.size())) + gain_row_gap;
}

class GainPainter {
  public:
    GainPainter(const GainBars& bars, double width, const TextMeasure& measure) : bars_(bars), measure_(measure) {
        picture_.size = {width, gain_bars_height(bars)};
        double low = 0, high = 0;
        for (const GainRow& row : bars.rows)
            for (const GainBar& bar : row.bars) {
                low = std::min({low, bar.value, bar.mark.value_or(0)});
                high = std::max({high, bar.value, bar.mark.value_or(0)});
                figures_ = std::max(figures_, measure(bar.figure, tick_type) + 10);
            }
        high = std::max(high, low + 1);
        step_ = round_step(low, high, 8);
        const Range out = rounded_out(low, high, step_);
        titles_ = width * gain_title_share;
        scale_ = {out.low, out.high, titles_ + figures_, width - figures_};
    }

    Picture paint() {
        paint_key();
        const double bottom = picture_.size.height - gain_axis_height;
        for (const double tick : ticks(scale_.low, scale_.high, step_)) {
            const double x = scale_.at(tick);
            picture_.add(Polyline{{{x, gain_key_height}, {x, bottom}}, {tick == 0 ? Ink::ink : Ink::grid, 1}});
            picture_.add(Label{{x, bottom + 15}, whole_number(tick), tick_type, Anchor::middle, Ink::quiet, {}});
        }
        picture_.add(Label{
            {(scale_.from + scale_.to) / 2, bottom + 35}, bars_.axis_title, tick_type, Anchor::middle, Ink::quiet, {}});
        double top = gain_key_height + gain_row_gap / 2;
        for (const GainRow& row : bars_.rows) {
            paint_row(row, top);
            top += height_of(row);
        }
        return std::move(picture_);
    }

  private:
    void paint_key() {
        double x = scale_.from;
        for (const auto& [party, name] : bars_.parties) {
            picture_.add(Marker{{x + 5, 10}, party_symbol(party), 9, party_ink(party), {}});
            picture_.add(Label{{x + 14, 14}, name, label_type, Anchor::start, Ink::ink, {}});
            x += measure_(name, label_type) + 36;
        }
    }

    void paint_row(const GainRow& row, double top) {
        const std::vector<std::string> lines = fitted_lines(row.title, label_type, titles_ - 6, measure_);
        const double middle = top + (height_of(row) - gain_row_gap) / 2;
        double base_line = middle + 4 - 7 * (static_cast<double>(lines.size()) - 1);
        for (const std::string& line : lines) {
            picture_.add(Label{{0, base_line}, line, label_type, Anchor::start, Ink::ink, {}});
            base_line += 14;
        }
        double y = middle - gain_bar_height * static_cast<double>(row.bars.size()) / 2;
        for (const GainBar& bar : row.bars) {
            paint_bar(bar, y + gain_bar_height / 2);
            y += gain_bar_height;
        }
    }

    void paint_bar(const GainBar& bar, double y) {
        constexpr double half = gain_bar_height / 2 - 2.5;
        const double from = std::min(scale_.at(0), scale_.at(bar.value));
        const double to = std::max(scale_.at(0), scale_.at(bar.value));
        picture_.add(
            Rectangle{{from, y - half, std::max(to - from, 0.5), 2 * half}, 0, Fill{party_ink(bar.party), 0.62}, {}});
        if (bar.mark)
            picture_.add(
                Marker{{scale_.at(*bar.mark), y}, party_symbol(bar.party), 9, party_ink(bar.party), Ink::paper});
        const bool costs = bar.value < 0;
        picture_.add(Label{{costs ? from - 9 : to + 9, y + 4},
                           bar.figure,
                           tick_type,
                           costs ? Anchor::end : Anchor::start,
                           Ink::ink,
                           Ink::paper});
    }

    const GainBars& bars_;
    const TextMeasure& measure_;
    Picture picture_;
    Scale scale_;
    double titles_{}, figures_{}, step_{1};
};

} // namespace

double gain_bars_height(const GainBars& bars) {
    double height = gain_key_height + gain_axis_height + gain_row_gap;
    for (const GainRow& row : bars.rows)
        height += height_of(row);
    return height;
}

Picture gain_bars(const GainBars& bars, double width, const TextMeasure& measure) {
    return GainPainter(bars, width, measure).paint();
}

} // namespace parley::picture
