#include "picture/map/map_picture.hpp"
#include "rules/apply.hpp"
#include "rules/event.hpp"
#include "scenario/read_scenario.hpp"
#include "tests/catch.hpp"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace parley;
using namespace parley::picture;
using namespace parley::picture::map;

namespace {

std::string file_text(const std::string& path) {
    std::ifstream file(PARLEY_ROOT "/" + path, std::ios::binary);
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

std::shared_ptr<const MapMesh> mesh() {
    static const auto made = [] {
        const auto data = read_map(file_text("assets/map/europe.map"));
        REQUIRE(data.has_value());
        return std::make_shared<const MapMesh>(make_mesh(*data));
    }();
    return made;
}

scenario::Scenario scenario_of(const std::string& name) {
    auto reading = scenario::read_scenario(file_text("scenarios/" + name + ".yaml"));
    REQUIRE(reading.scenario);
    return std::move(*reading.scenario);
}

std::vector<std::string> every_scenario() {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(PARLEY_ROOT "/scenarios"))
        if (entry.path().extension() == ".yaml")
            names.push_back(entry.path().stem().string());
    REQUIRE(names.size() >= 9);
    return names;
}

/// The main scenario with its sheet, and a state to play with.
struct Table {
    scenario::Scenario scenario = scenario_of("geneva-2022");
    MapSheet sheet = make_sheet(mesh(), scenario.open);
    rules::State state = [this] {
        rules::NoEvents none;
        return rules::initial_state(scenario, 1, none);
    }();

    [[nodiscard]] std::size_t site(const std::string& id) const {
        for (std::size_t i = 0; i < scenario.open.sites.size(); ++i)
            if (scenario.open.sites[i].id == id)
                return i;
        FAIL("no site " << id);
        return 0;
    }
    [[nodiscard]] treaty::Package package(const std::string& provision, int option) const {
        treaty::Package package;
        for (std::size_t i = 0; i < scenario.open.text.provisions.size(); ++i)
            if (scenario.open.text.provisions[i].id == provision) {
                package.articles.insert(scenario.open.text.provisions[i].article);
                package.options[i] = static_cast<treaty::OptionIndex>(option);
            }
        REQUIRE_FALSE(package.articles.empty());
        return package;
    }
    void agree(const treaty::Package& package) {
        state.open.text.agreed = treaty::with(scenario.open.text, state.open.text.agreed, package);
        state.open.text.agreed_articles = package.articles;
    }
    [[nodiscard]] Picture draw(const MapAttention& attention = {}, Size size = {1200, 800}) const {
        return sites_picture(sheet, rules::View(scenario, state, treaty::PartyId(0)), attention, sheet.first_view(size),
                             size, estimated_width);
    }
};

std::vector<Label> labels(const Picture& picture) {
    std::vector<Label> found;
    for (const Shape& shape : picture.shapes)
        if (const auto* label = std::get_if<Label>(&shape.form))
            found.push_back(*label);
    return found;
}

bool says(const Picture& picture, const std::string& words) {
    const auto all = labels(picture);
    return std::any_of(all.begin(), all.end(), [&](const Label& label) { return label.text == words; });
}

std::string receipt_of(const Picture& picture, const std::string& start) {
    for (const Shape& shape : picture.shapes)
        if (shape.receipt && shape.receipt->words.starts_with(start))
            return shape.receipt->words;
    return "";
}

bool close(double a, double b, double relative) { return std::abs(a - b) <= relative * std::abs(b); }

Ring square(double west, double south, double size) {
    return {{west, south}, {west + size, south}, {west + size, south + size}, {west, south + size}};
}

} // namespace

TEST_CASE("an area is reckoned without its holes, with the islands in them") {
    const std::vector<Ring> rings{square(0, 0, 10), square(2, 2, 6), square(4, 4, 2)};
    CHECK(close(area_km2(rings), 100 - 36 + 4, 1e-6));
    const Ring arrow{{0, 0}, {10, 0}, {10, 10}, {5, 2}, {0, 10}};
    CHECK(close(area_km2(std::vector<Ring>{arrow}), 60, 1e-6));
    CHECK(area_km2({}) == 0);
}

