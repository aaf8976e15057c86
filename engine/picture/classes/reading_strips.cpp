#include "picture/classes/reading_strips.hpp"

#include "picture/charts/plot_area.hpp"
#include "picture/classes/swarm.hpp"
#include "picture/hands.hpp"

#include <algorithm>
#include <cstdlib>

namespace parley::picture {
namespace {

constexpr double reading_size = 7, reading_apart = 8.5, reading_row_gap = 8;
constexpr double readings_head = 24, readings_axis = 42, readings_legend = 18;

/// On the line first, then one row above and one below, and so on.
std::vector<int> rows_about_the_line() { return {0, 1, -1, 2, -2}; }

class ReadingsPainter {
  public:
    ReadingsPainter(const ReadingStrips& shown, double width, const TextMeasure& measure)
        : shown_(shown),
          measure_(measure) {
        picture_.size.width = width;
        double titles = 0, medians = 0;
        for (const ReadingRow& row : shown.rows) {
            titles = std::max(titles, measure(row.title, label_type));
            medians = std::max(medians, measure(row.median_words, label_type));
        }
        scale_ = {0, 100, std::min(titles, 0.4 * width) + 18, width - medians - 16};
    }

    Picture paint() {
        const Type heading{12.5, Family::sans, Weight::semibold, false};
        picture_.add(Label{{0, 14},
                           fitted(shown_.title, heading, picture_.size.width, measure_),
                           heading,
                           Anchor::start,
                           Ink::ink,
                           {}});
        std::vector<double> tops;
        double bottom = readings_head;
        for (const ReadingRow& row : shown_.rows) {
            tops.push_back(bottom);
            bottom += height_of(row);
        }
        paint_ground(bottom);
        for (std::size_t i = 0; i < tops.size(); ++i)
            paint_row(shown_.rows[i], tops[i]);
        picture_.size.height = bottom + readings_axis;
        if (shown_.hands.size() > 1 || (shown_.hands.size() == 1 && shown_.hands.front().computer))
            paint_hands();
        return std::move(picture_);
    }

  private:
    [[nodiscard]] std::vector<Swarmed> places_in(const ReadingRow& row) const {
        std::vector<double> wanted;
        for (const ReadingMark& mark : row.marks)
            wanted.push_back(scale_.at(mark.percent));
        return swarm(wanted, reading_apart, rows_about_the_line(), scale_.from, scale_.to);
    }

    [[nodiscard]] double height_of(const ReadingRow& row) const {
        int most = 0;
        for (const Swarmed& place : places_in(row))
            most = std::max(most, std::abs(place.row));
        return std::max(20.0, reading_apart * (2 * most + 1)) + reading_row_gap;
    }

    void paint_ground(double bottom) {
        for (const double tick : {0.0, 25.0, 50.0, 75.0, 100.0}) {
            const double x = scale_.at(tick);
            picture_.add(Polyline{{{x, readings_head}, {x, bottom}}, {Ink::grid, 1}});
            picture_.add(Label{{x, bottom + 15}, whole_number(tick), tick_type, Anchor::middle, Ink::quiet, {}});
        }
        if (!shown_.prior)
            return;
        const double x = scale_.at(*shown_.prior);
        picture_.add(Polyline{{{x, readings_head}, {x, bottom}}, {Ink::ink, 1.4, Dash::dashed}});
        const double half = measure_(shown_.prior_words, tick_type) / 2;
        picture_.add(Label{{std::clamp(x, half, picture_.size.width - half), bottom + 31},
                           shown_.prior_words,
                           tick_type,
                           Anchor::middle,
                           Ink::ink,
                           {}});
    }

    void paint_row(const ReadingRow& row, double top) {
        const double middle = top + height_of(row) / 2;
        picture_.add(Label{{0, middle + 4},
                           fitted(row.title, label_type, scale_.from - 14, measure_),
                           label_type,
                           Anchor::start,
                           Ink::ink,
                           {}});
        picture_.add(Label{{picture_.size.width, middle + 4}, row.median_words, label_type, Anchor::end, Ink::ink, {}});
        const std::vector<Swarmed> places = places_in(row);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const ReadingMark& mark = row.marks[i];
            const Point at{places[i].along, middle - reading_apart * places[i].row};
            picture_.add(Marker{at,
                                mark.computer ? Symbol::cross : party_symbol(mark.party),
                                reading_size,
                                party_ink(mark.party),
                                {}},
                         mark.receipt, {at.x - 5, at.y - 5, 10, 10});
        }
        if (row.median) {
            const double x = scale_.at(*row.median);
            picture_.add(Polyline{{{x, top + 2}, {x, top + height_of(row) - 2}}, {Ink::ink, 2.6}});
        }
    }

    void paint_hands() {
        double left = 0;
        double middle = picture_.size.height + readings_legend / 2;
        for (const ReadingStrips::Hand& hand : shown_.hands) {
            const double width = 14 + measure_(hand.words, tick_type) + 18;
            if (left > 0 && left + width - 18 > picture_.size.width) {
                left = 0;
                middle += readings_legend;
            }
            picture_.add(Marker{{left + 5, middle},
                                hand.computer ? Symbol::cross : party_symbol(hand.party),
                                reading_size,
                                hand.computer ? Ink::ink : party_ink(hand.party),
                                {}});
            picture_.add(Label{{left + 14, middle + 4}, hand.words, tick_type, Anchor::start, Ink::ink, {}});
            left += width;
        }
        picture_.size.height = middle + readings_legend / 2;
    }

    const ReadingStrips& shown_;
    const TextMeasure& measure_;
    Picture picture_;
    Scale scale_;
};

} // namespace

Picture reading_strips(const ReadingStrips& shown, double width, const TextMeasure& measure) {
    return ReadingsPainter(shown, width, measure).paint();
}

} // namespace parley::picture
