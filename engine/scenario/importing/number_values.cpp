// Issues whose values are numbers: which they are, and what a profile makes of them.
#include "scenario/importing/file_parts.hpp"

#include <algorithm>
#include <cmath>

namespace parley::scenario::importing {

namespace {

double within_unit(double worth) { return std::clamp(worth, 0.0, 1.0); }

double triangle(double value, double least, double most, double top) {
    if (value < least || value >= most)
        return 0;
    return value < top ? (value - least) / (top - least) : 1 - (value - top) / (most - top);
}

double straight(double value, const std::array<double, 4>& at) {
    const double share = at[2] == at[0] ? 0 : (value - at[0]) / (at[2] - at[0]);
    return std::round((at[1] + share * (at[3] - at[1])) * 1e8) / 1e8;
}

} // namespace

double Curve::operator()(double value) const {
    switch (shape) {
    case Shape::linear:
        return within_unit(at[1] * (value - at[2]) + at[0]);
    case Shape::constant:
        return at[0];
    case Shape::triangular:
        return triangle(value, at[0], at[1], at[2]);
    case Shape::between:
        return straight(value, at);
    }
    return 0;
}

void add_value(IssuePart& issue, std::string value, core::TextPosition place, FileFaults& faults) {
    if (issue.known.insert(value).second)
        issue.issue.values.push_back(std::move(value));
    else
        faults.add(DomainFaultCode::value_repeated, {std::move(value), issue.issue.name}, place);
}

void add_steps(IssuePart& issue, double low, double high, double step, FileFaults& faults) {
    issue.low = low;
    issue.high = high;
    const double steps = issue.kind == ValueKind::reals ? static_cast<double>(real_issue_values - 1)
                                                        : std::floor((high - low) / step + 1e-9);
    if (steps + 1 > static_cast<double>(most_domain_values)) {
        faults.add(DomainFaultCode::too_many_values,
                   {issue.issue.name, written(steps + 1), std::to_string(most_domain_values)}, issue.place);
        issue.faulty = true;
        return;
    }
    const auto last = static_cast<int>(steps);
    for (int k = 0; k <= last; ++k) {
        const double value = issue.kind == ValueKind::reals ? (low * (last - k) + high * k) / last : low + step * k;
        // Fifteen digits: 0.1 three times is 0.3.
        const double digits = std::round(value * 1e9) / 1e9;
        const double number = std::abs(digits - value) < 1e-12 * std::max(1.0, std::abs(value)) ? digits : value;
        issue.numbers.push_back(number);
        issue.issue.values.push_back(written(number));
    }
}

} // namespace parley::scenario::importing
