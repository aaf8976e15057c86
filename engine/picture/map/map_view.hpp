// Which part of the flat map is seen, and how its points lie in a picture. Refuses to know what is drawn.
#pragma once

#include "picture/map/projection.hpp"
#include "picture/picture.hpp"

#include <span>

namespace parley::picture::map {

inline constexpr double least_zoom = 1; // as much of the frame as the picture's shape allows
inline constexpr double most_zoom = 12;

struct MapView {
    Ground centre;
    double zoom{least_zoom};
    friend bool operator==(const MapView&, const MapView&) = default;
};

/// Places points of the flat map in a picture of a size. The view is first moved and zoomed as little as is needed to
/// stay within the frame.
class MapWindow {
  public:
    /// Requires a width and a height above 0.
    MapWindow(const MapView& view, Size size);

    [[nodiscard]] const MapView& view() const { return view_; } // as it was allowed
    [[nodiscard]] Size size() const { return size_; }
    [[nodiscard]] double km_per_pixel() const { return km_per_pixel_; }
    [[nodiscard]] GroundBox shown() const;
    [[nodiscard]] Point at(const Ground& ground) const;
    [[nodiscard]] Ground ground(Point point) const;

    /// The view after dragging the map by so many pixels.
    [[nodiscard]] MapView dragged(double right, double down) const;
    /// The view zoomed by a factor, what is under `about` staying where it is.
    [[nodiscard]] MapView zoomed(double factor, Point about) const;

  private:
    MapView view_;
    Size size_;
    double km_per_pixel_{};
};

/// The view that shows the points with a margin about them; a few that lie far from the others are let go when that
/// brings the rest nearer. The whole frame for no points.
[[nodiscard]] MapView view_of(std::span<const Ground> points, Size size);
/// The same, with every point in sight.
[[nodiscard]] MapView view_of_all(std::span<const Ground> points, Size size);

} // namespace parley::picture::map
