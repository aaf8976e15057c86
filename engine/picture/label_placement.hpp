// Finding room for labels: each is tried at several places about its point, nearest first, and takes the first that is
// free. Used by charts and by the map. Refuses to know what the labels are of.
#pragma once

#include "picture/text_measure.hpp"

#include <span>

namespace parley::picture {

enum class Side : std::uint8_t { right, left, above, below, above_right, above_left, below_right, below_left };

/// A label that wants a place about a point.
struct Wanted {
    Point about;
    double clearance{6}; // from the point to the text
    std::string text;
    Type type;
    Ink ink{Ink::ink};
    std::optional<Ink> halo;
    std::vector<Side> sides; // in the order of preference; every side in the order above when empty
    bool needed{};           // placed even where it covers something, at the place where it covers least
};

class LabelPlacement {
  public:
    /// Labels stay within `bounds`.
    LabelPlacement(const Box& bounds, TextMeasure measure);

    /// Keeps labels off a box, a polyline, a symbol.
    void keep_off(const Box& box);
    void keep_off(std::span<const Point> polyline, double clearance);
    void keep_off(const Marker& marker);

    /// A place for the label, which is taken from then on; nothing when there is none. Give the important ones first.
    [[nodiscard]] std::optional<Label> place(const Wanted& wanted);
    /// Whether a label as it stands is within the bounds and covers nothing.
    [[nodiscard]] bool is_free(const Label& label) const;

  private:
    [[nodiscard]] double covered(const Box& box) const;

    Box bounds_;
    TextMeasure measure_;
    std::vector<Box> taken_;
};

/// Base lines for labels one under the other (the ends of lines in a chart): as near to `wanted` as can be with `apart`
/// between them, in the same order, within [top, bottom] if they fit. Any order in, same order out.
[[nodiscard]] std::vector<double> spread(std::span<const double> wanted, double apart, double top, double bottom);

} // namespace parley::picture
