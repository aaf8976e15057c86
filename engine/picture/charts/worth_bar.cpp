#include "picture/charts/worth_bar.hpp"

#include "picture/charts/plot_area.hpp"

#include <algorithm>
#include <cmath>

namespace parley::picture {
namespace {

constexpr double bar_title_height = 20;
constexpr double name_row_height = 14;
constexpr double bar_height = 20;
constexpr double bar_scale_height = 18;
constexpr double name_gap = 20; // between two in a row: nearer, they read as one
constexpr double line_gap = 4;  // between a name and the line of one above it

/// A name above the bar with a line down to its worth.
struct BarName {
    double at{};
    std::string words;
    std::string receipt;
    bool no_deal{};
    Label label; // once placed
};

std::vector<BarName> names_of(const WorthBar& bar) {
    std::vector<BarName> names;
    if (bar.no_deal)
        names.push_back({*bar.no_deal, bar.no_deal_title + " " + whole_number(*bar.no_deal), "", true, {}});
    for (const WorthTick& tick : bar.ticks)
        names.push_back({tick.at, tick.title + " " + whole_number(tick.at), tick.receipt, false, {}});
    return names;
}

/// Rows kept for names: few names share rows, and the same number of names always has as many.
std::size_t name_rows(std::size_t names) { return names <= 1 ? names : names <= 3 ? 2 : names <= 5 ? 3 : 4; }

class WorthBarPainter {
  public:
    WorthBarPainter(const WorthBar& bar, double width, const TextMeasure& measure) : bar_(bar), measure_(measure) {
        picture_.size = {width, worth_bar_height(bar)};
        names_ = names_of(bar);
        top_ = (bar.title.empty() && bar.note.empty() ? 0 : bar_title_height) +
               name_row_height * static_cast<double>(name_rows(names_.size())) + 4;
        const double high = bar.high > bar.low ? bar.high : bar.low + 1;
        scale_ = {bar.low, high, 8, width - 8};
    }

    Picture paint() {
        paint_title();
        paint_track();
        paint_worth();
        place_names();
        for (BarName& name : names_)
            step_aside(name);
        for (const BarName& name : names_)
            paint_leader(name);
        for (const BarName& name : names_)
            if (name.receipt.empty())
                picture_.add(name.label);
            else
                picture_.add(name.label, name.receipt, label_box(name.label, measure_));
        return std::move(picture_);
    }

  private:
    [[nodiscard]] double x_of(double value) const {
        return std::clamp(scale_.at(value), scale_.from - 4, scale_.to + 4);
    }

    void paint_title() {
        const double width = picture_.size.width;
        const double note = measure_(bar_.note, tick_type);
        picture_.add(Label{{0, 13},
                           fitted(bar_.title, label_type, std::max(0.0, width - note - 12), measure_),
                           label_type,
                           Anchor::start,
                           party_deep_ink(bar_.party),
                           {}});
        picture_.add(Label{{width, 13}, bar_.note, tick_type, Anchor::end, Ink::quiet, {}});
    }

    void paint_track() {
        picture_.add(
            Rectangle{{scale_.from - 4, top_, scale_.to - scale_.from + 8, bar_height}, 3, Fill{Ink::grid, 1}, {}});
        const double step =
            round_step(scale_.low, scale_.high, std::max(2, static_cast<int>(picture_.size.width / 60)));
        for (const double tick : ticks(scale_.low, scale_.high, step)) {
            const double x = scale_.at(tick);
            picture_.add(Polyline{{{x, top_ + bar_height}, {x, top_ + bar_height + 4}}, {Ink::quiet, 1}});
            const Type small{10.5, Family::sans, Weight::regular, false};
            const double half = measure_(whole_number(tick), small) / 2;
            const double middle = std::clamp(x, half, std::max(half, picture_.size.width - half));
            picture_.add(
                Label{{middle, top_ + bar_height + 15}, whole_number(tick), small, Anchor::middle, Ink::quiet, {}});
        }
    }

    void paint_worth() {
        const double origin = x_of(std::clamp(0.0, scale_.low, scale_.high));
        double end = origin;
        std::string words;
        if (bar_.band) {
            const double from = x_of(bar_.band->from);
            end = std::max(from + 2, x_of(bar_.band->to));
            picture_.add(Rectangle{{from, top_ + 2, end - from, bar_height - 4},
                                   2,
                                   Fill{party_soft_ink(bar_.party), 1},
                                   party_stroke(bar_.party, 1.2)});
            words = whole_number(bar_.band->from) + " to " + whole_number(bar_.band->to);
        }
        if (bar_.worth) {
            const double worth = x_of(*bar_.worth);
            picture_.add(Rectangle{{std::min(origin, worth), top_, std::abs(worth - origin), bar_height},
                                   2,
                                   Fill{party_ink(bar_.party), 1},
                                   {}});
            end = std::max(end, std::max(worth, origin));
            words = whole_number(*bar_.worth);
        }
        picture_.add(Polyline{{{origin, top_ - 1}, {origin, top_ + bar_height + 1}}, {Ink::ink, 1}});
        if (!words.empty())
            paint_figure(words, end);
    }

