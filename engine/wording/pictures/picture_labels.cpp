#include "wording/pictures/picture_labels.hpp"

#include "wording/figures.hpp"
#include "wording/phrase.hpp"

namespace parley::wording {

std::string frontier_label() { return "frontier"; }

std::string meeting_place_label() { return "meeting place"; }

std::string reliability_receipt(const std::string& whose, const ForecastsMet& met) {
    return phrase("{whose}: {count} said {forecast} %, came true {came_true} %",
                  {{"whose", whose},
                   {"count", std::to_string(met.count)},
                   {"forecast", number(met.forecast)},
                   {"came_true", number(met.came_true)}});
}

} // namespace parley::wording
