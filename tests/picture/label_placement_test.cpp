#include "picture/label_placement.hpp"

#include "tests/catch.hpp"
#include "tests/picture/near.hpp"

#include <algorithm>

using namespace parley::picture;
using parley::testing::near;

namespace {

constexpr Box field{0, 0, 200, 100};

Wanted wanted_at(Point about, const std::string& text) { return {about, 8, text, {11}, Ink::ink, {}, {}}; }

} // namespace

TEST_CASE("labels about the same point do not touch, and the last finds no room") {
    LabelPlacement labels(field, estimated_width);
    std::vector<Box> placed;
    bool refused = false;
    for (int i = 0; i < 12; ++i) {
        const auto label = labels.place(wanted_at({100, 50}, "Kaliningrad"));
        if (!label) {
            refused = true;
            continue;
        }
        const Box box = label_box(*label, estimated_width);
        CHECK(box.left >= 0);
        CHECK(box.right() <= 200.01);
        CHECK(box.top >= 0);
        CHECK(box.bottom() <= 100.01);
        for (const Box& other : placed)
            CHECK_FALSE(box.overlaps(other));
        placed.push_back(box);
    }
    CHECK(placed.size() >= 4);
    CHECK(refused);
}

TEST_CASE("a label keeps off what it was told to, and turns to the other side at the edge") {
    LabelPlacement labels(field, estimated_width);
    const auto free = labels.place(wanted_at({20, 50}, "Tapa"));
    REQUIRE(free);
    CHECK(free->anchor == Anchor::start); // the first side that is tried
    LabelPlacement crowded(field, estimated_width);
    const std::vector<Point> line{{22, 50}, {200, 50}};
    crowded.keep_off(line, 2);
    const auto turned = crowded.place(wanted_at({20, 50}, "Tapa"));
    REQUIRE(turned);
    CHECK(turned->anchor != Anchor::start);
    const auto at_edge = labels.place(wanted_at({198, 50}, "Tapa"));
    REQUIRE(at_edge);
    CHECK(label_box(*at_edge, estimated_width).right() <= 200.01);
}

TEST_CASE("a needed label is placed where it covers least; another is not") {
    LabelPlacement labels(field, estimated_width);
    labels.keep_off(field);
    CHECK_FALSE(labels.place(wanted_at({100, 50}, "Geneva")));
    Wanted needed = wanted_at({100, 50}, "Geneva");
    needed.needed = true;
    CHECK(labels.place(needed));
}

TEST_CASE("spread keeps the order, the distance and the field, and leaves what has room where it is") {
    const std::vector<double> apart{10, 50, 90};
    CHECK(spread(apart, 14, 0, 100) == apart);
    const std::vector<double> crowded{50, 52, 49, 50, 95};
    const std::vector<double> places = spread(crowded, 14, 0, 100);
    std::vector<double> sorted = places;
    std::sort(sorted.begin(), sorted.end());
    for (std::size_t i = 1; i < sorted.size(); ++i)
        CHECK(sorted[i] - sorted[i - 1] >= 14 - 1e-9);
    CHECK(sorted.front() >= 0);
    CHECK(sorted.back() <= 100 + 1e-9);
    CHECK(places[2] < places[0]);
    CHECK(places[0] < places[3]); // equal wishes keep their order
    CHECK(places[3] < places[1]);
    CHECK(spread(std::vector<double>{}, 14, 0, 100).empty());
    const std::vector<double> below = spread(std::vector<double>{99, 99}, 14, 0, 100);
    CHECK(near(below[0], 86));
    CHECK(near(below[1], 100));
}

TEST_CASE("the estimate of widths is near to Inter's, for Latin and Cyrillic, and fitted texts fit") {
    // Widths at 100 px, summed from the advance widths of Inter 4.
    const Type regular{100};
    CHECK(near(estimated_width("worth to", regular), 404, 20));
    CHECK(near(estimated_width("Kaliningrad", regular), 522, 31));
    CHECK(near(estimated_width("Россия", regular), 361, 43));
    CHECK(estimated_width("bold", {100, Family::sans, Weight::bold, false}) > estimated_width("bold", regular));
    CHECK(estimated_width("", regular) == 0);
    for (const double width : {0.0, 5.0, 30.0, 61.0, 500.0}) {
        const std::string kept = fitted("Предупреждение об учениях", {11}, width, estimated_width);
        INFO(width << " " << kept);
        CHECK((kept.empty() || estimated_width(kept, {11}) <= width));
    }
    CHECK(fitted("Tapa", {11}, 100, estimated_width) == "Tapa");
    CHECK(fitted("Предупреждение", {11}, 40, estimated_width).ends_with("…"));
}

TEST_CASE("the box of a label follows its anchor and its turn") {
    const Label start{{50, 50}, "Riga", {10}, Anchor::start, Ink::ink, {}};
    const double width = estimated_width("Riga", {10});
    CHECK(label_box(start, estimated_width).left == 50);
    Label end = start;
    end.anchor = Anchor::end;
    CHECK(near(label_box(end, estimated_width).right(), 50));
    Label turned = start;
    turned.anchor = Anchor::middle;
    turned.upright = false;
    const Box box = label_box(turned, estimated_width);
    CHECK(near(box.height, width));
    CHECK(near(box.top + box.height / 2, 50));
    CHECK(box.right() > 50);
    CHECK(box.left < 50);
}
