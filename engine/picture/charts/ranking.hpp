// A ranking that says how sure it is: a row a contestant with its mean as a dot and its interval as a line. Refuses to
// know what was measured and how.
#pragma once

#include "picture/text_measure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::picture {

struct RankingRow {
    std::string name;
    std::string place;            // "1", "2–3": before the name
    double mean{};                // 0 to 1 for the most part
    std::optional<double> margin; // half the interval
    std::string figures;          // at the right: "0.612 ± 0.020"
    bool tied{};                  // shares its place: a ring instead of a dot
};

struct Ranking {
    std::vector<RankingRow> rows; // best first
    std::string axis_title;       // below
};

/// How high the picture is.
[[nodiscard]] double ranking_height(const Ranking& ranking);
/// As wide as asked, from about 400; as high as `ranking_height`.
[[nodiscard]] Picture ranking(const Ranking& ranking, double width, const TextMeasure& measure);

} // namespace parley::picture
