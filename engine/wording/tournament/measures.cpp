#include "wording/tournament/measures.hpp"

#include <cstdint>

namespace parley::wording {

using game::Measured;

std::string title_of(Measured what, game::Protocol protocol) {
    switch (what) {
    case Measured::utility:
        return "utility";
    case Measured::points:
        return "points";
    case Measured::score:
        return "score";
    case Measured::agreement:
        return "agreement";
    case Measured::in_force:
        return "in force";
    case Measured::to_frontier:
        return "to frontier";
    case Measured::to_nash:
        return "to Nash";
    case Measured::gain_captured:
        return "gain";
    case Measured::pareto:
        return "Pareto";
    case Measured::at_nash:
        return "Nash";
    case Measured::uncapped:
        return "uncapped";
    case Measured::steps:
        return protocol == game::Protocol::alternating_offers ? "rounds" : "steps";
    }
    return {};
}

int decimals_of(Measured what) {
    switch (what) {
    case Measured::utility:
    case Measured::agreement:
    case Measured::in_force:
    case Measured::gain_captured:
    case Measured::pareto:
    case Measured::at_nash:
    case Measured::uncapped:
        return 3;
    case Measured::points:
    case Measured::score:
    case Measured::to_frontier:
    case Measured::to_nash:
    case Measured::steps:
        return 1;
    }
    return 0;
}

std::string fixed(double number, int decimals) {
    std::int64_t scale = 1;
    for (int i = 0; i < decimals; ++i)
        scale *= 10;
    const double scaled = number * static_cast<double>(scale);
    const auto whole = static_cast<std::int64_t>(scaled < 0 ? scaled - 0.5 : scaled + 0.5);
    const std::int64_t size = whole < 0 ? -whole : whole;
    std::string text = (whole < 0 ? "-" : "") + std::to_string(size / scale);
    if (decimals == 0)
        return text;
    const std::string rest = std::to_string(size % scale);
    return text + "." + std::string(static_cast<std::size_t>(decimals) - rest.size(), '0') + rest;
}

std::string without_margin(const game::Estimate& estimate, Measured what) {
    return estimate.count == 0 ? "-" : fixed(estimate.mean, decimals_of(what));
}

std::string with_margin(const game::Estimate& estimate, Measured what) {
    const std::string mean = without_margin(estimate, what);
    return estimate.margin && estimate.count > 0 ? mean + " ± " + fixed(*estimate.margin, decimals_of(what)) : mean;
}

std::string place_words(const game::Standing& standing) {
    return std::to_string(standing.best) + (standing.tied() ? "–" + std::to_string(standing.worst) : "");
}

} // namespace parley::wording
