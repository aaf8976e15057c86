#include "picture/charts/concessions.hpp"
#include "picture/charts/estimates.hpp"
#include "picture/charts/heat_table.hpp"
#include "picture/charts/plot_area.hpp"
#include "picture/charts/ranking.hpp"
#include "picture/charts/reliability.hpp"
#include "picture/charts/timelines.hpp"
#include "picture/charts/utility_space.hpp"
#include "picture/charts/worth_bar.hpp"

#include "tests/picture/labels_of.hpp"
#include "tests/picture/near.hpp"

#include <optional>

using namespace parley::picture;
using namespace parley::testing;

namespace {

template <class Kind>
std::size_t count_of(const Picture& drawn) {
    return static_cast<std::size_t>(std::count_if(drawn.shapes.begin(), drawn.shapes.end(), [](const Shape& shape) {
        return std::holds_alternative<Kind>(shape.form);
    }));
}

std::vector<Marker> markers_of(const Picture& drawn, Symbol symbol) {
    std::vector<Marker> found;
    for (const Shape& shape : drawn.shapes)
        if (const Marker* marker = std::get_if<Marker>(&shape.form); marker != nullptr && marker->symbol == symbol)
            found.push_back(*marker);
    return found;
}

UtilitySpace space_like_geneva() {
    UtilitySpace space;
    space.x = {"worth to you", 0, "your no deal", {20, 20, 20, 19}};
    space.y = {"worth to Russia", 1, "Russia's no deal", {26, 26, 26, 25}};
    for (int i = 0; i <= 45; ++i)
        space.frontier.push_back({static_cast<double>(i), 58 - i * i / 38.0});
    for (int i = 0; i < 300; ++i)
        space.cloud.push_back({(i * 7) % 40 + 0.5, (i * 11) % 30 + 0.5});
    space.named = {{"Nash", {27, 38}, "Nash"}, {"fair share", {29, 36}, "fair share"}};
    space.paths = {{0, "your offers", {{{40, 4}, 0, "1", "a"}, {{38, 8}, 1, "2", "b"}, {{31, 30}, 2, "3", "c"}}},
                   {1, "Russia's offers", {{{2, 55}, 0, "1", "d"}, {{17, 41}, 1, "2", "e"}, {{28, 34}, 2, "3", "f"}}}};
    space.text = NamedAgreement{"your text 29 / 34", {29, 34}, "the text"};
    space.text_meeting = 2;
    return space;
}

Timelines lines_of(std::size_t lines, std::size_t meetings) {
    Timelines made{{}, "session", {{"Support at home", {}, 0, 100}}, {}};
    for (std::size_t i = 0; i < meetings; ++i)
        made.meetings.push_back(std::to_string(i + 1));
    for (std::size_t i = 0; i < lines; ++i) {
        TimeLine line{"a constituency", party_ink(i), party_deep_ink(i), party_dash(i), party_symbol(i), {}};
        for (std::size_t m = 0; m <= meetings; ++m)
            line.readings.push_back({static_cast<double>(m), 50 + static_cast<double>((i * m) % 5)});
        made.panels.front().lines.push_back(line);
    }
    return made;
}

} // namespace

TEST_CASE("ticks stand at round numbers within the range") {
    CHECK(round_step(0, 60, 6) == 10);
    CHECK(round_step(0, 61, 6) == 20);
    CHECK(round_step(0, 3, 10) == 1); // worth is told in whole points
    CHECK(round_step(-71, 100, 8) == 50);
    CHECK(ticks(-12, 25, 10) == std::vector<double>{-10, 0, 10, 20});
    CHECK(whole_number(-3.6) == "−4");
    CHECK(whole_number(-0.2) == "0");
    CHECK(signed_whole_number(8) == "+8");
    CHECK(rounded_out(-3, 47, 10).low == -10);
    CHECK(rounded_out(-3, 47, 10).high == 50);
    const Scale scale{0, 50, 10, 110};
    CHECK(scale.at(25) == 60);
}

TEST_CASE("lines and polygons are cut off at the edges of the field") {
    const Box box{0, 0, 10, 10};
    const auto parts = cut_to(box, {{-5, 5}, {5, 5}, {5, 20}, {8, 20}, {8, 5}});
    REQUIRE(parts.size() == 2);
    CHECK(parts[0] == std::vector<Point>{{0, 5}, {5, 5}, {5, 10}});
    CHECK(parts[1] == std::vector<Point>{{8, 10}, {8, 5}});
    CHECK(cut_to(box, {{20, 20}, {30, 30}}).empty());
    CHECK(polygon_within(box, {{-5, -5}, {5, -5}, {5, 5}, {-5, 5}}).size() == 4);
    CHECK(polygon_within(box, {{20, 20}, {30, 20}, {30, 30}}).empty());
}

