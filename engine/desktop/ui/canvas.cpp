#include "desktop/ui/canvas.hpp"

#include "core/variant_match.hpp"
#include "desktop/ui/characters.hpp"
#include "desktop/ui/containers.hpp"
#include "desktop/ui/imgui_words.hpp"
#include "desktop/ui/ui_memory.hpp"
#include "picture/palette.hpp"

#include <array>
#include <cmath>

namespace parley::desktop::ui {
namespace {

picture::Theme palette_name(ThemeName name) {
    switch (name) {
    case ThemeName::light:
        return picture::Theme::light;
    case ThemeName::dark:
        return picture::Theme::dark;
    case ThemeName::high_contrast:
        return picture::Theme::high_contrast;
    }
    return picture::Theme::light;
}

/// The styles that serve for a picture's type, smallest first.
std::span<const TextStyle> styles_for(const picture::Type& type) {
    static constexpr std::array sans{TextStyle::tiny, TextStyle::small, TextStyle::body};
    static constexpr std::array sans_strong{TextStyle::label, TextStyle::small_strong, TextStyle::strong,
                                            TextStyle::lead};
    static constexpr std::array serif{TextStyle::document};
    static constexpr std::array serif_italic{TextStyle::document_italic};
    static constexpr std::array serif_strong{TextStyle::document_bold, TextStyle::heading, TextStyle::title};
    const bool strong = type.weight != picture::Weight::regular;
    if (type.family == picture::Family::sans)
        return strong ? std::span<const TextStyle>(sans_strong) : sans;
    if (strong)
        return serif_strong;
    return type.italic ? std::span<const TextStyle>(serif_italic) : serif;
}

/// A built face and how much larger it is drawn: 1 if it is near enough, so that letters stay sharp.
struct SizedFace {
    const Face* face{};
    float zoom{1};
};

SizedFace face_for(const Ui& ui, const picture::Type& type, double scale) {
    const auto em = static_cast<float>(type.size * scale);
    const Face* nearest = nullptr;
    for (const TextStyle style : styles_for(type)) {
        const Face& face = ui.face(style);
        if (nearest == nullptr || std::abs(face.em - em) < std::abs(nearest->em - em))
            nearest = &face;
    }
    const float zoom = em / nearest->em;
    return {nearest, std::abs(zoom - 1) < 0.1F ? 1 : zoom};
}

/// Draws the shapes of one picture.
class Painter {
  public:
    Painter(Ui& ui, Id id, const Rect& place, double scale)
        : ui_(ui),
          id_(id),
          place_(place),
          scale_(static_cast<float>(scale)),
          palette_(picture::palette(palette_name(ui.look().theme))) {}

    void draw(const picture::Shape& shape) {
        ui_.make_room();
        core::match(
            shape.form, [&](const picture::Polyline& line) { stroke(mapped(line.points), false, line.stroke); },
            [&](const picture::Polygon& polygon) { draw_polygon(polygon); },
            [&](const picture::Rectangle& rectangle) { draw_rectangle(rectangle); },
            [&](const picture::Circle& circle) { draw_circle(circle); },
            [&](const picture::Marker& marker) { draw_marker(marker); },
            [&](const picture::Dots& dots) { draw_dots(dots); },
            [&](const picture::Label& label) {
                if (!ui_.look().pseudo_locale)
                    return draw_label(label);
                picture::Label longer = label;
                longer.text = in_pseudo_locale(label.text);
                draw_label(longer);
            });
    }

  private:
    [[nodiscard]] Point at(picture::Point point) const {
        return {place_.x + static_cast<float>(point.x) * scale_, place_.y + static_cast<float>(point.y) * scale_};
    }
    [[nodiscard]] float length(double units) const { return static_cast<float>(units) * scale_; }
    [[nodiscard]] Colour colour(picture::Ink ink, double opacity = 1) const {
        const picture::Colour found = palette_[ink];
        return Colour{found.red, found.green, found.blue, 255}.faded(std::clamp(opacity, 0.0, 1.0));
    }
    [[nodiscard]] std::vector<Point> mapped(std::span<const picture::Point> points) const {
        std::vector<Point> made;
        made.reserve(points.size());
        for (const picture::Point point : points)
            made.push_back(at(point));
        return made;
    }

