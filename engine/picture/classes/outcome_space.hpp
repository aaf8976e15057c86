// What every table of a class came to, by what its text is worth to two parties: a numbered mark a table, the frontier,
// the no-deal lines. Refuses to know how worth is reckoned.
#pragma once

#include "picture/charts/utility_space.hpp"
#include "picture/classes/outcome_marks.hpp"

namespace parley::picture {

struct OutcomeAxis {
    std::string title;   // "worth to Russia"
    std::size_t party{}; // whose hand it is drawn in
    double no_deal{};
    std::string no_deal_title; // "no deal for Russia": its worth is added
    std::string better_only;   // "better for Russia only": where only this party has more than no deal
};

struct TableMark {
    std::string number;
    WorthPair worth;
    OutcomeForm form{};
    std::string receipt;
};

struct OutcomeSpace {
    OutcomeAxis x, y;
    std::vector<WorthPair> frontier; // in rising order of x; empty where the tables have none in common
    std::vector<TableMark> marks;    // of the tables with a text
    OutcomeLegend legend;
};

/// From about 300 × 300 upwards; text is set in the sizes of the other charts, so that a picture shown larger than it
/// was drawn can be read from afar. Marks that would cover one another stand aside, each joined to its place by a line.
[[nodiscard]] Picture outcome_space(const OutcomeSpace& space, Size size, const TextMeasure& measure);

} // namespace parley::picture