TEST_CASE("the picture of all texts shows both hands, and what came of them, without a collision") {
    for (const Size size : {Size{860, 520}, Size{620, 460}, Size{360, 300}}) {
        const Picture drawn = utility_space(space_like_geneva(), size, estimated_width);
        INFO(size.width);
        check_labels(drawn);
        CHECK(markers_of(drawn, Symbol::square).size() == 3);
        CHECK(markers_of(drawn, Symbol::triangle).size() == 3);
        CHECK(markers_of(drawn, Symbol::plus).size() == 2);
        CHECK(markers_of(drawn, Symbol::ring).size() == 1);
        CHECK(has_label(drawn, "your text"));
        CHECK(has_label(drawn, "your no deal 20 → 19"));
        CHECK(count_of<Dots>(drawn) == 1);
        CHECK(count_of<Polygon>(drawn) == 1); // the zone
        const Marker text = markers_of(drawn, Symbol::ring).front();
        REQUIRE(receipt_at(drawn, text.centre) != nullptr);
        CHECK(receipt_at(drawn, text.centre)->words == "the text");
    }
}

TEST_CASE("offers come with their meetings, and the text with its own") {
    UtilitySpace space = space_like_geneva();
    space.up_to_meeting = 1;
    const Picture drawn = utility_space(space, {620, 460}, estimated_width);
    CHECK(markers_of(drawn, Symbol::square).size() == 2);
    CHECK(markers_of(drawn, Symbol::ring).empty());
    CHECK(has_label(drawn, "your no deal 20"));
    CHECK_FALSE(has_label(drawn, "→ 19"));
}

TEST_CASE("a zone that is empty is not shaded, and a game without offers or texts is still a picture") {
    UtilitySpace space = space_like_geneva();
    space.x.no_deal = {60};
    space.text.reset();
    CHECK(count_of<Polygon>(utility_space(space, {620, 460}, estimated_width)) == 0);
    const Picture bare = utility_space({}, {620, 460}, estimated_width);
    CHECK(bare.shapes.size() > 2);
    check_labels(bare);
}

TEST_CASE("timelines name each line at its end, apart, with its last value") {
    for (std::size_t lines = 1; lines <= 6; ++lines) {
        const Timelines made = lines_of(lines, 6);
        const Picture drawn = timelines(made, {600, 200}, estimated_width);
        INFO(lines);
        check_labels(drawn);
        std::size_t named = 0;
        for (const Label& label : labels_of(drawn))
            named += label.text.starts_with("a constituency 5") ? 1U : 0U;
        CHECK(named == lines);
    }
}

TEST_CASE("causes stand numbered near their place, and do not cover one another") {
    Timelines made = lines_of(2, 3);
    for (std::size_t i = 0; i < 6; ++i)
        made.causes.push_back({i + 1, 0, 0, {1.5, 50}, "cause " + std::to_string(i + 1)});
    const Picture drawn = timelines(made, {700, 260}, estimated_width);
    std::vector<Circle> discs;
    for (const Shape& shape : drawn.shapes)
        if (const Circle* circle = std::get_if<Circle>(&shape.form))
            discs.push_back(*circle);
    REQUIRE(discs.size() == 6);
    for (std::size_t i = 0; i < discs.size(); ++i) {
        REQUIRE(receipt_at(drawn, discs[i].centre) != nullptr);
        CHECK(receipt_at(drawn, discs[i].centre)->words == "cause " + std::to_string(i + 1));
    }
}

TEST_CASE("a ranking draws each interval about its mean, a ring for a shared place, and keeps its words apart") {
    const Ranking given{{{"a name of some length", "1", 0.6, 0.05, "0.600 ± 0.050", false},
                         {"b", "2–3", 0.41, 0.2, "0.410 ± 0.200", true},
                         {"c", "2–3", -0.1, std::nullopt, "−0.100", true}},
                        "mean utility"};
    for (const double width : {420.0, 860.0}) {
        const Picture drawn = ranking(given, width, estimated_width);
        check_labels(drawn);
        CHECK(drawn.size.height == ranking_height(given));
        std::vector<double> lengths; // of the intervals
        for (const Shape& shape : drawn.shapes)
            if (const Polyline* line = std::get_if<Polyline>(&shape.form); line && line->stroke.width == 2.4) {
                lengths.push_back(line->points.back().x - line->points.front().x);
                CHECK(line->points.front().x >= 0);
                CHECK(line->points.back().x <= width);
            }
        REQUIRE(markers_of(drawn, Symbol::dot).size() == 1);
        const std::vector<Marker> shared = markers_of(drawn, Symbol::ring);
        REQUIRE(shared.size() == 2);
        CHECK(markers_of(drawn, Symbol::dot)[0].centre.x > shared[0].centre.x);
        CHECK(shared[0].centre.x > shared[1].centre.x);
        REQUIRE(lengths.size() == 2);
        CHECK(lengths[1] > 3.999 * lengths[0]);
        CHECK(lengths[1] < 4.001 * lengths[0]);
    }
    check_labels(ranking({}, 400, estimated_width));
}

