#include "picture/svg.hpp"

#include "tests/catch.hpp"

#include <boost/property_tree/ptree.hpp>
#include <boost/property_tree/xml_parser.hpp>

#include <sstream>

using namespace parley::picture;
using Tree = boost::property_tree::ptree;

namespace {

Tree parsed(const std::string& text) {
    std::istringstream in(text);
    Tree tree;
    read_xml(in, tree); // throws, and so fails the test, on what is not well-formed
    return tree.get_child("svg");
}

Tree drawn(const Form& form, const SvgOptions& options = {}) {
    Picture picture{{200, 100}, {}};
    picture.add(form);
    return parsed(svg(picture, palette(Theme::light), options));
}

std::string attribute(const Tree& svg_tree, const std::string& path) {
    const std::size_t dot = path.rfind('.');
    return svg_tree.get<std::string>(path.substr(0, dot) + ".<xmlattr>." + path.substr(dot + 1), "(none)");
}

std::size_t count_of(const Tree& tree, const std::string& tag) { return tree.count(tag); }

} // namespace

TEST_CASE("every kind of shape is drawn as an element of its own") {
    const Tree line = drawn(Polyline{{{1, 2}, {3.5, 4.25}}, {Ink::party_b, 2, Dash::dashed}});
    CHECK(attribute(line, "polyline.points") == "1,2 3.5,4.25");
    CHECK(attribute(line, "polyline.stroke") == hexadecimal(palette(Theme::light)[Ink::party_b]));
    CHECK(attribute(line, "polyline.fill") == "none");
    CHECK(attribute(line, "polyline.stroke-dasharray") == "7 5");

    const Tree polygon =
        drawn(Polygon{{{{0, 0}, {10, 0}, {10, 10}}, {{2, 2}, {4, 2}, {4, 4}}}, Fill{Ink::land, 0.5}, Stroke{}});
    CHECK(attribute(polygon, "path.d") == "M0,0 10,0 10,10ZM2,2 4,2 4,4Z");
    CHECK(attribute(polygon, "path.fill-rule") == "evenodd");
    CHECK(attribute(polygon, "path.fill-opacity") == "0.5");

    const Tree rectangle = drawn(Rectangle{{1, 2, 30, 40}, 4, Fill{}, {}});
    CHECK(attribute(rectangle, "rect.width") == "30");
    CHECK(attribute(rectangle, "rect.rx") == "4");

    CHECK(attribute(drawn(Circle{{5, 6}, 7, {}, Stroke{Ink::ink, 1, Dash::dotted}}), "circle.r") == "7");
    CHECK(attribute(drawn(Dots{{{1, 2}, {3, 4}}, 1.5, {}}), "path.d") == "M1,2h0M3,4h0");

    const Tree label =
        drawn(Label{{1, 2}, "Женева", {14, Family::serif, Weight::bold, true}, Anchor::end, Ink::quiet, {}, false});
    CHECK(count_of(label, "text") == 1);
    CHECK(label.get<std::string>("text") == "Женева");
    CHECK(attribute(label, "text.text-anchor") == "end");
    CHECK(attribute(label, "text.font-weight") == "700");
    CHECK(attribute(label, "text.font-style") == "italic");
    CHECK(attribute(label, "text.font-family").find("Noto Serif") == 1);
    CHECK(attribute(label, "text.transform") == "rotate(-90 1 2)");
    CHECK(attribute(label, "text.stroke") == "(none)");
}

TEST_CASE("a halo is drawn under its label, as the same text") {
    const Tree drawn_twice =
        drawn(Label{{1, 2}, "Женева", {14, Family::sans, Weight::bold, false}, Anchor::end, Ink::quiet, Ink::paper});
    std::vector<const Tree*> texts;
    for (const auto& [name, element] : drawn_twice)
        if (name == "text")
            texts.push_back(&element);
    REQUIRE(texts.size() == 2);
    const auto of = [&](std::size_t i, const std::string& name) {
        return texts[i]->get<std::string>("<xmlattr>." + name, "(none)");
    };
    for (const std::size_t i : {0U, 1U}) {
        CHECK(texts[i]->data() == "Женева");
        CHECK(of(i, "x") == "1");
        CHECK(of(i, "text-anchor") == "end");
        CHECK(of(i, "paint-order") == "(none)"); // not every printer knows it
    }
    const Palette& light = palette(Theme::light);
    CHECK(of(0, "stroke") == hexadecimal(light[Ink::paper]));
    CHECK(of(0, "fill") == hexadecimal(light[Ink::paper]));
    CHECK(of(0, "aria-hidden") == "true");
    CHECK(of(1, "stroke") == "(none)");
    CHECK(of(1, "fill") == hexadecimal(light[Ink::quiet]));
    CHECK(of(1, "aria-hidden") == "(none)");
}

