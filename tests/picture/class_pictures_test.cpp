// The pictures of a class: every mark can be told from the others and read, whatever the tables came to.
#include "picture/classes/agreed_table.hpp"
#include "picture/classes/outcome_space.hpp"
#include "picture/classes/outcome_strips.hpp"
#include "picture/classes/reading_strips.hpp"
#include "picture/classes/swarm.hpp"
#include "picture/palette.hpp"
#include "tests/picture/labels_of.hpp"

#include <cmath>

using namespace parley::picture;
using namespace parley::testing;

namespace {

OutcomeSpace space_of(const std::vector<WorthPair>& worths, OutcomeForm form) {
    OutcomeSpace space;
    space.x = {"worth to the United States", 0, 20, "no deal for the United States",
               "better for the United States only"};
    space.y = {"worth to Russia", 1, 26, "no deal for Russia", "better for Russia only"};
    for (int i = 0; i <= 45; ++i)
        space.frontier.push_back({static_cast<double>(i), 58 - i * i / 38.0});
    for (std::size_t i = 0; i < worths.size(); ++i)
        space.marks.push_back({std::to_string(i + 1), worths[i], form, "table"});
    space.legend = {"kept", "suspended or left", "initialled, not in force", {"31", "32"}, "no text"};
    return space;
}

template <class Kind>
std::vector<Kind> shapes_of(const Picture& drawn) {
    std::vector<Kind> found;
    for (const Shape& shape : drawn.shapes)
        if (const Kind* kind = std::get_if<Kind>(&shape.form))
            found.push_back(*kind);
    return found;
}

} // namespace

TEST_CASE("marks that want one place stand apart, near it and within the field") {
    for (const std::size_t many : {std::size_t{1}, std::size_t{2}, std::size_t{30}, std::size_t{100}}) {
        const std::vector<Point> wanted(many, Point{40, 60});
        const Box field{0, 0, 400, 300};
        const std::vector<Point> places = spread_marks(wanted, 9, field);
        REQUIRE(places.size() == many);
        CHECK(places.front() == wanted.front());
        for (std::size_t i = 0; i < many; ++i) {
            CHECK(field.contains(places[i]));
            CHECK(std::hypot(places[i].x - 40, places[i].y - 60) < (many == 1 ? 1.0 : 22 * std::sqrt(many)));
            for (std::size_t j = i + 1; j < many; ++j)
                CHECK(std::hypot(places[i].x - places[j].x, places[i].y - places[j].y) >= 18);
        }
    }
    const std::vector<Point> apart{{20, 20}, {60, 20}, {20, 60}};
    CHECK(spread_marks(apart, 9, {0, 0, 100, 100}) == apart); // those with room stay where they are
}

TEST_CASE("a swarm keeps its marks apart in few rows, and moves one aside only where all rows are full") {
    const std::vector<int> rows{0, 1, -1};
    const std::vector<Swarmed> three = swarm({50, 50, 50}, 8, rows, 0, 100);
    for (const Swarmed& one : three)
        CHECK(one.along == 50);
    const std::vector<Swarmed> many = swarm(std::vector<double>(20, 50), 8, rows, 0, 100);
    for (std::size_t i = 0; i < many.size(); ++i)
        for (std::size_t j = i + 1; j < many.size(); ++j)
            CHECK((many[i].row != many[j].row || std::abs(many[i].along - many[j].along) >= 8));
}

TEST_CASE("tables on the utility space can be read, each by its number and by its form") {
    std::vector<WorthPair> worths;
    for (int i = 0; i < 30; ++i)
        worths.push_back({24.0 + (i * 7) % 5, 30.0 + (i * 11) % 4});
    for (const OutcomeForm form : {OutcomeForm::kept, OutcomeForm::broken, OutcomeForm::stopped})
        for (const Size size : {Size{320, 320}, Size{440, 440}, Size{720, 290}, Size{720, 350}}) {
            const Picture drawn = outcome_space(space_of(worths, form), size, estimated_width);
            check_labels(drawn);
            for (int number = 1; number <= 32; ++number)
                CHECK(has_label(drawn, std::to_string(number)));
            CHECK(has_label(drawn, "no text"));
            CHECK(has_label(drawn, "worth to Russia"));
        }
    // Forms differ without their colour.
    const Size size{440, 440};
    CHECK(shapes_of<Rectangle>(outcome_space(space_of(worths, OutcomeForm::stopped), size, estimated_width)).size() ==
          31); // with that of the legend
    CHECK(shapes_of<Rectangle>(outcome_space(space_of(worths, OutcomeForm::kept), size, estimated_width)).empty());
    const auto edged = [&](OutcomeForm form) {
        std::size_t count = 0;
        for (const Circle& circle : shapes_of<Circle>(outcome_space(space_of(worths, form), size, estimated_width)))
            count += circle.stroke.has_value() ? 1U : 0U;
        return count;
    };
    CHECK(edged(OutcomeForm::kept) == 0);
    CHECK(edged(OutcomeForm::broken) == 31);
}