TEST_CASE("a table of heat shades the greatest most, writes every number, and says where there is none") {
    HeatTable given{
        {"one", "two"}, {"one", "two"}, {{HeatCell{0.2, "0.20"}, HeatCell{0.9, "0.90"}}, {}}, "who", "whom"};
    given.cells[1] = {std::nullopt, HeatCell{0.5, "0.50"}};
    const Picture drawn = heat_table(given, 500, estimated_width);
    check_labels(drawn);
    CHECK(drawn.size.height == heat_table_height(given, estimated_width));
    std::vector<double> shades;
    for (const Shape& shape : drawn.shapes)
        if (const Rectangle* cell = std::get_if<Rectangle>(&shape.form))
            shades.push_back(cell->fill->opacity);
    REQUIRE(shades.size() == 4);
    CHECK((shades[1] > shades[3] && shades[3] > shades[0] && shades[0] > shades[2]));
    check_labels(heat_table({}, 300, estimated_width));
}

TEST_CASE("concessions stand up for what is given and down for what is taken back") {
    const Concessions given{"session",
                            "first",
                            {{0, "you"}, {1, "Russia"}},
                            {{"1", {{0, std::nullopt, "a"}, {1, std::nullopt, "b"}}},
                             {"2", {{0, 7.0, "c"}}},
                             {"3", {{0, -6.0, "d"}, {1, 36.0, "e"}}}}};
    const Picture drawn = concessions(given, {600, 240}, estimated_width);
    check_labels(drawn);
    std::vector<Rectangle> bars;
    for (const Shape& shape : drawn.shapes)
        if (const Rectangle* bar = std::get_if<Rectangle>(&shape.form))
            bars.push_back(*bar);
    REQUIRE(bars.size() == 3);
    CHECK(near(bars[0].box.bottom(), bars[1].box.top)); // both touch zero
    CHECK(near(bars[2].box.bottom(), bars[0].box.bottom()));
    CHECK(near(bars[2].box.height / bars[0].box.height, 36.0 / 7.0));
    CHECK(bars[1].stroke->dash == Dash::solid);
    CHECK(bars[2].stroke->dash == Dash::dashed);
    CHECK(has_label(drawn, "−6"));
    CHECK(has_label(drawn, "+36"));
    check_labels(concessions({"session", "first", {}, {}}, {600, 240}, estimated_width));
}

TEST_CASE("estimates are as long as their percentages, the truth in full ink") {
    const Estimates shown{{"bargaining", "probing", "pretending"},
                          1,
                          "in truth",
                          1,
                          {{"to begin with", {30, 40, 30}, ""}, {"session 3", {10, 80, 10}, "counts"}}};
    const Picture drawn = estimates(shown, 600, estimated_width);
    check_labels(drawn);
    CHECK(drawn.size.height == estimates_height(shown));
    std::vector<Rectangle> bars;
    for (const Shape& shape : drawn.shapes)
        if (const Rectangle* bar = std::get_if<Rectangle>(&shape.form))
            bars.push_back(*bar);
    REQUIRE(bars.size() == 6);
    CHECK(near(bars[4].box.width / bars[1].box.width, 2.0));
    CHECK(bars[1].fill->ink == Ink::party_b);
    CHECK(bars[0].fill->ink == Ink::party_b_soft);
    CHECK(has_label(drawn, "80 %"));
}

TEST_CASE("the title of a row of estimates is not cut where its column is narrow") {
    const Estimates shown{{"bargaining", "probing", "pretending"},
                          1,
                          "in truth",
                          1,
                          {{"to begin with", {30, 40, 30}, ""},
                           {"session 1 (10 January)", {20, 60, 20}, ""},
                           {"session 3 (17 February)", {10, 80, 10}, ""},
                           {"the extra session", {10, 80, 10}, ""}}};
    for (const double width : {344.0}) {
        const Picture drawn = estimates(shown, width, estimated_width);
        check_labels(drawn);
        CHECK(has_label(drawn, "session 3"));
        CHECK(has_label(drawn, "(17 February)"));
        CHECK_FALSE(has_label(drawn, "…"));
    }
    const Picture wide = estimates(shown, 720, estimated_width);
    CHECK(has_label(wide, "session 3 (17 February)"));
    CHECK(fitted_lines("nothing", {11}, 500, estimated_width) == std::vector<std::string>{"nothing"});
    CHECK(fitted_lines("unbreakable", {11}, 30, estimated_width).size() == 1);
}

