#include "picture/map/map_legend.hpp"

#include "wording/site_sentence.hpp"

#include <array>
#include <cmath>

namespace parley::picture::map {

namespace {

constexpr Type type{10.5, Family::sans, Weight::regular, false};
constexpr double row_height = 18;
constexpr double padding = 8;
constexpr double gap = 14;   // between entries
constexpr double sign = 15;  // from an entry's left to its words
constexpr double corner = 8; // from the picture's edge

/// The longest of 1, 2 and 5 times a power of ten that is at most `most_km`.
int round_length(double most_km) {
    int power = 1;
    while (power * 10 <= most_km)
        power *= 10;
    for (const int factor : {5, 2})
        if (factor * power <= most_km)
            return factor * power;
    return power;
}

struct Piece {
    double width{};
    const LegendEntry* entry{}; // null for the scale
};

} // namespace

std::optional<Box> draw_legend(Picture& picture, const std::vector<LegendEntry>& entries, double km_per_pixel,
                               const TextMeasure& measure) {
    const double room = picture.size.width - 2 * corner - 2 * padding;
    if (room < 160 || picture.size.height < 160)
        return std::nullopt;
    const int scale_km = round_length(70 * km_per_pixel);
    const double scale_width = scale_km / km_per_pixel;
    const std::string scale_words = wording::kilometres(scale_km);
    std::vector<Piece> pieces;
    for (const LegendEntry& entry : entries)
        pieces.push_back({sign + measure(entry.words, type), &entry});
    pieces.push_back({scale_width + 6 + measure(scale_words, type), nullptr});

    std::vector<std::vector<Piece>> rows(1);
    double used = 0;
    double widest = 0;
    for (const Piece& piece : pieces) {
        if (!rows.back().empty() && used + gap + piece.width > room) {
            rows.emplace_back();
            used = 0;
        }
        used += (rows.back().empty() ? 0 : gap) + piece.width;
        widest = std::max(widest, used);
        rows.back().push_back(piece);
    }
    const double height = row_height * static_cast<double>(rows.size()) + padding;
    const Box box{corner, picture.size.height - corner - height, widest + 2 * padding, height};
    picture.add(Rectangle{box, 4, Fill{Ink::paper, 0.88}, std::nullopt});
    double y = box.top + padding / 2 + row_height / 2;
    for (const std::vector<Piece>& row : rows) {
        double x = box.left + padding;
        for (const Piece& piece : row) {
            if (piece.entry) {
                picture.add(Marker{{x + 4, y}, piece.entry->symbol, 8, piece.entry->ink, std::nullopt});
                picture.add(Label{{x + sign, y + 3.7}, piece.entry->words, type, Anchor::start, Ink::ink, {}});
            } else {
                picture.add(Polyline{{{x, y - 3},
                                      {x, y + 3},
                                      {x, y},
                                      {x + scale_width, y},
                                      {x + scale_width, y - 3},
                                      {x + scale_width, y + 3}},
                                     Stroke{Ink::quiet, 1, Dash::solid}});
                picture.add(Label{{x + scale_width + 6, y + 3.7}, scale_words, type, Anchor::start, Ink::quiet, {}});
            }
            x += piece.width + gap;
        }
        y += row_height;
    }
    return box;
}

} // namespace parley::picture::map
