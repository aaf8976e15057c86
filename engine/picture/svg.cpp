#include "picture/svg.hpp"

#include "core/plain_text.hpp"
#include "core/variant_match.hpp"

#include <algorithm>
#include <cmath>

namespace parley::picture {
namespace {

constexpr std::string_view sans_families =
    "Inter, 'Noto Sans', system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
constexpr std::string_view serif_families = "'Noto Serif', Georgia, 'Times New Roman', serif";

class SvgWriter {
  public:
    SvgWriter(const Palette& palette, const SvgOptions& options) : palette_(palette), options_(options) {}

    std::string write(const Picture& picture) {
        const std::string width = decimal(picture.size.width);
        const std::string height = decimal(picture.size.height);
        text_ = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + width + " " + height + "\"";
        if (!options_.fluid)
            text_ += " width=\"" + width + "\" height=\"" + height + "\"";
        text_ += " role=\"img\" font-family=\"" + std::string(sans_families) + "\">\n";
        if (!options_.title.empty())
            text_ += "<title>" + escaped(options_.title) + "</title>\n";
        for (const Shape& shape : picture.shapes)
            write(shape);
        return text_ + "</svg>\n";
    }

  private:
    void write(const Shape& shape) {
        if (shape.receipt)
            text_ += "<g><title>" + escaped(shape.receipt->words) + "</title>";
        std::visit([this](const auto& form) { draw(form); }, shape.form);
        if (shape.receipt) {
            const Box& area = shape.receipt->area;
            text_ += "<rect" + attribute("x", area.left) + attribute("y", area.top) + attribute("width", area.width) +
                     attribute("height", area.height) + " fill=\"none\" pointer-events=\"all\"/></g>";
        }
        text_ += '\n';
    }

    static std::string attribute(std::string_view name, double value) {
        return " " + std::string(name) + "=\"" + decimal(value) + "\"";
    }

    /// The colour of a fill or a stroke, and its class where classes are asked for.
    struct Painted {
        std::string attributes, classes;
    };

    void paint(Painted& painted, std::string_view what, Ink ink) const {
        painted.attributes += " " + std::string(what) + "=\"" + hexadecimal(palette_[ink]) + "\"";
        painted.classes += (painted.classes.empty() ? "" : " ") + std::string(what) + "-" + std::string(ink_name(ink));
    }

    [[nodiscard]] std::string painted(const std::optional<Fill>& fill, const std::optional<Stroke>& stroke) const {
        Painted made;
        if (fill) {
            paint(made, "fill", fill->ink);
            if (fill->opacity < 1)
                made.attributes += attribute("fill-opacity", fill->opacity);
        } else {
            made.attributes += " fill=\"none\"";
        }
        if (stroke) {
            paint(made, "stroke", stroke->ink);
            made.attributes += attribute("stroke-width", stroke->width) + dashes(*stroke);
        }
        return with_classes(made);
    }

    [[nodiscard]] std::string with_classes(const Painted& painted) const {
        return painted.attributes +
               (options_.classes && !painted.classes.empty() ? " class=\"" + painted.classes + "\"" : "");
    }

    static std::string dashes(const Stroke& stroke) {
        const double w = std::max(stroke.width, 1.0);
        switch (stroke.dash) {
        case Dash::solid:
            return "";
        case Dash::dashed:
            return " stroke-dasharray=\"" + decimal(w * 3.5) + " " + decimal(w * 2.5) + "\"";
        case Dash::dotted:
            return " stroke-dasharray=\"0.1 " + decimal(w * 2.2) + "\" stroke-linecap=\"round\"";
        }
        return "";
    }

    static std::string points_of(const std::vector<Point>& points) {
        std::string text;
        for (const Point& point : points)
            text += (text.empty() ? "" : " ") + decimal(point.x) + "," + decimal(point.y);
        return text;
    }

    void draw(const Polyline& line) {
        text_ += "<polyline points=\"" + points_of(line.points) + "\"" + painted({}, line.stroke) +
                 " stroke-linejoin=\"round\"/>";
    }

    void draw(const Polygon& polygon) {
        std::string path;
        for (const std::vector<Point>& ring : polygon.rings)
            if (!ring.empty())
                path += "M" + points_of(ring) + "Z";
        text_ += "<path d=\"" + path + "\" fill-rule=\"evenodd\"" + painted(polygon.fill, polygon.stroke) +
                 " stroke-linejoin=\"round\"/>";
    }

    void draw(const Rectangle& rectangle) {
        text_ += "<rect" + attribute("x", rectangle.box.left) + attribute("y", rectangle.box.top) +
                 attribute("width", std::max(rectangle.box.width, 0.0)) +
                 attribute("height", std::max(rectangle.box.height, 0.0)) +
                 (rectangle.radius > 0 ? attribute("rx", rectangle.radius) : "") +
                 painted(rectangle.fill, rectangle.stroke) + "/>";
    }

    void draw(const Circle& circle) {
        text_ += "<circle" + attribute("cx", circle.centre.x) + attribute("cy", circle.centre.y) +
                 attribute("r", circle.radius) + painted(circle.fill, circle.stroke) + "/>";
    }

    void draw(const Dots& dots) {
        Painted made;
        paint(made, "stroke", dots.fill.ink);
        std::string path;
        for (const Point& centre : dots.centres)
            path += "M" + decimal(centre.x) + "," + decimal(centre.y) + "h0";
        text_ += "<path d=\"" + path + "\" fill=\"none\"" + with_classes(made) +
                 attribute("stroke-width", 2 * dots.radius) +
                 (dots.fill.opacity < 1 ? attribute("stroke-opacity", dots.fill.opacity) : "") +
                 " stroke-linecap=\"round\"/>";
    }