    void stroke(const std::vector<Point>& path, bool closed, const picture::Stroke& how) {
        const float thickness = std::max(1.0F, length(how.width));
        const Colour ink = colour(how.ink);
        switch (how.dash) {
        case picture::Dash::solid: {
            std::vector<ImVec2> points;
            points.reserve(path.size());
            for (const Point point : path)
                points.push_back(vec(point));
            ui_.draw_list().AddPolyline(points.data(), static_cast<int>(points.size()), packed(ink),
                                        closed ? ImDrawFlags_Closed : 0, thickness);
            return;
        }
        case picture::Dash::dashed:
            dashes(path, closed, ink, thickness, length(6), length(4));
            return;
        case picture::Dash::dotted:
            dashes(path, closed, ink, thickness, std::max(thickness, length(1.5)), length(3));
            return;
        }
    }

    /// Dashes that run on round the corners.
    void dashes(const std::vector<Point>& path, bool closed, Colour ink, float thickness, float dash, float gap) {
        float phase = 0;
        for (std::size_t i = 1; i < path.size() + (closed ? 1 : 0); ++i) {
            const Point from = path[i - 1];
            const Point to = path[i % path.size()];
            const float far = std::hypot(to.x - from.x, to.y - from.y);
            const Point along{far > 0 ? (to.x - from.x) / far : 0, far > 0 ? (to.y - from.y) / far : 0};
            for (float done = 0; done < far;) {
                const bool drawn = phase < dash;
                const float step = std::max(0.01F, std::min(far - done, (drawn ? dash : dash + gap) - phase));
                if (drawn)
                    ui_.line({from.x + along.x * done, from.y + along.y * done},
                             {from.x + along.x * (done + step), from.y + along.y * (done + step)}, ink, thickness);
                done += step;
                phase = phase + step >= dash + gap - 0.01F ? 0 : phase + step;
            }
        }
    }

    void draw_polygon(const picture::Polygon& polygon) {
        if (polygon.fill)
            fill_rings(polygon.rings, colour(polygon.fill->ink, polygon.fill->opacity));
        if (polygon.stroke)
            for (const auto& ring : polygon.rings)
                stroke(mapped(ring), true, *polygon.stroke);
    }

    /// Triangles are kept by the bytes of the rings: a map is cut up once.
    void fill_rings(const std::vector<std::vector<picture::Point>>& rings, Colour ink) {
        Id key = id_;
        for (const auto& ring : rings) {
            static_assert(sizeof(picture::Point) == 2 * sizeof(double));
            key = hashed_name(key, {reinterpret_cast<const char*>(ring.data()), ring.size() * sizeof(picture::Point)});
        }
        auto& areas = ui_.memory().areas;
        auto found = areas.find(key);
        if (found == areas.end())
            found = areas.emplace(key, FilledArea{triangles_of(rings), 0}).first;
        found->second.used_in_frame = ui_.memory().frame;
        fill_triangles(found->second.triangles, ink);
    }

    /// So many at a time as a list has room for.
    void fill_triangles(const Triangles& triangles, Colour ink) {
        constexpr std::size_t most = 30'000; // corners, a multiple of three
        if (triangles.corners.size() <= most)
            return fill_part(triangles.corners, triangles.indices, ink);
        for (std::size_t from = 0; from < triangles.indices.size(); from += most) {
            Triangles part;
            for (std::size_t i = from; i < std::min(triangles.indices.size(), from + most); ++i) {
                part.corners.push_back(triangles.corners[triangles.indices[i]]);
                part.indices.push_back(static_cast<std::uint32_t>(i - from));
            }
            fill_part(part.corners, part.indices, ink);
        }
    }

    void fill_part(std::span<const picture::Point> corners, std::span<const std::uint32_t> indices, Colour ink) {
        ui_.make_room();
        ImDrawList& list = ui_.draw_list();
        if (indices.empty() || list.VtxBuffer.Size + static_cast<int>(corners.size()) > 0xFFF0)
            return;
        const ImVec2 white = ImGui::GetIO().Fonts->TexUvWhitePixel;
        list.PrimReserve(static_cast<int>(indices.size()), static_cast<int>(corners.size()));
        const auto base = static_cast<unsigned>(list._VtxCurrentIdx);
        for (const std::uint32_t index : indices)
            list.PrimWriteIdx(static_cast<ImDrawIdx>(base + index));
        for (const picture::Point corner : corners)
            list.PrimWriteVtx(vec(at(corner)), white, packed(ink));
    }

