// What each side gave up of its own worth, meeting by meeting: bars up for what was given, down for what was taken
// back. Refuses to know how it was reckoned.
#pragma once

#include "picture/hands.hpp"
#include "picture/text_measure.hpp"

#include <optional>
#include <string>
#include <vector>

namespace parley::picture {

struct ConcessionBar {
    std::size_t party{};
    std::optional<double> given; // nothing for a first offer, which gives up nothing yet
    std::string receipt;
};
struct MeetingConcessions {
    std::string meeting; // "1"
    std::vector<ConcessionBar> bars;
};
struct Concessions {
    std::string axis_title;                                   // "session"
    std::string first_offer;                                  // "first": instead of a bar
    std::vector<std::pair<std::size_t, std::string>> parties; // in the order of their bars, with their names
    std::vector<MeetingConcessions> meetings;
};

[[nodiscard]] Picture concessions(const Concessions& given, Size size, const TextMeasure& measure);

} // namespace parley::picture
