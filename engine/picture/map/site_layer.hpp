// What lies upon the land of a map, drawn part by part from the lowest up. Refuses to know coasts and borders.
#pragma once

#include "picture/label_placement.hpp"
#include "picture/map/clause_standing.hpp"
#include "picture/map/map_picture.hpp"

namespace parley::picture::map {

class SiteLayer {
  public:
    SiteLayer(const MapSheet& sheet, const rules::View& seen, const MapAttention& attention, const MapView& view,
              Size size, const TextMeasure& measure);

    [[nodiscard]] Picture draw();

  private:
    /// How a site is to be drawn.
    struct Sign {
        scenario::SiteId id;
        const scenario::Site* site{};
        Point at;
        std::size_t posture{};
        bool moved{};      // its posture is no longer the first
        bool exercising{}; // an exercise is held there
        bool far{};        // the map does not reach it
        ClauseStanding spoken_of{ClauseStanding::absent};
        [[nodiscard]] bool stands_out() const { return moved || exercising || spoken_of != ClauseStanding::absent; }
    };

    void read_signs();
    void draw_bands();
    void draw_reaches();
    void draw_reach(const Sign& sign, int reach_km, bool first);
    void draw_exercises();
    void draw_markers();
    void draw_meeting_places();
    void draw_capitals();
    void draw_legend_and_labels();
    /// The places that the map does not reach, at the edge in their direction; above the legend.
    void draw_far_places(const std::optional<Box>& legend);
    void draw_arrow(Point middle, const Ground& towards);
    /// Off what is in `taken`, to which its row is added.
    void draw_far_place(const Sign& sign, bool left, double y, std::vector<Box>& taken);
    void label_signs(bool standing_out);
    void label_sign(const Sign& sign);
    void label_meeting_places();
    void label_bands();
    void label_reaches();
    void put(const Label& label, const std::string& receipt);
    [[nodiscard]] bool in_sight(Point point, double margin = 0) const;
    [[nodiscard]] std::string words_of(const Sign& sign) const;
    /// Whether the session at hand is held there.
    [[nodiscard]] bool meets_now(const std::string& place) const;

    const MapSheet& sheet_;
    const scenario::PublicScenario& scenario_;
    const rules::Public& open_;
    MapAttention attention_;
    MapWindow window_;
    TextMeasure measure_;
    TextOnMap text_;
    LabelPlacement labels_;
    Picture picture_;
    std::vector<Sign> signs_;
};

} // namespace parley::picture::map
