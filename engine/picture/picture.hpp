// A picture as a value: a size and a list of shapes in meaning, not in colour. A window and an SVG file draw the same
// one. Refuses to know: pixels of a screen, colours (palette.hpp has those), files, and what is shown.
#pragma once

#include "picture/ink.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace parley::picture {

/// In abstract pixels; x to the right, y down, the origin in the picture's top left corner.
struct Point {
    double x{}, y{};
    friend bool operator==(const Point&, const Point&) = default;
};

struct Size {
    double width{}, height{};
    friend bool operator==(const Size&, const Size&) = default;
};

/// Upright, its sides parallel to the picture's.
struct Box {
    double left{}, top{}, width{}, height{};

    [[nodiscard]] double right() const { return left + width; }
    [[nodiscard]] double bottom() const { return top + height; }
    [[nodiscard]] bool contains(Point point) const {
        return point.x >= left && point.x <= right() && point.y >= top && point.y <= bottom();
    }
    /// Whether the two share more than an edge.
    [[nodiscard]] bool overlaps(const Box& other) const {
        return left < other.right() && other.left < right() && top < other.bottom() && other.top < bottom();
    }
    friend bool operator==(const Box&, const Box&) = default;
};

enum class Dash : std::uint8_t { solid, dashed, dotted };

/// The dash goes with the party as the ink does, so that nothing is told by colour alone.
struct Stroke {
    Ink ink{Ink::ink};
    double width{1};
    Dash dash{Dash::solid};
    friend bool operator==(const Stroke&, const Stroke&) = default;
};

struct Fill {
    Ink ink{Ink::ink};
    double opacity{1}; // 0 to 1
    friend bool operator==(const Fill&, const Fill&) = default;
};

/// Straight from point to point, joined round; a single line is one of two points.
struct Polyline {
    std::vector<Point> points;
    Stroke stroke;
};

/// Closed rings, filled by the even-odd rule: a ring within a ring is a hole. A ring's last point need not repeat its
/// first.
struct Polygon {
    std::vector<std::vector<Point>> rings;
    std::optional<Fill> fill;
    std::optional<Stroke> stroke;
};

struct Rectangle {
    Box box;
    double radius{};
    std::optional<Fill> fill;
    std::optional<Stroke> stroke;
};

struct Circle {
    Point centre;
    double radius{};
    std::optional<Fill> fill;
    std::optional<Stroke> stroke;
};

enum class Symbol : std::uint8_t { square, triangle, diamond, dot, ring, cross, plus };

/// A symbol about its centre. Square, triangle, diamond and dot are filled with the ink; ring, cross and plus are drawn
/// with it, and a ring is paper inside.
struct Marker {
    Point centre;
    Symbol symbol{Symbol::dot};
    double size{8}; // how wide and high it is
    Ink ink{Ink::ink};
    std::optional<Ink> outline; // a thin line round it, to lift it off what lies under it
};

/// Many dots of one size: a cloud.
struct Dots {
    std::vector<Point> centres;
    double radius{1};
    Fill fill;
};

enum class Family : std::uint8_t { sans, serif };
enum class Weight : std::uint8_t { regular, semibold, bold };

/// How a text is set.
struct Type {
    double size{12}; // of the letters, in pixels
    Family family{Family::sans};
    Weight weight{Weight::regular};
    bool italic{};
    friend bool operator==(const Type&, const Type&) = default;
};

enum class Anchor : std::uint8_t { start, middle, end };

/// One line of UTF-8 text.
struct Label {
    Point at; // on the base line; at the text's start, middle or end as the anchor says
    std::string text;
    Type type;
    Anchor anchor{Anchor::start};
    Ink ink{Ink::ink};
    std::optional<Ink> halo; // a soft edge round the letters, where the text crosses lines
    bool upright{true};      // otherwise turned a quarter to the left about `at`, reading upwards
};

using Form = std::variant<Polyline, Polygon, Rectangle, Circle, Marker, Dots, Label>;

/// Where a shape comes from, in words: shown when it is pointed at.
struct Receipt {
    std::string words;
    Box area; // in which pointing means this shape
};

struct Shape {
    Form form;
    std::optional<Receipt> receipt;
};

/// Drawn in order, the later over the earlier, and cut off at the picture's edges. There is no background of its own.
struct Picture {
    Size size;
    std::vector<Shape> shapes;

    void add(Form form) { shapes.push_back({std::move(form), std::nullopt}); }
    void add(Form form, std::string words, const Box& area) {
        shapes.push_back({std::move(form), Receipt{std::move(words), area}});
    }
};

/// The receipt of the topmost shape that has one there; nothing otherwise. Valid as long as the picture is.
[[nodiscard]] const Receipt* receipt_at(const Picture& picture, Point point);

/// Puts another picture's shapes into this one, moved by `by`.
void place(Picture& into, const Picture& picture, Point by);

} // namespace parley::picture
