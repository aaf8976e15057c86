// Every area of the map, as the window fills it: row by row what the triangles cover is what the rings bound, at every
// size and nearness. A wedge too many or too few shows at once.
#include "desktop/ui/canvas.hpp"
#include "desktop/ui/ui.hpp"
#include "game/scenario_library.hpp"
#include "picture/map/map_picture.hpp"
#include "rules/apply.hpp"
#include "scenario/read_scenario.hpp"
#include "storage/read_file.hpp"
#include "tests/catch.hpp"

#include <imgui.h>

#include <algorithm>
#include <cmath>
#include <memory>

using namespace parley;
using picture::Point;
using picture::map::MapView;

namespace {

std::string file_text(const std::string& path) {
    const auto text = storage::read_file(PARLEY_ROOT "/" + path, std::size_t{8} << 20U);
    REQUIRE(text);
    return *text;
}

std::shared_ptr<const picture::map::MapMesh> mesh() {
    static const auto made = [] {
        const auto data = picture::map::read_map(file_text("assets/map/europe.map"));
        REQUIRE(data.has_value());
        return std::make_shared<const picture::map::MapMesh>(picture::map::make_mesh(*data));
    }();
    return made;
}

struct Corners {
    double ax, ay, bx, by, cx, cy;
};

/// What the window fills in that colour, as it goes to the screen.
std::vector<Corners> filled(ImU32 colour) {
    std::vector<Corners> found;
    const ImDrawData* data = ImGui::GetDrawData();
    for (int i = 0; i < data->CmdListsCount; ++i) {
        const ImDrawList& list = *data->CmdLists[i];
        for (int k = 0; k + 2 < list.IdxBuffer.Size; k += 3) {
            const ImDrawVert& a = list.VtxBuffer[list.IdxBuffer[k]];
            const ImDrawVert& b = list.VtxBuffer[list.IdxBuffer[k + 1]];
            const ImDrawVert& c = list.VtxBuffer[list.IdxBuffer[k + 2]];
            if (a.col == colour && b.col == colour && c.col == colour)
                found.push_back({a.pos.x, a.pos.y, b.pos.x, b.pos.y, c.pos.x, c.pos.y});
        }
    }
    return found;
}

double area_of(const std::vector<Corners>& triangles) {
    double area = 0;
    for (const Corners& t : triangles)
        area += std::abs((t.bx - t.ax) * (t.cy - t.ay) - (t.by - t.ay) * (t.cx - t.ax)) / 2;
    return area;
}

using Rings = std::vector<std::vector<Point>>;

bool encloses(const std::vector<Point>& ring, Point point) {
    bool inside = false;
    for (std::size_t i = 0, j = ring.size() - 1; i < ring.size(); j = i++)
        if ((ring[i].y > point.y) != (ring[j].y > point.y) &&
            point.x < (ring[j].x - ring[i].x) * (point.y - ring[i].y) / (ring[j].y - ring[i].y) + ring[i].x)
            inside = !inside;
    return inside;
}

/// An island may touch the land that it lies before, where coasts are drawn coarsely.
bool mostly_within(const std::vector<Point>& ring, const std::vector<Point>& other) {
    const auto within = std::ranges::count_if(ring, [&](Point point) { return encloses(other, point); });
    return 2 * within > static_cast<std::ptrdiff_t>(ring.size());
}

double length_of(const Rings& rings) {
    double length = 0;
    for (const std::vector<Point>& ring : rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[(i + 1) % ring.size()];
            length += std::hypot(b.x - a.x, b.y - a.y);
        }
    return length;
}

/// The shoelace formula, rings within an odd number of others taken off.
double shoelace(const Rings& rings) {
    double area = 0;
    for (std::size_t i = 0; i < rings.size(); ++i) {
        double twice = 0;
        for (std::size_t k = 0; k < rings[i].size(); ++k) {
            const Point a = rings[i][k];
            const Point b = rings[i][(k + 1) % rings[i].size()];
            twice += a.x * b.y - b.x * a.y;
        }
        bool hole = false;
        for (std::size_t j = 0; j < rings.size(); ++j)
            hole = hole != (j != i && rings[j].size() > 2 && mostly_within(rings[i], rings[j]));
        area += (hole ? -1 : 1) * std::abs(twice) / 2;
    }
    return area;
}

void add_crossing(std::vector<double>& crossings, double ax, double ay, double bx, double by, double y) {
    if ((ay > y) != (by > y))
        crossings.push_back(ax + (bx - ax) * (y - ay) / (by - ay));
}

/// Of a row of the picture: how much of it is covered, and that with its place, so that nothing can make up for what
/// is missing elsewhere.
struct Row {
    double length{};
    double moment{};
    std::size_t edges{};

