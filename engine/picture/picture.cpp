#include "picture/picture.hpp"

#include "core/variant_match.hpp"

#include <algorithm>

namespace parley::picture {
namespace {

Point moved(Point point, Point by) { return {point.x + by.x, point.y + by.y}; }
Box moved(const Box& box, Point by) { return {box.left + by.x, box.top + by.y, box.width, box.height}; }

void move_all(std::vector<Point>& points, Point by) {
    for (Point& point : points)
        point = moved(point, by);
}

void move_form(Form& form, Point by) {
    core::match(
        form, [&](Polyline& line) { move_all(line.points, by); },
        [&](Polygon& polygon) {
            for (std::vector<Point>& ring : polygon.rings)
                move_all(ring, by);
        },
        [&](Rectangle& rectangle) { rectangle.box = moved(rectangle.box, by); },
        [&](Circle& circle) { circle.centre = moved(circle.centre, by); },
        [&](Marker& marker) { marker.centre = moved(marker.centre, by); },
        [&](Dots& dots) { move_all(dots.centres, by); }, //
        [&](Label& label) { label.at = moved(label.at, by); });
}

} // namespace

const Receipt* receipt_at(const Picture& picture, Point point) {
    const auto topmost = std::find_if(picture.shapes.rbegin(), picture.shapes.rend(), [&](const Shape& shape) {
        return shape.receipt && shape.receipt->area.contains(point);
    });
    return topmost == picture.shapes.rend() ? nullptr : &*topmost->receipt;
}

void place(Picture& into, const Picture& picture, Point by) {
    for (Shape shape : picture.shapes) {
        move_form(shape.form, by);
        if (shape.receipt)
            shape.receipt->area = moved(shape.receipt->area, by);
        into.shapes.push_back(std::move(shape));
    }
}

} // namespace parley::picture