TEST_CASE("every symbol is drawn") {
    const auto elements = [](Symbol symbol) { return drawn(Marker{{10, 10}, symbol, 8, Ink::party_a, Ink::paper}); };
    CHECK(count_of(elements(Symbol::square), "rect") == 1);
    CHECK(count_of(elements(Symbol::triangle), "path") == 1);
    CHECK(count_of(elements(Symbol::diamond), "path") == 1);
    CHECK(count_of(elements(Symbol::dot), "circle") == 1);
    CHECK(count_of(elements(Symbol::ring), "circle") == 1);
    CHECK(count_of(elements(Symbol::cross), "polyline") == 2);
    CHECK(count_of(elements(Symbol::plus), "polyline") == 2);
}

TEST_CASE("texts, receipts and titles are escaped") {
    Picture picture{{200, 100}, {}};
    const std::string awkward = "<b> & \"Q\" 'q' ]]> \x01";
    picture.add(Label{{1, 1}, awkward, {}, Anchor::start, Ink::ink, {}}, awkward, {0, 0, 10, 10});
    const std::string text = svg(picture, palette(Theme::dark), {awkward, false, false});
    CHECK(text.find("<b>") == std::string::npos);
    const Tree tree = parsed(text);
    const std::string expected = "<b> & \"Q\" 'q' ]]> \\u0001"; // shown, as no XML may hold it
    CHECK(tree.get<std::string>("title") == expected);
    CHECK(tree.get<std::string>("g.title") == expected);
    CHECK(tree.get<std::string>("g.text") == expected);
    CHECK(attribute(tree, "g.rect.pointer-events") == "all");
}

TEST_CASE("the size, the classes and the fluid width are as asked") {
    Picture picture{{200.5, 100}, {}};
    picture.add(Rectangle{{1, 2, 30, 40}, 0, Fill{Ink::party_a_soft, 1}, Stroke{Ink::line, 1, Dash::solid}});
    const Tree own = parsed(svg(picture, palette(Theme::light)));
    CHECK(own.get<std::string>("<xmlattr>.viewBox") == "0 0 200.5 100");
    CHECK(own.get<std::string>("<xmlattr>.width") == "200.5");
    CHECK(attribute(own, "rect.class") == "(none)");
    const Tree fluid = parsed(svg(picture, palette(Theme::light), {"", true, true}));
    CHECK(fluid.get<std::string>("<xmlattr>.width", "(none)") == "(none)");
    CHECK(attribute(fluid, "rect.class") == "fill-party-a-soft stroke-line");
}

TEST_CASE("numbers are written plainly, whatever they are") {
    CHECK(decimal(0) == "0");
    CHECK(decimal(-0.001) == "0");
    CHECK(decimal(-1.5) == "-1.5");
    CHECK(decimal(12.345) == "12.35");
    CHECK(decimal(12.05) == "12.05");
    CHECK(decimal(1.0 / 0.0) == "0");
    CHECK(decimal(1e300) == "1000000000000");
}

TEST_CASE("the topmost receipt is the one found, and a picture placed in another takes its receipts along") {
    Picture inner{{50, 50}, {}};
    inner.add(Circle{{10, 10}, 5, Fill{}, {}}, "below", {0, 0, 20, 20});
    inner.add(Circle{{10, 10}, 5, Fill{}, {}}, "above", {10, 10, 20, 20});
    CHECK(receipt_at(inner, {5, 5})->words == "below");
    CHECK(receipt_at(inner, {15, 15})->words == "above");
    CHECK(receipt_at(inner, {45, 45}) == nullptr);
    Picture outer{{200, 200}, {}};
    place(outer, inner, {100, 50});
    CHECK(receipt_at(outer, {105, 55})->words == "below");
    CHECK(receipt_at(outer, {5, 5}) == nullptr);
    CHECK(std::get<Circle>(outer.shapes[0].form).centre == Point{110, 60});
}