    void draw_rectangle(const picture::Rectangle& rectangle) {
        const Point corner = at({rectangle.box.left, rectangle.box.top});
        const Rect rect{corner.x, corner.y, length(rectangle.box.width), length(rectangle.box.height)};
        const float round = length(rectangle.radius);
        if (rectangle.fill)
            ui_.fill(rect, colour(rectangle.fill->ink, rectangle.fill->opacity), round);
        if (!rectangle.stroke)
            return;
        if (rectangle.stroke->dash == picture::Dash::solid)
            ui_.outline(rect, colour(rectangle.stroke->ink), std::max(1.0F, length(rectangle.stroke->width)), round);
        else
            stroke({{rect.x, rect.y}, {rect.right(), rect.y}, {rect.right(), rect.bottom()}, {rect.x, rect.bottom()}},
                   true, *rectangle.stroke);
    }

    void draw_circle(const picture::Circle& circle) {
        const Point centre = at(circle.centre);
        const float radius = length(circle.radius);
        if (circle.fill)
            ui_.circle(centre, radius, colour(circle.fill->ink, circle.fill->opacity));
        if (!circle.stroke)
            return;
        std::vector<Point> path;
        const int corners = std::clamp(static_cast<int>(radius), 16, 96);
        for (int i = 0; i < corners; ++i) {
            const float turn = 6.2831853F * static_cast<float>(i) / static_cast<float>(corners);
            path.push_back({centre.x + radius * std::cos(turn), centre.y + radius * std::sin(turn)});
        }
        stroke(path, true, *circle.stroke);
    }

    /// A thousand of them: four corners each.
    void draw_dots(const picture::Dots& dots) {
        const ImU32 ink = packed(colour(dots.fill.ink, dots.fill.opacity));
        const float half = std::max(0.75F, length(dots.radius));
        for (const picture::Point dot : dots.centres) {
            const Point centre = at(dot);
            ui_.draw_list().AddRectFilled({centre.x - half, centre.y - half}, {centre.x + half, centre.y + half}, ink);
        }
    }

    void draw_marker(const picture::Marker& marker) {
        const float size = length(marker.size);
        if (marker.outline)
            draw_symbol(marker.symbol, at(marker.centre), size + std::max(2.0F, length(3)), colour(*marker.outline));
        draw_symbol(marker.symbol, at(marker.centre), size, colour(marker.ink));
    }

    void draw_symbol(picture::Symbol symbol, Point c, float size, Colour ink) {
        const float half = size / 2;
        const float thick = std::max(1.5F, length(2));
        switch (symbol) {
        case picture::Symbol::square:
            ui_.draw_list().AddRectFilled({c.x - half, c.y - half}, {c.x + half, c.y + half}, packed(ink));
            return;
        case picture::Symbol::triangle:
            ui_.polygon(
                std::array{Point{c.x, c.y - half}, Point{c.x + half, c.y + half}, Point{c.x - half, c.y + half}}, ink);
            return;
        case picture::Symbol::diamond:
            ui_.polygon(std::array{Point{c.x, c.y - half}, Point{c.x + half, c.y}, Point{c.x, c.y + half},
                                   Point{c.x - half, c.y}},
                        ink);
            return;
        case picture::Symbol::dot:
            ui_.circle(c, half, ink);
            return;
        case picture::Symbol::ring:
            ui_.circle(c, half, colour(picture::Ink::paper));
            ui_.ring(c, half - thick / 2, ink, thick);
            return;
        case picture::Symbol::cross:
            ui_.line({c.x - half, c.y - half}, {c.x + half, c.y + half}, ink, thick);
            ui_.line({c.x - half, c.y + half}, {c.x + half, c.y - half}, ink, thick);
            return;
        case picture::Symbol::plus:
            ui_.line({c.x - half, c.y}, {c.x + half, c.y}, ink, thick);
            ui_.line({c.x, c.y - half}, {c.x, c.y + half}, ink, thick);
            return;
        }
    }

    void draw_label(const picture::Label& label) {
        const SizedFace sized = face_for(ui_, label.type, scale_);
        const float wide = piece_width(*sized.face, label.text) * sized.zoom;
        const Point base = at(label.at);
        const float back = label.anchor == picture::Anchor::start    ? 0
                           : label.anchor == picture::Anchor::middle ? wide / 2
                                                                     : wide;
        const float em = sized.face->em * sized.zoom;
        if (!label.upright) {
            draw_upwards(label, sized, {base.x, base.y + back});
            note(label, {base.x - em * 0.75F, base.y + back - wide, em, wide});
            return;
        }
        const float top = base.y - (sized.face->ascent - sized.face->top) * sized.zoom;
        const Point start{std::floor(base.x - back), std::floor(top)};
        if (label.halo)
            for (const Point off : {Point{-1, -1}, Point{1, -1}, Point{-1, 1}, Point{1, 1}})
                write(label.text, sized, {start.x + off.x, start.y + off.y}, colour(*label.halo, 0.85));
        write(label.text, sized, start, colour(label.ink));
        note(label, {start.x, base.y - em * 0.75F, wide, em});
    }

