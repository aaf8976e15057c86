#include "picture/classes/swarm.hpp"

#include <algorithm>
#include <cmath>

namespace parley::picture {
namespace {

bool has_room(const std::vector<Swarmed>& placed, const Swarmed& wanted, double apart) {
    return std::none_of(placed.begin(), placed.end(), [&](const Swarmed& other) {
        return other.row == wanted.row && std::abs(other.along - wanted.along) < apart;
    });
}

Swarmed place_for(const std::vector<Swarmed>& placed, double wanted, double apart, const std::vector<int>& rows,
                  double low, double high) {
    const double stride = apart / 4;
    const int steps = static_cast<int>(std::ceil(2 * (high - low) / stride)) + 1;
    for (int step = 0; step <= steps; ++step)
        for (const double side : {1.0, -1.0}) {
            const double along = wanted + side * stride * step;
            if (step > 0 && (along < low || along > high))
                continue;
            for (const int row : rows)
                if (has_room(placed, {along, row}, apart))
                    return {along, row};
        }
    return {wanted, rows.empty() ? 0 : rows.front()};
}

} // namespace

std::vector<Swarmed> swarm(const std::vector<double>& wanted, double apart, const std::vector<int>& rows, double low,
                           double high) {
    std::vector<Swarmed> placed;
    for (const double each : wanted)
        placed.push_back(place_for(placed, each, apart, rows, low, high));
    return placed;
}

} // namespace parley::picture
