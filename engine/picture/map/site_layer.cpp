#include "picture/map/site_layer.hpp"

#include "picture/hands.hpp"
#include "picture/map/geodesic.hpp"
#include "wording/site_sentence.hpp"

#include <algorithm>
#include <cmath>

namespace parley::picture::map {

namespace {

constexpr double sign_size = 9;
constexpr double small_size = 6; // a place that is nobody's
constexpr double exercise_radius = 13;

Ink ink_of(const scenario::Site& site) { return site.party ? party_ink(site.party->index()) : Ink::ink; }
Symbol symbol_of(const scenario::Site& site) { return site.party ? party_symbol(site.party->index()) : Symbol::dot; }
Dash dash_of(const scenario::Site& site) { return site.party ? party_dash(site.party->index()) : Dash::solid; }
double size_of(const scenario::Site& site) { return site.party ? sign_size : small_size; }

Box about(Point centre, double half) { return {centre.x - half, centre.y - half, 2 * half, 2 * half}; }

std::vector<Point> on_picture(const MapWindow& window, const Ring& ring) {
    std::vector<Point> points;
    for (const Ground& ground : ring) {
        const Point point = window.at(ground);
        if (points.empty() || std::hypot(point.x - points.back().x, point.y - points.back().y) > 1)
            points.push_back(point);
    }
    return points;
}

} // namespace

SiteLayer::SiteLayer(const MapSheet& sheet, const rules::View& seen, const MapAttention& attention, const MapView& view,
                     Size size, const TextMeasure& measure)
    : sheet_(sheet),
      scenario_(seen.scenario()),
      open_(seen.open()),
      attention_(attention),
      window_(view, size),
      measure_(measure),
      text_(scenario_.text, open_.text, attention.package),
      labels_({3, 3, size.width - 6, size.height - 6}, measure),
      picture_{size, {}} {
    read_signs();
}

void SiteLayer::read_signs() {
    for (std::size_t i = 0; i < scenario_.sites.size(); ++i) {
        const scenario::Site& site = scenario_.sites[i];
        Sign sign{scenario::SiteId(i), &site, window_.at(sheet_.sites[i]), open_.posture[i], false, false, {}};
        sign.moved = sign.posture != 0;
        sign.far = !sheet_.reaches(sign.id);
        sign.exercising =
            std::find(site.exercise_when.begin(), site.exercise_when.end(), sign.posture) != site.exercise_when.end();
        sign.spoken_of = text_.best(site.concerned_by);
        signs_.push_back(sign);
    }
}

bool SiteLayer::in_sight(Point point, double margin) const {
    return point.x >= -margin && point.y >= -margin && point.x <= picture_.size.width + margin &&
           point.y <= picture_.size.height + margin;
}

std::string SiteLayer::words_of(const Sign& sign) const {
    wording::ArticlesThere articles;
    for (const scenario::ClauseFrom& clause : sign.site->concerned_by) {
        const treaty::ArticleId article = scenario_.text.at(clause.provision).article;
        const ClauseStanding standing = text_.from(clause);
        if (standing == ClauseStanding::agreed)
            articles.agreed.insert(article);
        else if (standing == ClauseStanding::proposed)
            articles.proposed.insert(article);
    }
    return wording::site_sentence(scenario_, open_, sign.id, articles);
}

void SiteLayer::draw_bands() {
    for (std::size_t i = 0; i < scenario_.map.bands.size(); ++i) {
        const scenario::MapBand& wanted = scenario_.map.bands[i];
        const ClauseStanding standing = text_.at(wanted.provision, wanted.option);
        if (standing == ClauseStanding::absent)
            continue;
        const bool agreed = standing == ClauseStanding::agreed;
        const treaty::PartySet obligors = scenario_.text.at(wanted.provision).obligors;
        const std::size_t obliged = obligors.empty() ? 0 : obligors.front().index();
        const Band& band = sheet_.bands[sheet_.drawn_band[i]].band;
        Polygon area;
        for (const Ring& ring : band.area)
            area.rings.push_back(on_picture(window_, ring));
        area.fill = Fill{party_ink(obliged), agreed ? 0.1 : 0.06};
        picture_.add(std::move(area));
        for (const Ring& ring : band.outline) {
            std::vector<Point> edge = on_picture(window_, ring);
            edge.push_back(edge.front());
            picture_.add(Polyline{std::move(edge),
                                  agreed ? party_stroke(obliged, 1.6) : Stroke{party_ink(obliged), 1, Dash::dotted}});
        }
    }
}

void SiteLayer::draw_reach(const Sign& sign, int reach_km, bool first) {
    const bool would_end = text_.best(sign.site->reach_ends) == ClauseStanding::proposed;
    Ring ring;
    for (const Place& place : circle({sign.site->latitude, sign.site->longitude}, reach_km))
        ring.push_back(project(place));
    Polygon reach;
    reach.rings.push_back(on_picture(window_, ring));
    if (first && !would_end)
        reach.fill = Fill{ink_of(*sign.site), 0.05};
    reach.stroke = would_end || !first ? Stroke{ink_of(*sign.site), 1, Dash::dotted}
                                       : Stroke{ink_of(*sign.site), 1.3, dash_of(*sign.site)};
    picture_.add(std::move(reach));
}

void SiteLayer::draw_reaches() {
    for (const Sign& sign : signs_) {
        if (text_.best(sign.site->reach_ends) == ClauseStanding::agreed)
            continue;
        const bool pointed = attention_.pointed_at == sign.id;
        for (std::size_t i = 0; i < sign.site->reach_km.size() && (i == 0 || pointed); ++i)
            draw_reach(sign, sign.site->reach_km[i], i == 0);
    }
}

void SiteLayer::draw_exercises() {
    for (const Sign& sign : signs_)
        if (sign.exercising && in_sight(sign.at, exercise_radius))
            picture_.add(Circle{sign.at, exercise_radius, Fill{ink_of(*sign.site), 0.22},
                                Stroke{ink_of(*sign.site), 1.2, Dash::solid}});
}

void SiteLayer::draw_markers() {
    for (const Sign& sign : signs_) {
        if (sign.far || !in_sight(sign.at, sign_size))
            continue;
        if (sign.spoken_of != ClauseStanding::absent)
            picture_.add(
                Circle{sign.at, sign_size * 0.95,
                       sign.spoken_of == ClauseStanding::agreed ? std::optional(Fill{Ink::gold, 0.9}) : std::nullopt,
                       Stroke{Ink::gold, 2, Dash::solid}});
        picture_.add(Marker{sign.at, symbol_of(*sign.site), size_of(*sign.site), ink_of(*sign.site), Ink::paper},
                     words_of(sign), about(sign.at, sign_size));
        labels_.keep_off(about(sign.at, size_of(*sign.site) / 2 + (sign.stands_out() ? 3 : 1)));
    }
}

void SiteLayer::draw_meeting_places() {
    for (const std::size_t which : sheet_.meeting_places) {
        const TownMark& town = sheet_.mesh->towns[which];
        const Point at = window_.at(town.at);
        if (!in_sight(at))
            continue;
        picture_.add(Marker{at, Symbol::ring, 8, Ink::ink, std::nullopt},
                     wording::meeting_place_sentence(scenario_, town.name), about(at, sign_size));
        labels_.keep_off(about(at, 5));
    }
}

/// Capitals that are neither a site nor a meeting place, where there is room for their names.
void SiteLayer::draw_capitals() {
    for (std::size_t i = 0; i < sheet_.mesh->towns.size(); ++i) {
        const TownMark& town = sheet_.mesh->towns[i];
        const bool shown_already =
            std::find(sheet_.meeting_places.begin(), sheet_.meeting_places.end(), i) != sheet_.meeting_places.end() ||
            std::any_of(signs_.begin(), signs_.end(), [&](const Sign& sign) { return sign.site->name == town.name; });
        const Point at = window_.at(town.at);
        if (!town.capital || shown_already || !in_sight(at, -4))
            continue;
        const Wanted wanted{at,         5,         town.name, {10, Family::sans, Weight::regular, false},
                            Ink::quiet, Ink::land, {},        false};
        if (const auto label = labels_.place(wanted)) {
            picture_.add(Marker{at, Symbol::dot, 4, Ink::quiet, std::nullopt});
            picture_.add(*label);
        }
    }
}

Picture SiteLayer::draw() {
    draw_bands();
    draw_reaches();
    draw_exercises();
    draw_meeting_places();
    draw_markers();
    draw_legend_and_labels();
    draw_capitals();
    return std::move(picture_);
}

Picture sites_picture(const MapSheet& sheet, const rules::View& seen, const MapAttention& attention,
                      const MapView& view, Size size, const TextMeasure& measure) {
    return SiteLayer(sheet, seen, attention, view, size, measure).draw();
}

Picture map_picture(const MapSheet& sheet, const rules::View& seen, const MapAttention& attention, const MapView& view,
                    Size size, const TextMeasure& measure) {
    Picture picture = land_picture(sheet, view, size);
    place(picture, sites_picture(sheet, seen, attention, view, size, measure), {0, 0});
    return picture;
}

std::optional<scenario::SiteId> site_at(const MapSheet& sheet, const MapView& view, Size size, Point point) {
    constexpr double finger = 11;
    const MapWindow window(view, size);
    std::optional<scenario::SiteId> nearest;
    double nearest_distance = finger;
    for (std::size_t i = 0; i < sheet.sites.size(); ++i) {
        if (!sheet.reaches(scenario::SiteId(i)))
            continue; // named at the edge, not where it is
        const Point at = window.at(sheet.sites[i]);
        const double distance = std::hypot(at.x - point.x, at.y - point.y);
        if (distance <= nearest_distance) {
            nearest_distance = distance;
            nearest = scenario::SiteId(i);
        }
    }
    return nearest;
}

} // namespace parley::picture::map
