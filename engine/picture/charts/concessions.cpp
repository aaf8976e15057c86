#include "picture/charts/concessions.hpp"

#include "picture/charts/plot_area.hpp"

#include <algorithm>
#include <cmath>

namespace parley::picture {
namespace {

constexpr double key_height = 26;
constexpr double widest_bar = 30;

class ConcessionsPainter {
  public:
    ConcessionsPainter(const Concessions& given, Size size, const TextMeasure& measure)
        : given_(given),
          measure_(measure) {
        picture_.size = size;
        double low = 0;
        double high = 0;
        for (const MeetingConcessions& meeting : given.meetings)
            for (const ConcessionBar& bar : meeting.bars) {
                low = std::min(low, bar.given.value_or(0));
                high = std::max(high, bar.given.value_or(0));
            }
        const Box box{34, key_height + 24, size.width - 40, std::max(20.0, size.height - key_height - 24 - 50)};
        step_ = round_step(low, high, std::max(2, static_cast<int>(box.height / 32)));
        const Range range{low * 1.1, std::max(high * 1.1, low + 1)};
        const double groups = static_cast<double>(std::max<std::size_t>(given.meetings.size(), 1));
        area_ = {box, {0, groups, box.left, box.right()}, {range.low, range.high, box.bottom(), box.top}};
    }

    Picture paint() {
        paint_key();
        for (const double tick : ticks(area_.y.low, area_.y.high, step_)) {
            const double y = area_.y.at(tick);
            picture_.add(Polyline{{{area_.box.left, y}, {area_.box.right(), y}}, {Ink::grid, 1}});
            picture_.add(
                Label{{area_.box.left - 6, y + 4}, whole_number(tick), tick_type, Anchor::end, Ink::quiet, {}});
        }
        for (std::size_t i = 0; i < given_.meetings.size(); ++i)
            paint_meeting(i);
        const double zero = area_.y.at(0);
        picture_.add(Polyline{{{area_.box.left, zero}, {area_.box.right(), zero}}, {Ink::ink, 1.2}});
        picture_.add(Label{{area_.box.left + area_.box.width / 2, area_.box.bottom() + 44},
                           given_.axis_title,
                           tick_type,
                           Anchor::middle,
                           Ink::quiet,
                           {}});
        return std::move(picture_);
    }

  private:
    void paint_key() {
        double x = area_.box.left;
        for (const auto& [party, name] : given_.parties) {
            picture_.add(Marker{{x + 5, 12}, party_symbol(party), 9, party_ink(party), {}});
            picture_.add(Label{{x + 15, 16}, name, label_type, Anchor::start, party_deep_ink(party), {}});
            x += 15 + measure_(name, label_type) + 20;
        }
    }

    void paint_meeting(std::size_t index) {
        const MeetingConcessions& meeting = given_.meetings[index];
        const double left = area_.x.at(static_cast<double>(index));
        const double room = area_.x.at(static_cast<double>(index + 1)) - left;
        const double middle = left + room / 2;
        picture_.add(
            Label{{middle, area_.box.bottom() + 28}, meeting.meeting, tick_type, Anchor::middle, Ink::quiet, {}});
        const double slots = static_cast<double>(std::max<std::size_t>(given_.parties.size(), 1));
        const double width = std::min(widest_bar, room * 0.8 / slots);
        for (const ConcessionBar& bar : meeting.bars)
            paint_bar(bar, middle + (place_of(bar.party) - slots / 2) * width, width - 3);
    }

    /// A party has the same place in every meeting.
    [[nodiscard]] double place_of(std::size_t party) const {
        const auto found = std::find_if(given_.parties.begin(), given_.parties.end(),
                                        [&](const auto& one) { return one.first == party; });
        return static_cast<double>(found - given_.parties.begin());
    }

    void paint_bar(const ConcessionBar& bar, double left, double width) {
        const double zero = area_.y.at(0);
        const double centre = left + width / 2;
        if (!bar.given) {
            picture_.add(Marker{{centre, zero - 9}, party_symbol(bar.party), 8, party_ink(bar.party), {}}, bar.receipt,
                         {left, zero - 18, width, 18});
            if (measure_(given_.first_offer, tick_type) <= width + 3)
                picture_.add(Label{{centre, zero - 18}, given_.first_offer, tick_type, Anchor::middle, Ink::quiet, {}});
            return;
        }
        const double end = area_.y.at(*bar.given);
        const Box box{left, std::min(zero, end), width, std::abs(end - zero)};
        const bool solid = party_dash(bar.party) == Dash::solid && bar.party == 0;
        picture_.add(Rectangle{box, 1.5, Fill{solid ? party_ink(bar.party) : party_soft_ink(bar.party), 1},
                               party_stroke(bar.party, 1.4)},
                     bar.receipt, {left, std::min(zero, end) - 14, width, box.height + 28});
        const bool up = *bar.given >= 0;
        picture_.add(Label{{centre, up ? end - 5 : end + 13},
                           signed_whole_number(*bar.given),
                           tick_type,
                           Anchor::middle,
                           party_deep_ink(bar.party),
                           Ink::paper});
    }

    const Concessions& given_;
    const TextMeasure& measure_;
    Picture picture_;
    PlotArea area_;
    double step_{1};
};

} // namespace

Picture concessions(const Concessions& given, Size size, const TextMeasure& measure) {
    return ConcessionsPainter(given, size, measure).paint();
}

} // namespace parley::picture
