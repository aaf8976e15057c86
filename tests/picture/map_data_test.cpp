#include "picture/map/map_data.hpp"
#include "tests/catch.hpp"

#include <fstream>
#include <set>
#include <sstream>

using namespace parley::picture::map;

namespace {

std::string map_text() {
    std::ifstream file(PARLEY_ROOT "/assets/map/europe.map", std::ios::binary);
    REQUIRE(file);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// A country of one triangle.
const std::string small = "parley-map 1\nstep 10\ncoast 0 0 10 0 0 10 -10 -10\nland ABC Abcia\nring 0\n";

std::string complaint(const std::string& text) {
    const auto map = read_map(text);
    REQUIRE_FALSE(map.has_value());
    return map.error();
}

} // namespace

TEST_CASE("a small map is read: arcs, countries, rings backwards, towns") {
    const auto map =
        read_map("parley-map 1\n# a remark\nstep 10\ncoast 0 0 10 0\nborder 10 0 -5 20\ndisputed 0 0 5 20\n"
                 "land ABC Abcia the Long\nring 0 1 -3\ncapital 5 5 Abc City\ntown -1800 900 Far\n");
    REQUIRE(map.has_value());
    REQUIRE(map->arcs.size() == 3);
    CHECK(map->arcs[0].kind == ArcKind::coast);
    CHECK(map->arcs[1].kind == ArcKind::border);
    CHECK(map->arcs[2].kind == ArcKind::disputed);
    CHECK(map->arcs[1].points[1] == Place{2, 0.5});
    REQUIRE(map->land("ABC") != nullptr);
    CHECK(map->land("ABC")->name == "Abcia the Long");
    CHECK(map->land("XYZ") == nullptr);
    const std::vector<Place> ring = ring_points(*map, map->land("ABC")->rings.at(0));
    CHECK(ring == std::vector<Place>{{0, 0}, {0, 1}, {2, 0.5}});
    REQUIRE(map->town("Abc City") != nullptr);
    CHECK(map->town("Abc City")->capital);
    CHECK_FALSE(map->town("Far")->capital);
    CHECK(map->town("Far")->place == Place{90, -180});
}

TEST_CASE("a bad map is refused with a sentence that names the line") {
    CHECK(read_map(small).has_value());
    CHECK(complaint("") == "The map has no countries.");
    CHECK(complaint("parley-map 2\n").starts_with("This is no map of the first format"));
    CHECK(complaint("parley-map 1\ncoast 0 0 1 1\n") == "Line 2 of the map cannot be used: the step must come first.");
    CHECK(complaint("parley-map 1\nstep 0\n").starts_with("Line 2"));
    CHECK(complaint("parley-map 1\nstep 10\nstep 10\n").starts_with("Line 3"));
    CHECK(complaint("parley-map 1\nstep 10\nriver 0 0 1 1\n").find("no known kind") != std::string::npos);
    CHECK(complaint("parley-map 1\nstep 10\ncoast 0 0 1\n").find("no partner") != std::string::npos);
    CHECK(complaint("parley-map 1\nstep 10\ncoast 0 0 1x 1\n").find("no partner") != std::string::npos);
    CHECK(complaint("parley-map 1\nstep 10\ncoast 0 0\n").find("two points") != std::string::npos);
    CHECK(complaint("parley-map 1\nstep 10\ncoast 1800 0 1 0\n").find("leaves the globe") != std::string::npos);
    CHECK(complaint("parley-map 1\nstep 10\ncoast 0 0 2147483647 2147483647 2147483647 2147483647\n")
              .find("leaves the globe") != std::string::npos);
    CHECK(complaint("parley-map 1\nstep 10\nland abc Abcia\n").find("three capitals") != std::string::npos);
    CHECK(complaint("parley-map 1\nstep 10\nland ABC\n").find("three capitals") != std::string::npos);
    CHECK(complaint("parley-map 1\nstep 10\nring 0\n").find("before any country") != std::string::npos);
    CHECK(complaint(small + "land ABC Again\n").find("twice") != std::string::npos);
    CHECK(complaint(small + "ring 1\n").find("not there") != std::string::npos);
    CHECK(complaint(small + "ring -2147483648\n").find("not there") != std::string::npos);
    CHECK(complaint(small + "ring 0\nring 0\n").find("more than two rings") != std::string::npos);
    CHECK(complaint(small + "coast 0 0 5 5\nring 1\n").find("not closed") != std::string::npos);
    CHECK(complaint(small + "ring \n").find("three points") != std::string::npos);
    CHECK(complaint(small + "land DEF Defia\n") == "The map's Defia has no shape.");
    CHECK(complaint(small + "town 0 901 Nowhere\n").find("on the globe") != std::string::npos);
    CHECK(complaint(std::string(4'000'001, '#')) == "The map is larger than 4 MB.");
}

TEST_CASE("a map cut off or altered anywhere is read or refused, never worse") {
    const std::string text = map_text();
    const std::size_t countries = text.find("\nland ");
    for (std::size_t length = 0; length < text.size(); length += 3'001) {
        const auto map = read_map(std::string_view(text).substr(0, length));
        CHECK((map.has_value() ? length > countries : !map.error().empty()));
    }
    for (std::size_t at = 14; at < text.size(); at += 5'003)
        for (const char other : {'9', '-', ' ', '\n', '\0', 'z'}) {
            std::string altered = text;
            altered[at] = other;
            const auto map = read_map(altered);
            CHECK((map.has_value() || !map.error().empty()));
        }
}

TEST_CASE("the map that comes with the program is whole") {
    const std::string text = map_text();
    CHECK(text.size() < 150'000);
    const auto map = read_map(text);
    REQUIRE(map.has_value());
    CHECK(map->lands.size() >= 60);
    std::set<std::uint32_t> used;
    std::vector<int> uses(map->arcs.size(), 0);
    for (const Land& land : map->lands)
        for (const auto& ring : land.rings)
            for (const ArcUse& use : ring)
                ++uses[use.arc];
    for (std::size_t arc = 0; arc < uses.size(); ++arc)
        CHECK(uses[arc] == (map->arcs[arc].kind == ArcKind::coast ? 1 : 2));
}
