#include "picture/charts/ranking.hpp"

#include "picture/charts/plot_area.hpp"
#include "picture/svg.hpp"

#include <algorithm>

namespace parley::picture {
namespace {

constexpr double row_height = 26;
constexpr double ranking_axis_height = 46;

class RankingPainter {
  public:
    RankingPainter(const Ranking& ranking, double width, const TextMeasure& measure)
        : ranking_(ranking),
          measure_(measure) {
        picture_.size = {width, ranking_height(ranking)};
        double low = ranking.rows.empty() ? 0 : ranking.rows.front().mean;
        double high = low;
        for (const RankingRow& row : ranking.rows) {
            low = std::min(low, row.mean - row.margin.value_or(0));
            high = std::max(high, row.mean + row.margin.value_or(0));
            places_ = std::max(places_, measure(row.place, label_type));
            names_ = std::max(names_, measure(row.name, label_type));
            figures_ = std::max(figures_, measure(row.figures, tick_type));
        }
        const double left = places_ + names_ + 34;
        const double right = std::max(left + 60, width - figures_ - 22);
        const Range range{low, std::max(high, low + 0.02)};
        step_ = tenth_step(range.high - range.low, std::max(2, static_cast<int>((right - left) / 70)));
        const Range out = rounded_out(range.low, range.high, step_);
        scale_ = {out.low, out.high, left, right};
    }

    Picture paint() {
        const double bottom = row_height * static_cast<double>(ranking_.rows.size()) + 6;
        for (const double tick : ticks(scale_.low, scale_.high, step_)) {
            const double x = scale_.at(tick);
            picture_.add(Polyline{{{x, 4}, {x, bottom}}, {Ink::grid, 1}});
            picture_.add(Label{{x, bottom + 16},
                               (tick < 0 ? "−" : "") + decimal(tick < 0 ? -tick : tick),
                               tick_type,
                               Anchor::middle,
                               Ink::quiet,
                               {}});
        }
        picture_.add(Label{{(scale_.from + scale_.to) / 2, bottom + 36},
                           ranking_.axis_title,
                           tick_type,
                           Anchor::middle,
                           Ink::quiet,
                           {}});
        for (std::size_t i = 0; i < ranking_.rows.size(); ++i)
            paint_row(ranking_.rows[i], 4 + row_height * (static_cast<double>(i) + 0.5));
        return std::move(picture_);
    }

  private:
    /// The least of 0.01, 0.02, 0.05, 0.1 … with which `span` takes at most `most` steps.
    static double tenth_step(double span, int most) { return round_step(0, span * 100, most) / 100; }

    void paint_row(const RankingRow& row, double y) {
        picture_.add(Label{{places_ + 2, y + 4}, row.place, label_type, Anchor::end, Ink::quiet, {}});
        picture_.add(Label{{places_ + 14, y + 4}, row.name, label_type, Anchor::start, Ink::ink, {}});
        if (row.margin) {
            const double from = scale_.at(row.mean - *row.margin), to = scale_.at(row.mean + *row.margin);
            picture_.add(Polyline{{{from, y}, {to, y}}, {Ink::party_a, 2.4}});
            for (const double end : {from, to})
                picture_.add(Polyline{{{end, y - 5}, {end, y + 5}}, {Ink::party_a, 1.6}});
        }
        picture_.add(
            Marker{{scale_.at(row.mean), y}, row.tied ? Symbol::ring : Symbol::dot, 10, Ink::party_a, Ink::paper});
        picture_.add(Label{{picture_.size.width - 2, y + 4}, row.figures, tick_type, Anchor::end, Ink::ink, {}});
    }

    const Ranking& ranking_;
    const TextMeasure& measure_;
    Picture picture_;
    Scale scale_;
    double places_{}, names_{}, figures_{}; // the widest
    double step_{0.1};
};

} // namespace

double ranking_height(const Ranking& ranking) {
    return row_height * static_cast<double>(ranking.rows.size()) + 6 + ranking_axis_height;
}

Picture ranking(const Ranking& ranking, double width, const TextMeasure& measure) {
    return RankingPainter(ranking, width, measure).paint();
}

} // namespace parley::picture