    void draw(const Marker& marker) {
        const Point c = marker.centre;
        const double r = marker.size / 2;
        std::optional<Stroke> outline;
        if (marker.outline)
            outline = Stroke{*marker.outline, 1.2, Dash::solid};
        const Fill fill{marker.ink, 1};
        const Stroke drawn{marker.ink, std::max(1.6, marker.size / 5), Dash::solid};
        switch (marker.symbol) {
        case Symbol::square:
            return draw(Rectangle{{c.x - r, c.y - r, 2 * r, 2 * r}, 0, fill, outline});
        case Symbol::triangle:
            return draw(Polygon{{{{c.x, c.y - r}, {c.x + r, c.y + 0.8 * r}, {c.x - r, c.y + 0.8 * r}}}, fill, outline});
        case Symbol::diamond:
            return draw(
                Polygon{{{{c.x, c.y - 1.15 * r}, {c.x + 1.15 * r, c.y}, {c.x, c.y + 1.15 * r}, {c.x - 1.15 * r, c.y}}},
                        fill,
                        outline});
        case Symbol::dot:
            return draw(Circle{c, r, fill, outline});
        case Symbol::ring:
            return draw(Circle{c, r - drawn.width / 2, Fill{Ink::paper, 1}, drawn});
        case Symbol::cross:
            draw(Polyline{{{c.x - r, c.y - r}, {c.x + r, c.y + r}}, drawn});
            return draw(Polyline{{{c.x - r, c.y + r}, {c.x + r, c.y - r}}, drawn});
        case Symbol::plus:
            draw(Polyline{{{c.x - r, c.y}, {c.x + r, c.y}}, drawn});
            return draw(Polyline{{{c.x, c.y - r}, {c.x, c.y + r}}, drawn});
        }
    }

    static std::string_view anchor_word(Anchor anchor) {
        switch (anchor) {
        case Anchor::start:
            return "start";
        case Anchor::middle:
            return "middle";
        case Anchor::end:
            return "end";
        }
        return "start";
    }

    static std::string_view weight_word(Weight weight) {
        switch (weight) {
        case Weight::regular:
            return "400";
        case Weight::semibold:
            return "600";
        case Weight::bold:
            return "700";
        }
        return "400";
    }

    /// How a label is set; what it is painted with is left to say.
    static std::string text_attributes(const Label& label) {
        std::string set =
            attribute("x", label.at.x) + attribute("y", label.at.y) + attribute("font-size", label.type.size);
        if (label.anchor != Anchor::start)
            set += " text-anchor=\"" + std::string(anchor_word(label.anchor)) + "\"";
        if (label.type.weight != Weight::regular)
            set += " font-weight=\"" + std::string(weight_word(label.type.weight)) + "\"";
        if (label.type.family == Family::serif)
            set += " font-family=\"" + std::string(serif_families) + "\"";
        if (label.type.italic)
            set += " font-style=\"italic\"";
        if (!label.upright)
            set += " transform=\"rotate(-90 " + decimal(label.at.x) + " " + decimal(label.at.y) + ")\"";
        return set;
    }

    /// A halo is the text drawn once more, before and under it: not every reader knows the order of painting. Its copy
    /// is not read aloud.
    void draw(const Label& label) {
        const std::string set = text_attributes(label);
        if (label.halo) {
            const Stroke soft{*label.halo, 3, Dash::solid};
            text_ += "<text" + set + " aria-hidden=\"true\" stroke-linejoin=\"round\"" +
                     painted(Fill{*label.halo, 1}, soft) + ">" + escaped(label.text) + "</text>";
        }
        text_ += "<text" + set + painted(Fill{label.ink, 1}, std::nullopt) + ">" + escaped(label.text) + "</text>";
    }

    const Palette& palette_;
    const SvgOptions& options_;
    std::string text_;
};

} // namespace

std::string svg(const Picture& picture, const Palette& palette, const SvgOptions& options) {
    return SvgWriter(palette, options).write(picture);
}

std::string escaped(std::string_view text) {
    std::string out;
    const std::string shown = core::visible(text);
    out.reserve(shown.size());
    for (std::size_t at = 0; at < shown.size(); ++at) {
        const std::size_t special = std::min(shown.find_first_of("&<>\"'", at), shown.size());
        out.append(shown, at, special - at);
        at = special;
        if (at == shown.size())
            break;
        switch (shown[at]) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default: // not an enumeration, and none other is found
            break;
        }
    }
    return out;
}

std::string decimal(double number) {
    if (!std::isfinite(number))
        return "0";
    constexpr double most = 1e12;
    const long long hundredths = std::llround(std::min(std::max(number, -most), most) * 100);
    const unsigned long long size = hundredths < 0 ? 0ULL - static_cast<unsigned long long>(hundredths)
                                                   : static_cast<unsigned long long>(hundredths);
    std::string text = (hundredths < 0 ? "-" : "") + std::to_string(size / 100);
    if (const unsigned long long rest = size % 100; rest != 0) {
        text += '.';
        text += static_cast<char>('0' + rest / 10);
        if (rest % 10 != 0)
            text += static_cast<char>('0' + rest % 10);
    }
    return text;
}

} // namespace parley::picture
