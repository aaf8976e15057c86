// What every table of a class came to for each of several parties: a strip a party with a numbered mark a table.
// Refuses to know how worth is reckoned.
#pragma once

#include "picture/classes/outcome_marks.hpp"

#include <optional>

namespace parley::picture {

struct StripMark {
    std::string number;
    double worth{}; // points
    OutcomeForm form{};
    std::string receipt;
};

struct OutcomeStrip {
    std::size_t party{}; // whose hand it is drawn in
    std::string title;   // "Russia"
    double no_deal{};
    std::string no_deal_title;  // its worth is added
    std::optional<double> best; // a tick
    std::string best_title;     // its worth is added
    std::vector<StripMark> marks;
};

struct OutcomeStrips {
    std::vector<OutcomeStrip> strips;
    std::string axis_title;
    OutcomeLegend legend;
};

/// As wide as asked, from about 300; as high as it must be for all marks to be told apart. A mark that has no room at
/// its worth stands aside, joined to it by a line.
[[nodiscard]] Picture outcome_strips(const OutcomeStrips& shown, double width, const TextMeasure& measure);

} // namespace parley::picture
