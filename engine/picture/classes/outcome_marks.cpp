#include "picture/classes/outcome_marks.hpp"

#include "picture/charts/plot_area.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace parley::picture {
namespace {

constexpr Type mark_type{10, Family::sans, Weight::bold, false};
constexpr double marks_apart = 1.5;

struct MarkInks {
    Ink number{Ink::ink};
    Fill fill;
    std::optional<Stroke> edge;
};

MarkInks inks_of(OutcomeForm form) {
    switch (form) {
    case OutcomeForm::kept:
        return {Ink::paper, {Ink::ink, 1}, {}};
    case OutcomeForm::broken:
        return {Ink::ink, {Ink::paper, 1}, Stroke{Ink::ink, 1.8}};
    case OutcomeForm::stopped:
        return {Ink::red, {Ink::paper, 1}, Stroke{Ink::red, 1.8}};
    case OutcomeForm::no_text:
        break;
    }
    return {Ink::quiet, {Ink::paper, 1}, Stroke{Ink::quiet, 1.4}};
}

Form outline_of(OutcomeForm form, Point centre, double radius, const MarkInks& inks) {
    switch (form) {
    case OutcomeForm::kept:
    case OutcomeForm::broken:
        return Circle{centre, radius, inks.fill, inks.edge};
    case OutcomeForm::stopped:
        return Rectangle{{centre.x - 0.92 * radius, centre.y - 0.92 * radius, 1.84 * radius, 1.84 * radius},
                         1,
                         inks.fill,
                         inks.edge};
    case OutcomeForm::no_text:
        break;
    }
    const double reach = 1.25 * radius;
    return Polygon{{{{centre.x, centre.y - reach},
                     {centre.x + reach, centre.y},
                     {centre.x, centre.y + reach},
                     {centre.x - reach, centre.y}}},
                   inks.fill,
                   inks.edge};
}

bool is_clear(Point place, const std::vector<Point>& taken, double apart) {
    return std::none_of(taken.begin(), taken.end(),
                        [&](Point other) { return std::hypot(place.x - other.x, place.y - other.y) < apart; });
}

/// The nearest free place, ring by ring about the one that is wanted.
Point room_near(Point wanted, const std::vector<Point>& taken, double radius, const Box& bounds) {
    constexpr int rings = 80, fewest_directions = 16, directions_a_ring = 6;
    const Box inner{bounds.left + radius, bounds.top + radius, std::max(0.0, bounds.width - 2 * radius),
                    std::max(0.0, bounds.height - 2 * radius)};
    const double apart = 2 * radius + marks_apart;
    if (is_clear(wanted, taken, apart))
        return wanted;
    for (int ring = 1; ring <= rings; ++ring) {
        const int directions = std::max(fewest_directions, directions_a_ring * ring);
        for (int direction = 0; direction < directions; ++direction) {
            const double angle = 2 * std::numbers::pi * direction / directions;
            const double reach = 0.5 * radius * ring;
            const Point place{wanted.x + reach * std::cos(angle), wanted.y - reach * std::sin(angle)};
            if (inner.contains(place) && is_clear(place, taken, apart))
                return place;
        }
    }
    return wanted;
}

/// Puts the legend's parts one after the other, beginning a new row where one would not fit.
class LegendRows {
  public:
    LegendRows(Picture& picture, double row) : picture_(picture), row_(row) {}

    /// Where a part of this width begins: its left end, and the middle of its row.
    Point room_for(double width) {
        if (left_ > 0 && left_ + width > picture_.size.width) {
            left_ = 0;
            middle_ += row_;
        }
        const Point at{left_, middle_};
        left_ += width;
        picture_.size.height = middle_ + row_ / 2;
        return at;
    }
    void apart(double gap) { left_ += left_ > 0 ? gap : 0; }
    void begin() { middle_ = row_ / 2; }

  private:
    Picture& picture_;
    double row_, left_{}, middle_{};
};

} // namespace

double mark_radius(const std::vector<std::string>& numbers, const TextMeasure& measure) {
    double widest = measure("00", mark_type);
    for (const std::string& number : numbers)
        widest = std::max(widest, measure(number, mark_type));
    return widest / 2 + 2.6;
}

void draw_mark(Picture& picture, Point centre, double radius, OutcomeForm form, const std::string& number,
               const std::string& receipt) {
    const MarkInks inks = inks_of(form);
    const Form outline = outline_of(form, centre, radius, inks);
    if (receipt.empty())
        picture.add(outline);
    else
        picture.add(outline, receipt, {centre.x - radius, centre.y - radius, 2 * radius, 2 * radius});
    if (!number.empty())
        picture.add(
            Label{{centre.x, centre.y + 0.36 * mark_type.size}, number, mark_type, Anchor::middle, inks.number, {}});
}

std::vector<Point> spread_marks(const std::vector<Point>& wanted, double radius, const Box& bounds) {
    std::vector<Point> places;
    for (const Point each : wanted)
        places.push_back(room_near(each, places, radius, bounds));
    return places;
}

Picture outcome_legend(const OutcomeLegend& legend, const std::vector<OutcomeForm>& forms, double width,
                       const TextMeasure& measure) {
    const double radius = mark_radius(legend.without_text, measure);
    Picture picture{{width, 0}, {}};
    LegendRows rows(picture, 2.5 * radius + 4);
    rows.begin();
    struct Named {
        OutcomeForm form{};
        const std::string& words;
    };
    const std::array<Named, 3> named{{{OutcomeForm::kept, legend.kept},
                                      {OutcomeForm::broken, legend.broken},
                                      {OutcomeForm::stopped, legend.stopped}}};
    constexpr double sample = 6, gap = 18;
    for (const Named& each : named) {
        if (std::find(forms.begin(), forms.end(), each.form) == forms.end())
            continue;
        const Point at = rows.room_for(2 * sample + 6 + measure(each.words, tick_type));
        draw_mark(picture, {at.x + sample + 1, at.y}, sample, each.form, "", "");
        picture.add(Label{{at.x + 2 * sample + 6, at.y + 4}, each.words, tick_type, Anchor::start, Ink::ink, {}});
        rows.apart(gap);
    }
    for (const std::string& number : legend.without_text) {
        const Point at = rows.room_for(2.5 * radius + 4);
        draw_mark(picture, {at.x + 1.25 * radius + 1, at.y}, radius, OutcomeForm::no_text, number, "");
    }
    if (!legend.without_text.empty()) {
        const Point at = rows.room_for(4 + measure(legend.no_text, tick_type));
        picture.add(Label{{at.x + 4, at.y + 4}, legend.no_text, tick_type, Anchor::start, Ink::ink, {}});
    }
    return picture;
}

} // namespace parley::picture