    /// Right of the bar; in it where it reaches the edge.
    void paint_figure(const std::string& words, double end) {
        const Type bold{12, Family::sans, Weight::bold, false};
        const double base = top_ + bar_height / 2 + 4.3;
        double x = end + 7;
        if (bar_.no_deal &&
            std::abs(x_of(*bar_.no_deal) - x - measure_(words, bold) / 2) < measure_(words, bold) / 2 + 3)
            x = x_of(*bar_.no_deal) + 6; // beyond the line rather than under it
        if (x + measure_(words, bold) <= scale_.to + 2)
            picture_.add(Label{{x, base}, words, bold, Anchor::start, Ink::ink, {}});
        else
            picture_.add(Label{{end - 7, base}, words, bold, Anchor::end, bar_.worth ? Ink::paper : Ink::ink, {}});
    }

    /// Each name in the lowest row where it touches no other; in the highest, moved aside.
    void place_names() {
        const std::size_t rows = name_rows(names_.size());
        std::vector<std::size_t> order(names_.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return names_[a].at < names_[b].at; });
        std::vector<double> free_from(rows, 0.0);
        for (const std::size_t index : order) {
            BarName& name = names_[index];
            const Type type{11, Family::sans, name.no_deal ? Weight::semibold : Weight::regular, false};
            const double width = measure_(name.words, type);
            const double wanted =
                std::clamp(x_of(name.at) - width / 2, 0.0, std::max(0.0, picture_.size.width - width));
            std::size_t row = 0;
            while (row + 1 < rows && free_from[row] > wanted)
                ++row;
            if (free_from[row] > wanted)
                row =
                    static_cast<std::size_t>(std::min_element(free_from.begin(), free_from.end()) - free_from.begin());
            const double left = std::min(std::max(wanted, free_from[row]), std::max(0.0, picture_.size.width - width));
            free_from[row] = left + width + name_gap;
            const double base = top_ - 7 - name_row_height * static_cast<double>(row);
            name.label = Label{{left, base}, name.words, type, Anchor::start, Ink::ink, Ink::paper};
        }
    }

    /// Beside the line of a name that stands above, rather than across it, where its row has the room.
    void step_aside(BarName& name) {
        for (const BarName& above : names_) {
            const Box box = label_box(name.label, measure_);
            const double line = x_of(above.at);
            if (above.label.at.y >= name.label.at.y || line < box.left - line_gap || line > box.right() + line_gap)
                continue;
            const double left = x_of(name.at) <= line ? line - line_gap - box.width : line + line_gap;
            if (has_room(name, left, box.width))
                name.label.at.x = left;
        }
    }

    [[nodiscard]] bool has_room(const BarName& name, double left, double width) const {
        if (left < 0 || left + width > picture_.size.width)
            return false;
        for (const BarName& other : names_) {
            const Box box = label_box(other.label, measure_);
            if (&other != &name && other.label.at.y == name.label.at.y && left < box.right() + name_gap &&
                box.left < left + width + name_gap)
                return false;
        }
        return true;
    }

    void paint_leader(const BarName& name) {
        const double x = x_of(name.at);
        const double from = name.label.at.y + 3;
        if (name.no_deal)
            picture_.add(Polyline{{{x, from}, {x, top_ + bar_height + 3}}, {Ink::ink, 2}});
        else
            picture_.add(Polyline{{{x, from}, {x, top_ + bar_height / 2}}, {Ink::ink, 1, Dash::dotted}});
    }

    const WorthBar& bar_;
    const TextMeasure& measure_;
    Picture picture_;
    std::vector<BarName> names_;
    double top_{};
    Scale scale_;
};

} // namespace

double worth_bar_height(const WorthBar& bar) {
    const std::size_t names = bar.ticks.size() + (bar.no_deal ? 1 : 0);
    return (bar.title.empty() && bar.note.empty() ? 0 : bar_title_height) +
           name_row_height * static_cast<double>(name_rows(names)) + 4 + bar_height + bar_scale_height;
}

Picture worth_bar(const WorthBar& bar, double width, const TextMeasure& measure) {
    return WorthBarPainter(bar, width, measure).paint();
}

} // namespace parley::picture
