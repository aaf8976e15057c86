#include "scenario/domain.hpp"

#include <cassert>

namespace parley::scenario {

std::uint64_t outcome_count(const Domain& domain) {
    std::uint64_t count = 1;
    for (const DomainIssue& issue : domain.issues) {
        count *= issue.values.size();
        if (count > most_domain_outcomes)
            break;
    }
    return count;
}

double worth_of(const DomainProfile& profile, const std::vector<std::uint8_t>& values) {
    assert(values.size() == profile.weights.size());
    double sum = 0;
    for (std::size_t i = 0; i < values.size(); ++i)
        sum += profile.weights[i] * profile.evaluations[i][values[i]];
    return cut_off(sum);
}

} // namespace parley::scenario
