#include "agents/bargaining/forecast.hpp"

#include "core/elementary.hpp"

#include <algorithm>

namespace parley::agents::bargaining {

double ConcessionCurve::at(double time) const {
    if (!known || time <= 0)
        return start;
    const double power = std::clamp(a + b * core::natural_logarithm(time), -600.0, 600.0);
    return std::min(1.0, start + core::exponential(power));
}

ConcessionCurve fit_concession(double start, std::span<const BestOffer> best) {
    ConcessionCurve curve{start, 0, 0, false};
    double n = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (const BestOffer& point : best) {
        if (point.worth <= start || point.time <= 0)
            continue;
        const double ln_time = core::natural_logarithm(point.time);
        const double ln_gain = core::natural_logarithm(point.worth - start);
        n += 1;
        x += ln_time;
        y += ln_gain;
        xx += ln_time * ln_time;
        xy += ln_time * ln_gain;
    }
    const double spread = n * xx - x * x;
    if (n < 2 || spread <= 1e-12)
        return curve;
    curve.b = (n * xy - x * y) / spread;
    curve.a = (y - curve.b * x) / n;
    curve.known = true;
    return curve;
}

double best_time(const ConcessionCurve& curve, double now, double discount) {
    double best = now;
    double most = -1;
    const double ln_discount = core::natural_logarithm(discount);
    for (int step = 0; step <= 100; ++step) {
        const double time = std::max(now, step / 100.0);
        const double worth = curve.at(time) * (discount < 1 ? core::exponential(time * ln_discount) : 1.0);
        if (worth > most) {
            most = worth;
            best = time;
        }
    }
    return best;
}

double exponent_to_meet(double time, double worth, double least, double most) {
    const double t = std::clamp(time, 0.01, 0.99);
    const double range = most - least;
    const double conceded = range <= 0 ? 0.5 : std::clamp((most - worth) / range, 0.001, 0.999);
    return std::clamp(core::natural_logarithm(t) / core::natural_logarithm(conceded), 0.01, 2.0);
}

} // namespace parley::agents::bargaining
