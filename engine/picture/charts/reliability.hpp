// A reliability diagram (Murphy & Winkler 1977): how often what was forecast came true, against how likely it had been
// said to be. On the diagonal a forecaster means what it says. Refuses to know what was forecast and by whom.
#pragma once

#include "picture/text_measure.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace parley::picture {

struct ReliabilityPoint {
    double forecast{};  // percent, the mean of its bin
    double came_true{}; // percent of its bin
    std::uint32_t count{};
};

struct ReliabilitySeries {
    std::string name;
    std::vector<ReliabilityPoint> points; // by rising forecast; those of no count are left out
};

struct Reliability {
    std::string title;
    std::vector<ReliabilitySeries> series; // at most four
    std::string x_words, y_words;          // what the axes count
};

/// A square field under its title. The line through each point is two standard errors of its share long, either way;
/// the larger the marker, the more forecasts.
[[nodiscard]] Picture reliability_diagram(const Reliability& shown, double width, const TextMeasure& measure);

} // namespace parley::picture