TEST_CASE("a worth bar names its lines without a collision wherever they are") {
    for (int spread_out = 0; spread_out <= 20; spread_out += 2)
        for (const double width : {860.0, 480.0, 340.0}) {
            WorthBar bar{0, "worth to us", "as Washington credits it", -10, 60, 30.0, {}, 20.0, "no deal", {}};
            for (int i = 0; i < 3; ++i)
                bar.ticks.push_back({26.0 + spread_out * i, i == 1 ? "if probing" : "if pretending", "r"});
            const Picture drawn = worth_bar(bar, width, estimated_width);
            INFO(spread_out << " " << width);
            check_labels(drawn);
            CHECK(drawn.size.height == worth_bar_height(bar));
            CHECK(has_label(drawn, "no deal 20"));
            CHECK(has_label(drawn, "if probing"));
        }
}

TEST_CASE("the line of a name above passes beside a name of a worth bar, not through it") {
    const WorthBar bar{0, "", "", -10, 50, -2.0, {}, 4.0, "no deal", {{-2.0, "bargaining", ""}}};
    const Picture drawn = worth_bar(bar, 344, estimated_width);
    std::optional<Box> below;
    double line = 0, lowest = 0;
    for (const Label& label : labels_of(drawn))
        if (label.text.starts_with("bargaining") || label.text.starts_with("no deal")) {
            if (label.at.y > lowest)
                below = label_box(label, estimated_width);
            lowest = std::max(lowest, label.at.y);
        }
    for (const Shape& shape : drawn.shapes)
        if (const auto* leader = std::get_if<Polyline>(&shape.form); leader != nullptr && leader->stroke.width == 2)
            line = leader->points.front().x;
    REQUIRE(below);
    CHECK((below->right() <= line - 3 || below->left >= line + 3));
}

TEST_CASE("names in one row of a worth bar do not read as one") {
    for (int apart = 0; apart <= 30; ++apart) {
        WorthBar bar{0, "", "", 0, 60, 30.0, {}, 20.0, "no deal", {{20.0 + apart, "Nash", ""}}};
        const std::vector<Label> labels = labels_of(worth_bar(bar, 344, estimated_width));
        const auto named = [&](std::string_view words) {
            const auto found = std::find_if(labels.begin(), labels.end(),
                                            [&](const Label& label) { return label.text.starts_with(words); });
            REQUIRE(found != labels.end());
            return *found;
        };
        const Box no_deal = label_box(named("no deal"), estimated_width),
                  nash = label_box(named("Nash"), estimated_width);
        INFO(apart);
        CHECK((named("no deal").at.y != named("Nash").at.y || nash.left - no_deal.right() >= 19));
    }
}

TEST_CASE("a worth bar grows from the status quo to either side, and a band is drawn where worth is only believed") {
    WorthBar bar{1, "", "", -50, 50, -25.0, {}, {}, "", {}};
    const Picture below = worth_bar(bar, 400, estimated_width);
    const Rectangle fill = std::get<Rectangle>(below.shapes.at(below.shapes.size() - 1 - 2).form);
    CHECK(fill.fill->ink == Ink::party_b);
    CHECK(near(fill.box.right(), 200));
    CHECK(near(fill.box.width, 96));
    bar.worth.reset();
    bar.band = BelievedBand{4, 17};
    const Picture band = worth_bar(bar, 400, estimated_width);
    CHECK(has_label(band, "4 to 17"));
    check_labels(band);
}

TEST_CASE("a reliability diagram puts a forecaster that means what it says on the diagonal") {
    Reliability shown{"title", {{"all", {}}}, "said", "came true"};
    for (int k = 1; k < 10; k += 2)
        shown.series[0].points.push_back({10.0 * k, 10.0 * k, 40});
    shown.series[0].points.push_back({95, 20, 0}); // nothing was forecast there
    const Picture drawn = reliability_diagram(shown, 420, estimated_width);
    const std::vector<Marker> markers = markers_of(drawn, Symbol::square);
    REQUIRE(markers.size() == 6); // five bins and the legend
    for (std::size_t i = 1; i < 5; ++i) {
        const Point step{markers[i].centre.x - markers[i - 1].centre.x, markers[i].centre.y - markers[i - 1].centre.y};
        CHECK(near(step.x, -step.y));
        CHECK(step.x > 0);
    }
    CHECK(drawn.size.width == 420);
}