TEST_CASE("no table with a text, one table, and one without a zone are pictures too") {
    check_labels(outcome_space(space_of({}, OutcomeForm::kept), {440, 440}, estimated_width));
    check_labels(outcome_space(space_of({{30, 30}}, OutcomeForm::kept), {440, 440}, estimated_width));
    OutcomeSpace space = space_of({{-10, 5}, {-10, 5}}, OutcomeForm::stopped);
    space.frontier.clear();
    check_labels(outcome_space(space, {440, 440}, estimated_width));
    space.x.no_deal = 90;
    check_labels(outcome_space(space, {440, 440}, estimated_width));
}

TEST_CASE("strips have a row a party and room for every mark") {
    for (const std::size_t parties : {std::size_t{3}, std::size_t{6}})
        for (const std::size_t many : {std::size_t{0}, std::size_t{1}, std::size_t{30}}) {
            OutcomeStrips shown;
            shown.axis_title = "worth of the text, points";
            shown.legend = {"kept", "suspended or left", "initialled, not in force", {}, "no text"};
            for (std::size_t p = 0; p < parties; ++p) {
                OutcomeStrip strip{p, "a delegation with a long name", 10, "no deal", 40.0, "best", {}};
                for (std::size_t i = 0; i < many; ++i)
                    strip.marks.push_back(
                        {std::to_string(i + 1), 20.0 + static_cast<double>(i % 3), OutcomeForm::kept, "table"});
                shown.strips.push_back(strip);
            }
            for (const double width : {320.0, 720.0})
                check_labels(outcome_strips(shown, width, estimated_width));
        }
}

TEST_CASE("what was agreed is legible in every palette, and the last rung is told apart without colour") {
    for (const Theme theme : {Theme::light, Theme::dark, Theme::high_contrast}) {
        const Palette& colours = palette(theme);
        for (std::size_t bound = 0; bound <= ink_parties; ++bound)
            for (std::uint8_t last = 1; last <= 7; ++last)
                for (std::uint8_t rung = 1; rung <= last; ++rung) {
                    AgreedRow row{"1", "name", {bound}, last, {}};
                    if (bound == ink_parties)
                        row.bound = {0, 1};
                    const CellShade shade = cell_shade(row, rung);
                    const auto mixed = [&](std::uint8_t over, std::uint8_t under) {
                        return static_cast<std::uint8_t>(
                            std::lround(over * shade.ground.opacity + under * (1 - shade.ground.opacity)));
                    };
                    const Colour ink = colours[shade.ground.ink], paper = colours[Ink::paper];
                    const Colour ground{mixed(ink.red, paper.red), mixed(ink.green, paper.green),
                                        mixed(ink.blue, paper.blue)};
                    INFO("bound " << bound << " rung " << int(rung) << " of " << int(last));
                    CHECK(contrast(colours[shade.figure], ground) >= 4.5);
                    CHECK((shade.figure == Ink::paper) == (rung == last));
                }
    }
}

TEST_CASE("the table of what was agreed has a column a table and keeps its names legible") {
    AgreedTable table;
    for (int i = 1; i <= 30; ++i)
        table.tables.push_back(std::to_string(i));
    for (int r = 0; r < 24; ++r) {
        AgreedRow row{r % 3 == 0 ? std::to_string(r / 3 + 1) : "", "A provision with quite a long name", {0, 1}, 3, {}};
        for (int i = 0; i < 30; ++i)
            row.cells.push_back(i == 4 ? std::nullopt
                                       : std::optional(AgreedCell{static_cast<std::uint8_t>(i % 4), "receipt"}));
        table.rows.push_back(row);
    }
    for (const double width : {720.0, 800.0})
        for (const double row : {12.5, 16.0}) {
            const Picture drawn = agreed_table(table, width, row, estimated_width);
            check_labels(drawn);
            CHECK(drawn.size.height == agreed_table_height(table, row));
            CHECK(has_label(drawn, "–"));
            CHECK(has_label(drawn, "·"));
        }
}

TEST_CASE("readings stand at their percent, with the prior, the medians and whose they are") {
    ReadingStrips shown;
    shown.title = "Russia was probing: percent given to that";
    shown.prior = 0;
    shown.prior_words = "the prior, 0";
    for (int r = 0; r < 6; ++r) {
        ReadingRow row{"after session " + std::to_string(r + 1), {}, 40.0, "median 40"};
        for (int i = 0; i < 60; ++i)
            row.marks.push_back({static_cast<double>((i % 7) * 5), static_cast<std::size_t>(i % 3), i % 5 == 0, "r"});
        shown.rows.push_back(row);
    }
    shown.hands = {
        {"filed by the United States", 0, false}, {"filed by Russia", 1, false}, {"filed by a computer", 0, true}};
    for (const double width : {320.0, 540.0, 720.0}) {
        const Picture drawn = reading_strips(shown, width, estimated_width);
        check_labels(drawn);
        std::size_t crosses = 0;
        for (const Marker& marker : shapes_of<Marker>(drawn))
            crosses += marker.symbol == Symbol::cross ? 1U : 0U;
        CHECK(crosses == 6 * 12 + 1); // with that of the legend
    }
}
