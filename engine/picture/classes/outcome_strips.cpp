#include "picture/classes/outcome_strips.hpp"

#include "picture/charts/plot_area.hpp"
#include "picture/classes/swarm.hpp"
#include "picture/hands.hpp"

#include <algorithm>

namespace parley::picture {
namespace {

constexpr double strip_title_height = 18, strip_gap = 7, strip_axis_height = 36;
constexpr int most_rows_of_marks = 4;

class StripsPainter {
  public:
    StripsPainter(const OutcomeStrips& shown, double width, const TextMeasure& measure)
        : shown_(shown),
          measure_(measure) {
        picture_.size.width = width;
        std::vector<std::string> numbers;
        double low = 0, high = 0;
        bool any = false;
        const auto take = [&](double worth) {
            low = any ? std::min(low, worth) : worth;
            high = any ? std::max(high, worth) : worth;
            any = true;
        };
        for (const OutcomeStrip& strip : shown.strips) {
            take(strip.no_deal);
            if (strip.best)
                take(*strip.best);
            for (const StripMark& mark : strip.marks) {
                take(mark.worth);
                numbers.push_back(mark.number);
            }
        }
        radius_ = mark_radius(numbers, measure);
        const double margin = 0.04 * (high - low) + 2;
        scale_ = {low - margin, high + margin, radius_ + 2, width - radius_ - 2};
        step_ = round_step(low, high, std::max(3, static_cast<int>(width / 60)));
    }

    Picture paint() {
        double top = 0;
        for (const OutcomeStrip& strip : shown_.strips)
            top = paint_strip(strip, top) + strip_gap;
        top += strip_gap;
        paint_axis(top);
        std::vector<OutcomeForm> forms;
        for (const OutcomeStrip& strip : shown_.strips)
            for (const StripMark& mark : strip.marks)
                forms.push_back(mark.form);
        const Picture legend = outcome_legend(shown_.legend, forms, picture_.size.width, measure_);
        place(picture_, legend, {0, top + strip_axis_height});
        picture_.size.height = top + strip_axis_height + legend.size.height + 2;
        return std::move(picture_);
    }

  private:
    [[nodiscard]] std::string figures_of(const OutcomeStrip& strip) const {
        std::string words = strip.no_deal_title + " " + whole_number(strip.no_deal);
        if (strip.best)
            words += " · " + strip.best_title + " " + whole_number(*strip.best);
        return words;
    }

    /// Returns where it ends.
    double paint_strip(const OutcomeStrip& strip, double top) {
        const double width = picture_.size.width;
        const std::string figures = figures_of(strip);
        picture_.add(Marker{{6, top + 9}, party_symbol(strip.party), 8, party_ink(strip.party), {}});
        picture_.add(Label{{16, top + 13},
                           fitted(strip.title, label_type, width - 28 - measure_(figures, tick_type), measure_),
                           label_type,
                           Anchor::start,
                           party_deep_ink(strip.party),
                           {}});
        picture_.add(Label{{width - 2, top + 13}, figures, tick_type, Anchor::end, Ink::quiet, {}});
        std::vector<int> rows;
        for (int row = 0; row < most_rows_of_marks; ++row)
            rows.push_back(row);
        std::vector<double> wanted;
        for (const StripMark& mark : strip.marks)
            wanted.push_back(scale_.at(mark.worth));
        const double apart = 2 * radius_ + 1.5;
        const std::vector<Swarmed> places = swarm(wanted, apart, rows, scale_.from, scale_.to);
        int most = 0;
        for (const Swarmed& each : places)
            most = std::max(most, each.row);
        const double field_top = top + strip_title_height;
        const double base = field_top + apart * (most + 1) + 2;
        paint_ground(strip, field_top, base);
        for (std::size_t i = 0; i < places.size(); ++i) {
            const Point at{places[i].along, base - 2 - radius_ - apart * places[i].row};
            if (places[i].along != wanted[i])
                picture_.add(Polyline{{{wanted[i], base}, at}, {Ink::quiet, 1}});
        }
        for (std::size_t i = 0; i < places.size(); ++i) {
            const StripMark& mark = strip.marks[i];
            draw_mark(picture_, {places[i].along, base - 2 - radius_ - apart * places[i].row}, radius_, mark.form,
                      mark.number, mark.receipt);
        }
        return base;
    }

    void paint_ground(const OutcomeStrip& strip, double top, double base) {
        for (const double tick : ticks(scale_.low, scale_.high, step_))
            picture_.add(Polyline{{{scale_.at(tick), top}, {scale_.at(tick), base}}, {Ink::grid, 1}});
        picture_.add(Polyline{{{0, base}, {picture_.size.width, base}}, {Ink::line, 1.2}});
        const double no_deal = scale_.at(strip.no_deal);
        picture_.add(Polyline{{{no_deal, top}, {no_deal, base}}, party_stroke(strip.party, 1.8)});
        if (strip.best)
            picture_.add(
                Polyline{{{scale_.at(*strip.best), base - 7}, {scale_.at(*strip.best), base + 4}}, {Ink::ink, 2}});
    }

    void paint_axis(double top) {
        double free_from = 0;
        for (const double tick : ticks(scale_.low, scale_.high, step_)) {
            const Label label{
                {scale_.at(tick), top + 4}, whole_number(tick), tick_type, Anchor::middle, Ink::quiet, {}};
            const Box box = label_box(label, measure_);
            if (box.left < free_from || box.right() > picture_.size.width)
                continue;
            picture_.add(label);
            free_from = box.right() + 4;
        }
        picture_.add(Label{{picture_.size.width / 2, top + 24},
                           fitted(shown_.axis_title, tick_type, picture_.size.width, measure_),
                           tick_type,
                           Anchor::middle,
                           Ink::quiet,
                           {}});
    }

    const OutcomeStrips& shown_;
    const TextMeasure& measure_;
    Picture picture_;
    Scale scale_;
    double radius_{}, step_{1};
};

} // namespace

Picture outcome_strips(const OutcomeStrips& shown, double width, const TextMeasure& measure) {
    return StripsPainter(shown, width, measure).paint();
}

} // namespace parley::picture