    void add(std::vector<double>& crossings) {
        std::ranges::sort(crossings);
        for (std::size_t i = 0; i + 1 < crossings.size(); i += 2) {
            length += crossings[i + 1] - crossings[i];
            moment += (crossings[i + 1] * crossings[i + 1] - crossings[i] * crossings[i]) / 2;
            ++edges;
        }
        crossings.clear();
    }
};

Row row_of(const Rings& rings, double y) {
    Row row;
    std::vector<double> crossings;
    for (const std::vector<Point>& ring : rings)
        for (std::size_t i = 0; i < ring.size(); ++i) {
            const Point a = ring[i];
            const Point b = ring[(i + 1) % ring.size()];
            add_crossing(crossings, a.x, a.y, b.x, b.y, y);
        }
    row.add(crossings);
    return row;
}

Row row_of(const std::vector<Corners>& triangles, double y) {
    Row row;
    std::vector<double> crossings;
    for (const Corners& t : triangles) {
        add_crossing(crossings, t.ax, t.ay, t.bx, t.by, y);
        add_crossing(crossings, t.bx, t.by, t.cx, t.cy, y);
        add_crossing(crossings, t.cx, t.cy, t.ax, t.ay, y);
        row.add(crossings);
    }
    return row;
}

/// A window of the kit's without a display, and what it makes of one area.
class Filling {
  public:
    Filling() {
        auto made = desktop::ui::Ui::create({});
        REQUIRE(made);
        ui_ = std::move(*made);
    }

    std::vector<Corners> fill(const Rings& rings, picture::Size size, double scale) {
        picture::Picture alone{size, {}};
        alone.add(picture::Polygon{rings, picture::Fill{picture::Ink::gold, 1}, std::nullopt});
        const desktop::ui::Rect rect{0, 0, static_cast<float>(size.width * scale),
                                     static_cast<float>(size.height * scale)};
        ui_->begin_frame("map", {}, {rect.width, rect.height});
        (void)desktop::ui::draw_picture(*ui_, "map", rect, alone);
        (void)ui_->end_frame();
        const desktop::ui::Colour ink = desktop::ui::colour_of(*ui_, picture::Ink::gold);
        return filled(IM_COL32(ink.red, ink.green, ink.blue, 255));
    }

