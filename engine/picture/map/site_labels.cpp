// The words on the map, the most important placed first.
#include "picture/hands.hpp"
#include "picture/map/geodesic.hpp"
#include "picture/map/map_legend.hpp"
#include "picture/map/site_layer.hpp"
#include "wording/pictures/picture_labels.hpp"
#include "wording/site_sentence.hpp"

#include <algorithm>

namespace parley::picture::map {

namespace {

constexpr Type name_type{11, Family::sans, Weight::regular, false};
constexpr Type strong_type{11, Family::sans, Weight::semibold, false};
constexpr Type note_type{10, Family::sans, Weight::regular, true};
constexpr double line_height = 12;

/// "Pogonovo" for "Pogonovo near Voronezh".
std::string briefly(const std::string& name) { return name.substr(0, name.find(" near ")); }

Ink deep_ink_of(const scenario::Site& site) { return site.party ? party_deep_ink(site.party->index()) : Ink::ink; }

} // namespace

void SiteLayer::put(const Label& label, const std::string& receipt) {
    if (receipt.empty())
        picture_.add(label);
    else
        picture_.add(label, receipt, label_box(label, measure_));
}

void SiteLayer::label_sign(const Sign& sign) {
    if (sign.far || !in_sight(sign.at, 2))
        return;
    const std::string& name = sign.site->name;
    const Type& type = sign.stands_out() || meets_now(name) ? strong_type : name_type;
    std::optional<Label> label;
    for (const double clearance : {sign.exercising ? 15.0 : 8.0, sign.exercising ? 20.0 : 13.0})
        for (const std::string& words : {name, briefly(name)})
            if (!label)
                label = labels_.place({sign.at, clearance, words, type, Ink::ink, Ink::land, {}, false});
    if (!label)
        return;
    put(*label, words_of(sign));
    if (!(sign.moved || sign.exercising) || sign.posture >= sign.site->postures.size())
        return;
    Label note = *label;
    note.text = sign.site->postures[sign.posture];
    note.type = note_type;
    note.ink = deep_ink_of(*sign.site);
    note.at.y = label->at.y + line_height;
    if (!labels_.is_free(note))
        note.at.y = label->at.y - line_height;
    if (!labels_.is_free(note))
        return;
    labels_.keep_off(label_box(note, measure_));
    put(note, words_of(sign));
}

void SiteLayer::label_signs(bool standing_out) {
    for (const Sign& sign : signs_)
        if (sign.stands_out() == standing_out)
            label_sign(sign);
}

bool SiteLayer::meets_now(const std::string& place) const {
    return open_.session < scenario_.sessions.size() && scenario_.sessions[open_.session].place == place;
}

void SiteLayer::label_meeting_places() {
    for (const std::size_t which : sheet_.meeting_places) {
        const TownMark& town = sheet_.mesh->towns[which];
        const Point at = window_.at(town.at);
        const bool is_site = // whose sign has the name already
            std::ranges::any_of(signs_, [&](const Sign& sign) { return sign.site->name == town.name; });
        if (is_site || !in_sight(at))
            continue;
        const Wanted wanted{at,       7,         town.name, meets_now(town.name) ? strong_type : name_type,
                            Ink::ink, Ink::land, {},        false};
        if (const auto label = labels_.place(wanted))
            put(*label, wording::meeting_place_sentence(scenario_, town.name));
    }
}

void SiteLayer::label_bands() {
    for (std::size_t i = 0; i < scenario_.map.bands.size(); ++i) {
        const scenario::MapBand& wanted = scenario_.map.bands[i];
        const ClauseStanding standing = text_.at(wanted.provision, wanted.option);
        if (standing == ClauseStanding::absent)
            continue;
        const treaty::PartySet obligors = scenario_.text.at(wanted.provision).obligors;
        const Ink ink = party_deep_ink(obligors.empty() ? 0 : obligors.front().index());
        // At the westernmost points of the edge that are in sight: there is sea or quiet land.
        std::vector<Point> edge;
        for (const Ring& ring : sheet_.bands[sheet_.drawn_band[i]].band.outline)
            for (const Ground& ground : ring)
                if (const Point point = window_.at(ground); in_sight(point, -20))
                    edge.push_back(point);
        std::stable_sort(edge.begin(), edge.end(), [](Point a, Point b) { return a.x < b.x; });
        for (const Point& point : edge) {
            const Wanted label{point,
                               4,
                               wording::band_label(scenario_, wanted),
                               note_type,
                               ink,
                               Ink::land,
                               {Side::left, Side::right, Side::above, Side::below},
                               false};
            if (const auto placed = labels_.place(label)) {
                put(*placed, wording::band_sentence(scenario_, wanted, standing == ClauseStanding::agreed));
                break;
            }
        }
    }
}

void SiteLayer::label_reaches() {
    for (const Sign& sign : signs_) {
        if (text_.best(sign.site->reach_ends) == ClauseStanding::agreed)
            continue;
        const bool pointed = attention_.pointed_at == sign.id;
        for (std::size_t i = 0; i < sign.site->reach_km.size() && (i == 0 || pointed); ++i)
            for (const double bearing : {180.0, 0.0, 270.0, 90.0}) {
                const Place edge =
                    destination({sign.site->latitude, sign.site->longitude}, bearing, sign.site->reach_km[i]);
                const Point at = window_.at(project(edge));
                if (!in_sight(at, -10))
                    continue;
                const Wanted wanted{at,
                                    3,
                                    wording::kilometres(sign.site->reach_km[i]),
                                    note_type,
                                    deep_ink_of(*sign.site),
                                    Ink::land,
                                    {Side::below, Side::above, Side::left, Side::right},
                                    false};
                if (const auto label = labels_.place(wanted)) {
                    put(*label, words_of(sign));
                    break;
                }
            }
    }
}

void SiteLayer::draw_legend_and_labels() {
    std::vector<LegendEntry> entries;
    for (std::size_t party = 0; party < scenario_.party_count(); ++party)
        if (std::any_of(signs_.begin(), signs_.end(),
                        [&](const Sign& sign) { return sign.site->party == treaty::PartyId(party); }))
            entries.push_back({party_symbol(party), party_ink(party), scenario_.parties[party].short_name});
    if (!sheet_.meeting_places.empty())
        entries.push_back({Symbol::ring, Ink::ink, wording::meeting_place_label()});
    Picture legend{picture_.size, {}};
    const std::optional<Box> taken = draw_legend(legend, entries, window_.km_per_pixel(), measure_);
    if (taken)
        labels_.keep_off(*taken);
    if (attention_.kept_clear)
        labels_.keep_off(*attention_.kept_clear);
    draw_far_places(taken);
    label_signs(true);
    label_meeting_places();
    label_signs(false);
    label_bands();
    label_reaches();
    place(picture_, legend, {0, 0});
}

} // namespace parley::picture::map
