// Numbers as they moved over the meetings, one panel below another on the same axis of time, with the moves that
// mattered numbered on their lines. Refuses to know what the numbers mean.
#pragma once

#include "picture/hands.hpp"
#include "picture/text_measure.hpp"

#include <string>
#include <vector>

namespace parley::picture {

/// A value from `at` on; 0 is the start, 1 the close of the first meeting, and so on, with what lies between.
struct Reading {
    double at{}, value{};
};

struct TimeLine {
    std::string title; // at its end: "you in Russia"
    Ink ink{Ink::ink};
    Ink text{Ink::ink};
    Dash dash{Dash::solid};
    Symbol symbol{Symbol::dot};
    std::vector<Reading> readings; // in order of time
};

/// A number in a disc on a line; what it stands for is told beside the picture.
struct NumberedCause {
    std::size_t number{};
    std::size_t panel{}, line{};
    Reading place;
    std::string words;
};

struct TimePanel {
    std::string title; // "Trust"
    std::vector<TimeLine> lines;
    double low{}, high{100}; // what the values can be: the panel shows the part that is used
};

struct Timelines {
    std::vector<std::string> meetings; // "1", "2", "extra": each from its opening to its close
    std::string axis_title;            // "session"
    std::vector<TimePanel> panels;
    std::vector<NumberedCause> causes;
};

/// How high the picture must be for its panels to be at least `panel` high, and those of many lines high enough to name
/// them all.
[[nodiscard]] double timelines_height(const Timelines& lines, double panel);

/// From about 360 wide; each panel needs about 90 of height, or what its names need: the height is shared so.
[[nodiscard]] Picture timelines(const Timelines& lines, Size size, const TextMeasure& measure);

} // namespace parley::picture