  private:
    std::unique_ptr<desktop::ui::Ui> ui_;
};

/// Checks one area at that scale; what is amiss, for people.
std::string amiss(Filling& filling, const Rings& given, picture::Size size, double scale) {
    Rings rings = given;
    for (std::vector<Point>& ring : rings)
        for (Point& point : ring)
            point = {point.x * scale, point.y * scale};
    const std::vector<Corners> triangles = filling.fill(given, size, scale);
    const double due = shoelace(rings);
    const double got = area_of(triangles);
    std::string found;
    // A coast drawn coarsely crosses itself here and there, by less than a pixel: the formula takes that off.
    if (std::abs(got - due) > 0.002 * due + 0.06 * length_of(rings) + 2)
        found += "fills " + std::to_string(got) + " of " + std::to_string(due) + " square pixels\n";
    const double high = size.height * scale;
    double differs = 0;
    double covered = 0;
    for (double y = 0.413; y < high; y += std::max(1.0, high / 45)) {
        const Row wanted = row_of(rings, y);
        const Row seen = row_of(triangles, y);
        const double off = std::max(std::abs(wanted.length - seen.length),
                                    std::abs(wanted.moment - seen.moment) / std::max(1.0, size.width * scale));
        differs += off;
        covered += wanted.length;
        if (off > 1.5)
            found += "row " + std::to_string(y) + " differs by " + std::to_string(off) + " pixels\n";
    }
    if (differs > 0.001 * covered + 0.5)
        found += "rows differ by " + std::to_string(differs) + " pixels in all\n";
    return found;
}

struct Format {
    picture::Size size; // of the map in its window, at scale 1
    double scale;
};
/// Beside the text and in its place, in windows of 1024×720, 1280×720, 1366×768 and 1920×1080, the last also at 150 %.
constexpr std::array<Format, 9> formats{{{{1024, 560}, 1},
                                         {{552, 620}, 1},
                                         {{320, 320}, 1},
                                         {{518, 600}, 1},
                                         {{341, 341}, 1},
                                         {{480, 480}, 1},
                                         {{1037, 1016}, 1},
                                         {{320, 320}, 1.5},
                                         {{691, 600}, 1.5}}};

/// As it is seen first, the whole frame, and near, so that edges lie outside the picture.
std::vector<MapView> views_of(const picture::map::MapSheet& sheet, picture::Size size) {
    const MapView first = sheet.first_view(size);
    const auto near = [&](double latitude, double longitude, double zoom) {
        return picture::map::MapWindow({picture::map::project({latitude, longitude}), zoom}, size).view();
    };
    return {first, picture::map::MapWindow({{0, 0}, picture::map::least_zoom}, size).view(), near(55, 25, 3),
            near(46, 34, 6), near(60, 27, picture::map::most_zoom)};
}

/// One package for every band of the scenario: it alone is on the table.
std::vector<treaty::Package> packages_of(const scenario::PublicScenario& open) {
    std::vector<treaty::Package> all;
    for (const scenario::MapBand& band : open.map.bands) {
        treaty::Package package;
        package.articles.insert(open.text.at(band.provision).article);
        package.options[band.provision.index()] = band.option;
        all.push_back(package);
    }
    return all;
}

std::vector<Rings> areas_of(const picture::Picture& picture) {
    std::vector<Rings> areas;
    for (const picture::Shape& shape : picture.shapes)
        if (const auto* polygon = std::get_if<picture::Polygon>(&shape.form); polygon != nullptr && polygon->fill)
            areas.push_back(polygon->rings);
    return areas;
}

} // namespace

TEST_CASE("every area of the map is filled as its rings bound it, at every size", "[desktop][map]") {
    Filling filling;
    std::size_t bands = 0;
    std::size_t areas = 0;
    for (const std::string name : {"geneva-2022", "first-table", "geneva-2022-short"}) {
        const auto reading = scenario::read_scenario(file_text("scenarios/" + name + ".yaml"));
        REQUIRE(reading.scenario);
        const scenario::Scenario& scenario = *reading.scenario;
        const bool all_views = name == "geneva-2022"; // the others have its lands, and some of its bands
        const picture::map::MapSheet sheet = picture::map::make_sheet(mesh(), scenario.open);
        rules::NoEvents none;
        const rules::State state = rules::initial_state(scenario, 1, none);
        const rules::View view(scenario, state, treaty::PartyId(0));
        for (const Format& format : formats) {
            const std::vector<MapView> views = views_of(sheet, format.size);
            for (std::size_t v = 0; v < (all_views ? views.size() : 1); ++v) {
                std::vector<Rings> all;
                if (all_views && v < 3)
                    all = areas_of(picture::map::land_picture(sheet, views[v], format.size));
                for (const treaty::Package& package : packages_of(scenario.open)) {
                    const std::vector<Rings> found = areas_of(picture::map::sites_picture(
                        sheet, view, {package, {}, {}}, views[v], format.size, picture::estimated_width));
                    bands += found.empty() ? 0U : 1U;
                    all.insert(all.end(), found.begin(), found.end());
                }
                for (std::size_t i = 0; i < all.size(); ++i) {
                    INFO(name << ", area " << i << ", " << format.size.width << " by " << format.size.height
                              << " at scale " << format.scale << ", zoom " << views[v].zoom);
                    CHECK(amiss(filling, all[i], format.size, format.scale) == "");
                }
                areas += all.size();
            }
        }
    }
    CHECK(bands >= formats.size() * std::size_t{5});
    CHECK(areas > 1000);
}