    void write(const std::string& words, const SizedFace& sized, Point top_left, Colour ink) {
        ui_.draw_list().AddText(sized.face->font, sized.face->font->FontSize * sized.zoom, vec(top_left), packed(ink),
                                words.c_str());
    }

    /// Letters turned a quarter to the left, one quadrangle each.
    void draw_upwards(const picture::Label& label, const SizedFace& sized, Point start) {
        ImDrawList& list = ui_.draw_list();
        const float rise = sized.face->ascent - sized.face->top;
        float along = 0;
        for (std::size_t i = 0; i < label.text.size();) {
            const auto* glyph = sized.face->font->FindGlyph(static_cast<ImWchar>(next_character(label.text, i)));
            const auto turned = [&](float x, float y) {
                return ImVec2(start.x + (y - rise) * sized.zoom, start.y - (along + x) * sized.zoom);
            };
            list.PrimReserve(6, 4);
            list.PrimQuadUV(turned(glyph->X0, glyph->Y0), turned(glyph->X1, glyph->Y0), turned(glyph->X1, glyph->Y1),
                            turned(glyph->X0, glyph->Y1), {glyph->U0, glyph->V0}, {glyph->U1, glyph->V0},
                            {glyph->U1, glyph->V1}, {glyph->U0, glyph->V1}, packed(colour(label.ink)));
            along += glyph->AdvanceX;
        }
    }

    void note(const picture::Label& label, const Rect& rect) {
        if (ui_.recording())
            ui_.note_text({label.text, rect, place_, {}, colour(label.ink), 0, 0, false, false});
    }

    Ui& ui_;
    Id id_;
    Rect place_;
    float scale_;
    const picture::Palette& palette_;
};

void show_receipt(Ui& ui, const Rect& place, double scale, const picture::Picture& picture) {
    const auto pointer = ui.input().pointer;
    if (!pointer || !common(place, ui.clip()).contains(*pointer) || ui.focus_ring().hovered() != 0 ||
        ui.focus_ring().layer() != ui.focus_ring().top_layer())
        return;
    const picture::Point within{(pointer->x - place.x) / scale, (pointer->y - place.y) / scale};
    if (const picture::Receipt* found = picture::receipt_at(picture, within)) {
        const auto size = [&](double units) { return static_cast<float>(units * scale); };
        tip(ui,
            {place.x + size(found->area.left), place.y + size(found->area.top), size(found->area.width),
             size(found->area.height)},
            found->words);
    }
}

} // namespace

Colour colour_of(const Ui& ui, picture::Ink ink) {
    const picture::Colour found = picture::palette(palette_name(ui.look().theme))[ink];
    return {found.red, found.green, found.blue, 255};
}

Rect draw_picture(Ui& ui, std::string_view name, const Rect& rect, const picture::Picture& picture) {
    if (rect.empty() || picture.size.width <= 0 || picture.size.height <= 0)
        return {};
    const double scale = std::min(rect.width / picture.size.width, rect.height / picture.size.height);
    const auto wide = static_cast<float>(picture.size.width * scale);
    const auto high = static_cast<float>(picture.size.height * scale);
    Rect place = rect.centred(wide, high);
    place.x = std::floor(place.x);
    place.y = std::floor(place.y);
    ui.push_clip(place);
    Painter painter(ui, ui.id(name), place, scale);
    for (const picture::Shape& shape : picture.shapes)
        painter.draw(shape);
    ui.pop_clip();
    show_receipt(ui, place, scale, picture);
    return place;
}

picture::TextMeasure picture_measure(const Ui& ui) {
    return [&ui](std::string_view words, const picture::Type& type) {
        const SizedFace sized = face_for(ui, type, ui.look().scale);
        const float width = ui.look().pseudo_locale ? piece_width(*sized.face, in_pseudo_locale(words))
                                                    : piece_width(*sized.face, words);
        return static_cast<double>(width * sized.zoom) / ui.look().scale;
    };
}

} // namespace parley::desktop::ui
