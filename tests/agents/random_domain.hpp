// Plain domains drawn by key, for tests and for tuning on others than those of the library.
#pragma once

#include "core/keyed_draw.hpp"
#include "scenario/domain.hpp"

#include <string>

namespace parley::testing {

/// Issues of `least_size` to `most_size` values. `opposition` 0: tastes drawn apart; 1: the second party's evaluations
/// are the first's turned over.
inline scenario::Domain random_domain(std::uint64_t seed, std::size_t issues, std::uint32_t least_size,
                                      std::uint32_t most_size, double opposition, double reservation = 0,
                                      std::size_t parties = 2) {
    std::uint32_t next = 0;
    const auto share = [&] {
        return core::draw_below({.seed = seed, .purpose = 77, .session = 0, .seat = 0, .ordinal = next++}, 1'000'001) /
               1'000'000.0;
    };
    scenario::Domain domain;
    domain.name = "drawn";
    for (std::size_t i = 0; i < issues; ++i) {
        const auto size = least_size + static_cast<std::uint32_t>(share() * (most_size - least_size) + 0.5);
        scenario::DomainIssue issue{"issue " + std::to_string(i), {}};
        for (std::uint32_t v = 0; v < size; ++v)
            issue.values.push_back("value " + std::to_string(v));
        domain.issues.push_back(issue);
    }
    for (std::size_t p = 0; p < parties; ++p) {
        scenario::DomainProfile profile{"party " + std::to_string(p), {}, {}, reservation, 1};
        double sum = 0;
        for (std::size_t i = 0; i < issues; ++i) {
            profile.weights.push_back(0.1 + share());
            sum += profile.weights.back();
            std::vector<double> values;
            double most = 0;
            const std::size_t size = domain.issues[i].values.size();
            for (std::size_t v = 0; v < size; ++v) {
                // Ladders as often as not: half of all issues rise or fall.
                double value = share();
                if (i % 2 == 0)
                    value = 0.25 * value + 0.75 * static_cast<double>(v) / static_cast<double>(size);
                if (p > 0)
                    value = opposition * (1 - domain.profiles[0].evaluations[i][v]) + (1 - opposition) * value;
                values.push_back(value);
                most = most < value ? value : most;
            }
            for (double& value : values)
                value = most > 0 ? value / most : 1.0;
            profile.evaluations.push_back(values);
        }
        for (double& weight : profile.weights)
            weight /= sum;
        domain.profiles.push_back(profile);
    }
    return domain;
}

} // namespace parley::testing
