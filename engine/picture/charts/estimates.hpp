// What was believed of a hidden intention, meeting by meeting, against the truth: a row a meeting, divided by
// percentages. Refuses to know whose it is.
#pragma once

#include "picture/hands.hpp"
#include "picture/text_measure.hpp"

#include <string>
#include <vector>

namespace parley::picture {

struct EstimateRow {
    std::string title;            // "after session 3"
    std::vector<double> percents; // one an intention, adding up to 100
    std::string receipt;
};

struct Estimates {
    std::vector<std::string> intentions; // "bargaining", "probing", …
    std::size_t truth{};                 // which of them it was
    std::string truth_words;             // "in truth": stands over it
    std::size_t party{};                 // the hand of the one they are about
    std::vector<EstimateRow> rows;       // the prior first
};

/// How high the picture of so many rows is.
[[nodiscard]] double estimates_height(const Estimates& estimates);

/// As wide as asked; as high as `estimates_height`.
[[nodiscard]] Picture estimates(const Estimates& shown, double width, const TextMeasure& measure);

} // namespace parley::picture