TEST_CASE("the countries have the size that they are held to have") {
    // Official areas, in square kilometres; the map is coarser.
    CHECK(close(area_km2(mesh()->land("UKR")->rings), 603'628, 0.03));
    CHECK(close(area_km2(mesh()->land("POL")->rings), 312'696, 0.02));
    CHECK(close(area_km2(mesh()->land("BLR")->rings), 207'600, 0.02));
}

TEST_CASE("places lie in the countries that the United Nations hold them to be in") {
    const auto country = [](double latitude, double longitude) -> std::string {
        for (const LandMesh& land : mesh()->lands)
            if (inside(land.rings, project({latitude, longitude})))
                return land.code;
        return "sea";
    };
    CHECK(country(44.952, 34.102) == "UKR"); // Simferopol
    CHECK(country(48.015, 37.803) == "UKR"); // Donetsk
    CHECK(country(54.7, 21.0) == "RUS");     // Kaliningrad region
    CHECK(country(35.3, 33.5) == "CYP");     // northern Cyprus
    CHECK(country(43.0, 41.2) == "GEO");     // Abkhazia
    CHECK(country(46.9, 29.6) == "MDA");     // Transnistria
    CHECK(country(43.5, 35.0) == "sea");
    CHECK(country(42.0, 51.0) == "sea"); // the Caspian
}

TEST_CASE("the band along a land has its width") {
    const std::vector<Ring> land{square(-100, -100, 200)};
    const Band band = band_along(land, 50, {-1000, -1000, 1000, 1000});
    CHECK(inside(band.area, {130, 0}));
    CHECK_FALSE(inside(band.area, {152, 0}));
    CHECK_FALSE(inside(band.area, {0, 0}));
    CHECK(inside(band.outline, {0, 0}));
    CHECK(inside(band.area, {130, 130}));
    CHECK_FALSE(inside(band.area, {138, 138}));
    CHECK(close(area_km2(band.area), 4 * 200 * 50 + 3.14159 * 2500, 0.02));
    const Band cut = band_along(land, 50, {-1000, -1000, 120, 1000});
    CHECK_FALSE(inside(cut.area, {130, 0}));
}

TEST_CASE("every scenario's countries and sites are on the map") {
    for (const std::string name : {"first-table", "geneva-2022-short", "geneva-2022", "geneva-2022-classroom"}) {
        const scenario::Scenario scenario = scenario_of(name);
        INFO(name);
        for (const auto& side : scenario.open.map.sides)
            for (const std::string& code : side) {
                INFO(code);
                CHECK(mesh()->land(code) != nullptr);
            }
        for (const scenario::Site& site : scenario.open.sites) {
            INFO(site.id);
            CHECK(map_frame.contains(project({site.latitude, site.longitude})));
        }
        for (const scenario::Session& session : scenario.open.sessions)
            CHECK(mesh()->town(session.place) != nullptr);
    }
}

TEST_CASE("at the start the map shows sites in two hands and reaches, and nothing of the text") {
    const Table table;
    const Picture picture = table.draw();
    CHECK(says(picture, "Deveselu"));
    CHECK(says(picture, "Vienna"));
    CHECK(says(picture, "480 km"));
    CHECK_FALSE(says(picture, "1,000 km from Russia"));
    CHECK_FALSE(says(picture, "live fire"));
    // The source is of 2024: it is named when the game is over.
    CHECK(receipt_of(picture, "Deveselu, an American site: closed.").find("later source") != std::string::npos);
    CHECK(receipt_of(picture, "Deveselu, an American site: closed.").find("Defense News") == std::string::npos);
    CHECK(receipt_of(picture, "Kyiv: watching.") != "");
    CHECK(receipt_of(picture, "Moscow: the delegations meet here on 26 January and 17 February.") != "");
    int squares = 0;
    int triangles = 0;
    for (const Shape& shape : picture.shapes)
        if (const auto* marker = std::get_if<Marker>(&shape.form)) {
            squares += marker->symbol == Symbol::square && marker->ink == Ink::party_a ? 1 : 0;
            triangles += marker->symbol == Symbol::triangle && marker->ink == Ink::party_b ? 1 : 0;
        }
    CHECK(squares >= 8);
    CHECK(triangles >= 8);
}

TEST_CASE("forces that moved are marked, with what stands there now") {
    Table table;
    table.state.open.posture[table.site("constanta")] = 1;
    table.state.open.posture[table.site("pogonovo")] = 1;
    const Picture picture = table.draw();
    CHECK(says(picture, "reinforced"));
    CHECK(says(picture, "live fire"));
    CHECK(receipt_of(picture, "Constanta, an American site: reinforced, at first small presence.") != "");
}

TEST_CASE("a package shows what would be, agreement what is: bands appear and reaches end") {
    Table table;
    MapAttention attention;
    attention.package = table.package("m_us", 2);
    const Picture proposed = table.draw(attention);
    CHECK(says(proposed, "1,000 km from Russia"));
    CHECK(receipt_of(proposed, "Within 1,000 km of Russia: Article 2 as proposed would speak of it.") != "");
    table.agree(*attention.package);
    CHECK(receipt_of(table.draw(), "Within 1,000 km of Russia: Article 2 as agreed speaks of it.") != "");

    const auto reaches = [](const Picture& picture) {
        return std::count_if(picture.shapes.begin(), picture.shapes.end(), [](const Shape& shape) {
            const auto* polygon = std::get_if<Polygon>(&shape.form);
            return polygon && polygon->stroke && polygon->stroke->ink == Ink::party_b;
        });
    };
    const auto before = reaches(Table().draw());
    Table after;
    after.agree(after.package("m_ru", 2));
    CHECK(reaches(after.draw()) == before - 1); // Kaliningrad's
    after.agree(after.package("m_ru", 4));
    CHECK(reaches(after.draw()) == 0);
    MapAttention pointed;
    pointed.pointed_at = scenario::SiteId(table.site("mozdok"));
    CHECK(reaches(table.draw(pointed)) == before + 1);
    CHECK(receipt_of(after.draw(), "Kaliningrad").find("Article 2 as agreed speaks of it.") != std::string::npos);
}

TEST_CASE("labels do not cover each other and stay in the picture, at every size") {
    Table table;
    for (auto& posture : table.state.open.posture)
        posture = 1;
    for (std::size_t i = 0; i < table.scenario.open.sites.size(); ++i)
        table.state.open.posture[i] = table.scenario.open.sites[i].postures.size() > 1 ? 1 : 0;
    MapAttention attention;
    attention.package = table.package("m_us", 2);
    for (const Size size : {Size{390, 390}, Size{640, 400}, Size{1200, 800}, Size{120, 90}}) {
        const Picture picture = table.draw(attention, size);
        const auto all = labels(picture);
        for (std::size_t i = 0; i < all.size(); ++i) {
            const Box box = label_box(all[i], estimated_width);
            INFO(all[i].text << " at " << size.width);
            CHECK(box.left >= 0);
            CHECK(box.right() <= size.width);
            CHECK(box.top >= 0);
            CHECK(box.bottom() <= size.height);
            for (std::size_t j = 0; j < i; ++j) {
                INFO(all[j].text);
                CHECK_FALSE(box.overlaps(label_box(all[j], estimated_width)));
            }
        }
    }
}

TEST_CASE("no place has its name twice, though it be a site and a meeting place") {
    for (const std::string& name : every_scenario())
        for (const Size size : {Size{320, 320}, Size{1200, 800}}) {
            const Table table{scenario_of(name)};
            const auto all = labels(table.draw({}, size));
            for (const scenario::Site& site : table.scenario.open.sites) {
                INFO(name << ": " << site.name);
                CHECK(std::ranges::count(all, site.name, &Label::text) <= 1);
            }
        }
}

TEST_CASE("every site of every scenario is on its map, or named at its edge with how far it is") {
    std::size_t far = 0;
    for (const std::string& name : every_scenario())
        for (const Size size : {Size{320, 320}, Size{640, 360}, Size{1200, 800}}) {
            Table table{scenario_of(name)};
            MapAttention attention;
            attention.kept_clear = Box{size.width - 50, 0, 50, 70};
            const Picture picture = table.draw(attention, size);
            for (std::size_t i = 0; i < table.scenario.open.sites.size(); ++i) {
                const scenario::Site& site = table.scenario.open.sites[i];
                if (table.sheet.reaches(scenario::SiteId(i)))
                    continue;
                ++far;
                INFO(name << ": " << site.name << " at " << size.width);
                const std::string words = receipt_of(picture, site.name);
                CHECK(words.find("from the middle of this map") != std::string::npos);
                const auto all = labels(picture);
                CHECK(std::ranges::any_of(all, [&](const Label& label) {
                    const Box box = label_box(label, estimated_width);
                    return label.text.starts_with(site.name.substr(0, site.name.find(" near "))) && box.left >= 0 &&
                           box.right() <= size.width && box.top >= 0 && box.bottom() <= size.height &&
                           !box.overlaps(*attention.kept_clear);
                }));
            }
        }
    CHECK(far >= 18);
}

TEST_CASE("a place that the map does not reach is named on the side it lies on, and moves the first view nowhere") {
    const Table table{scenario_of("new-start-2023")};
    const Size size{640, 360};
    const Picture picture = table.draw({}, size);
    const auto at = [&](const std::string& start) {
        for (const Label& label : labels(picture))
            if (label.text.starts_with(start))
                return label_box(label, estimated_width);
        FAIL("nowhere: " << start);
        return Box{};
    };
    CHECK(at("Washington, ").left < 40);
    CHECK(at("Beijing, ").right() > size.width - 40);
    CHECK(at("Novaya Zemlya, ").top < at("Beijing, ").top);
    CHECK(at("Malmstrom, ").top < at("Kings Bay, ").top);
    CHECK(says(picture, "Engels"));
    const GroundBox shown = MapWindow(table.sheet.first_view(size), size).shown();
    for (const std::string id : {"engels", "armavir", "asipovichy"})
        CHECK(shown.contains(table.sheet.sites[table.site(id)]));
}

TEST_CASE("a session that meets where no map shows it is found; a place without a name of its own is none") {
    scenario::Scenario scenario = scenario_of("first-table");
    CHECK(unmapped_sessions(*mesh(), scenario.open).empty());
    scenario.open.sessions[0].place = "Atlantis";
    CHECK(unmapped_sessions(*mesh(), scenario.open) == std::vector<scenario::SessionIndex>{0});
    scenario.open.sites[0].name = "Atlantis";
    CHECK(unmapped_sessions(*mesh(), scenario.open).empty());
    scenario.open.sessions[0].place = "a third country";
    CHECK(unmapped_sessions(*mesh(), scenario.open).empty());
    for (const std::string& name : every_scenario()) {
        INFO(name);
        CHECK(unmapped_sessions(*mesh(), scenario_of(name).open).empty());
    }
}

TEST_CASE("a site is found where it is drawn") {
    const Table table;
    const Size size{640, 400};
    const MapView view = table.sheet.first_view(size);
    const std::size_t tapa = table.site("tapa");
    const Point at = MapWindow(view, size).at(table.sheet.sites[tapa]);
    CHECK(site_at(table.sheet, view, size, {at.x + 3, at.y - 2}) == scenario::SiteId(tapa));
    CHECK_FALSE(site_at(table.sheet, view, size, {5, 5}));
}

TEST_CASE("land is drawn in sea, land and the tints of the sides, and sides have their countries") {
    const Table table;
    const Picture picture = land_picture(table.sheet, {{0, 0}, 1}, {800, 600});
    const auto count = [&](Ink ink) {
        return std::count_if(picture.shapes.begin(), picture.shapes.end(), [&](const Shape& shape) {
            const auto* polygon = std::get_if<Polygon>(&shape.form);
            return polygon && polygon->fill && polygon->fill->ink == ink;
        });
    };
    CHECK(count(Ink::land_party_a) >= 25);
    CHECK(count(Ink::land_party_b) == 1);
    CHECK(count(Ink::land) >= 50);
    for (const Shape& shape : picture.shapes)
        if (const auto* polygon = std::get_if<Polygon>(&shape.form))
            for (const auto& ring : polygon->rings)
                for (const Point& point : ring) {
                    REQUIRE(point.x >= -5);
                    REQUIRE(point.x <= 805);
                    REQUIRE(point.y >= -5);
                    REQUIRE(point.y <= 605);
                }
}
