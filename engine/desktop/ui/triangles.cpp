#include "desktop/ui/triangles.hpp"

#include <algorithm>
#include <cmath>
#include <memory>

#include <GL/glu.h>

namespace parley::desktop::ui {
namespace {

/// What GLU tells while it cuts one area. Corners are handed to it by their number, as pointers that nobody follows.
struct Cutting {
    Triangles made;
    bool failed{};

    void* added(double x, double y) {
        made.corners.push_back({x, y});
        return numbered(made.corners.size() - 1);
    }
    static void* numbered(std::size_t index) { return reinterpret_cast<void*>(static_cast<std::uintptr_t>(index)); }
};

Cutting& cutting_of(void* data) { return *static_cast<Cutting*>(data); }

void take_corner(void* corner, void* data) {
    cutting_of(data).made.indices.push_back(static_cast<std::uint32_t>(reinterpret_cast<std::uintptr_t>(corner)));
}
/// Where edges cross: a corner that no ring had.
void take_crossing(GLdouble at[3], void* /*corners*/[4], GLfloat /*weights*/[4], void** made, void* data) {
    *made = cutting_of(data).added(at[0], at[1]);
}
/// With this one asked for, GLU gives single triangles, no strips and fans.
void take_edge_flag(GLboolean /*flag*/, void* /*data*/) {}
void take_failure(GLenum /*what*/, void* data) { cutting_of(data).failed = true; }

struct DeleteTessellator {
    void operator()(GLUtesselator* tessellator) const { gluDeleteTess(tessellator); }
};
using Tessellator = std::unique_ptr<GLUtesselator, DeleteTessellator>;

using Callback = void (*)();

Tessellator even_odd_tessellator() {
    Tessellator tessellator(gluNewTess());
    if (!tessellator)
        return tessellator;
    gluTessProperty(tessellator.get(), GLU_TESS_WINDING_RULE, GLU_TESS_WINDING_ODD);
    gluTessNormal(tessellator.get(), 0, 0, 1); // the areas are flat
    gluTessCallback(tessellator.get(), GLU_TESS_VERTEX_DATA, reinterpret_cast<Callback>(take_corner));
    gluTessCallback(tessellator.get(), GLU_TESS_COMBINE_DATA, reinterpret_cast<Callback>(take_crossing));
    gluTessCallback(tessellator.get(), GLU_TESS_EDGE_FLAG_DATA, reinterpret_cast<Callback>(take_edge_flag));
    gluTessCallback(tessellator.get(), GLU_TESS_ERROR_DATA, reinterpret_cast<Callback>(take_failure));
    return tessellator;
}

bool bounds_something(const std::vector<picture::Point>& ring) {
    return ring.size() >= 3 && std::ranges::all_of(ring, [](picture::Point point) {
               return std::isfinite(point.x) && std::isfinite(point.y);
           });
}

} // namespace

Triangles triangles_of(std::span<const std::vector<picture::Point>> rings) {
    Cutting cutting;
    const Tessellator tessellator = even_odd_tessellator();
    if (!tessellator)
        return {};
    gluTessBeginPolygon(tessellator.get(), &cutting);
    for (const std::vector<picture::Point>& ring : rings) {
        if (!bounds_something(ring))
            continue;
        gluTessBeginContour(tessellator.get());
        for (const picture::Point point : ring) {
            GLdouble at[3]{point.x, point.y, 0};
            gluTessVertex(tessellator.get(), at, cutting.added(point.x, point.y));
        }
        gluTessEndContour(tessellator.get());
    }
    gluTessEndPolygon(tessellator.get());
    return cutting.failed ? Triangles{} : std::move(cutting.made);
}

} // namespace parley::desktop::ui
