// Places that the map does not reach: named at the edge of the picture that lies towards them, with an arrow and how
// far they are.
#include "picture/hands.hpp"
#include "picture/map/geodesic.hpp"
#include "picture/map/site_layer.hpp"
#include "wording/site_sentence.hpp"

#include <algorithm>
#include <cmath>

namespace parley::picture::map {

namespace {

constexpr double row_apart = 20, row_high = 17;
constexpr double edge_gap = 4;    // from the picture's edge to the row
constexpr double arrow_place = 8; // from the row's outer end to the middle of its arrow
constexpr double sign_place = 18; // from the row's outer end to the middle of its sign
constexpr double words_place = 27;

/// Where the way to a place leaves the picture, from its middle.
Point edge_towards(const Ground& direction, Size size) {
    const double far = std::hypot(direction.east_km, direction.north_km);
    const double right = direction.east_km / far, down = -direction.north_km / far;
    const double across = right == 0 ? 1e9 : size.width / 2 / std::abs(right);
    const double along = down == 0 ? 1e9 : size.height / 2 / std::abs(down);
    const double reach = std::min(across, along);
    return {size.width / 2 + right * reach, size.height / 2 + down * reach};
}

/// The row's top, moved as little as it takes to cover nothing that is taken; where it was when there is no room.
double free_top(Box row, const std::vector<Box>& taken, double height) {
    constexpr double step = 5;
    constexpr int most_steps = 16;
    const double first = row.top;
    for (int i = 0; i <= 2 * most_steps; ++i) {
        row.top = first + (i % 2 == 0 ? 1 : -1) * step * ((i + 1) / 2);
        if (row.top >= edge_gap && row.bottom() <= height - edge_gap &&
            std::ranges::none_of(taken, [&](const Box& box) { return box.overlaps(row); }))
            return row.top;
    }
    return first;
}

int round_km(double km) { return static_cast<int>(std::lround(km / 100)) * 100; }

int distance_of(const scenario::Site& site) {
    return round_km(distance_km(map_centre, {site.latitude, site.longitude}));
}

} // namespace

void SiteLayer::draw_far_place(const Sign& sign, bool left, double y, std::vector<Box>& taken) {
    const int km = distance_of(*sign.site);
    const bool strong = sign.stands_out() || meets_now(sign.site->name);
    const Type type{10.5, Family::sans, strong ? Weight::semibold : Weight::regular, false};
    const auto words = [&](bool briefly) { return wording::far_place_label(scenario_, open_, sign.id, km, briefly); };
    const auto wide = [&](const std::string& text) { return words_place + measure_(text, type) + 6; };
    std::string text = words(false);
    if (wide(text) > picture_.size.width * 0.48)
        text = words(true);
    const double width = wide(text);
    Box row{left ? edge_gap : picture_.size.width - edge_gap - width, y - row_high / 2, width, row_high};
    row.top = free_top(row, taken, picture_.size.height);
    y = row.top + row_high / 2;
    taken.push_back(row);
    const double outer = left ? row.left : row.right(), way = left ? 1 : -1;
    const std::string receipt = words_of(sign) + wording::far_place_note(km);
    picture_.add(Rectangle{row, 4, Fill{Ink::paper, 0.88}, std::nullopt}, receipt, row);
    draw_arrow({outer + way * arrow_place, y}, sheet_.sites[sign.id.index()]);
    const Point at{outer + way * sign_place, y};
    if (sign.spoken_of != ClauseStanding::absent)
        picture_.add(Circle{at, 6.5, std::nullopt, Stroke{Ink::gold, 2, Dash::solid}});
    picture_.add(Marker{at, sign.site->party ? party_symbol(sign.site->party->index()) : Symbol::dot,
                        sign.site->party ? 8.0 : 6.0,
                        sign.site->party ? party_ink(sign.site->party->index()) : Ink::ink, Ink::paper});
    picture_.add(
        Label{{outer + way * words_place, y + 3.7}, text, type, left ? Anchor::start : Anchor::end, Ink::ink, {}});
    labels_.keep_off(row);
}

void SiteLayer::draw_arrow(Point middle, const Ground& towards) {
    constexpr double half_long = 4, half_wide = 3.5;
    const double far = std::hypot(towards.east_km, towards.north_km);
    const double x = towards.east_km / far, y = -towards.north_km / far;
    const auto corner = [&](double along, double across) {
        return Point{middle.x + along * x - across * y, middle.y + along * y + across * x};
    };
    picture_.add(Polygon{{{corner(half_long, 0), corner(-half_long, half_wide), corner(-half_long, -half_wide)}},
                         Fill{Ink::quiet, 1},
                         std::nullopt});
}

void SiteLayer::draw_far_places(const std::optional<Box>& legend) {
    constexpr double least_width = 220, least_height = 120;
    if (picture_.size.width < least_width || picture_.size.height < least_height)
        return;
    std::vector<Box> taken; // what no row may cover
    if (legend)
        taken.push_back(*legend);
    if (attention_.kept_clear)
        taken.push_back(*attention_.kept_clear);
    for (const Sign& sign : signs_)
        if (!sign.far && in_sight(sign.at))
            taken.push_back({sign.at.x - 9, sign.at.y - 9, 18, 18});
    for (const bool left : {true, false}) {
        std::vector<const Sign*> signs;
        std::vector<double> wanted;
        for (const Sign& sign : signs_) {
            if (!sign.far || (sheet_.sites[sign.id.index()].east_km < 0) != left)
                continue;
            signs.push_back(&sign);
            wanted.push_back(edge_towards(sheet_.sites[sign.id.index()], picture_.size).y);
        }
        double top = edge_gap + row_high / 2, bottom = picture_.size.height - edge_gap - row_high / 2;
        if (left && legend)
            bottom = legend->top - row_high / 2 - 2;
        if (!left && attention_.kept_clear)
            top = std::max(top, attention_.kept_clear->bottom() + row_high / 2);
        const std::vector<double> places = spread(wanted, row_apart, top, bottom);
        for (std::size_t i = 0; i < signs.size(); ++i)
            draw_far_place(*signs[i], left, places[i], taken);
    }
}

} // namespace parley::picture::map
