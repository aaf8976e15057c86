#include "game/scripted/hearsay.hpp"

#include "core/keyed_draw.hpp"

namespace parley::game {

Hearsay hearsay_of(const scenario::Scenario& scenario, std::uint64_t seed) {
    constexpr std::uint32_t hearsay_purpose = 0x4EA25A7; // sets these draws apart from all others
    constexpr double half_width = hearsay_error * 1.7320508;
    constexpr std::uint32_t steps = 1U << 20;
    Hearsay hearsay;
    const analysis::Profiles central = analysis::central_profiles(scenario.open);
    for (std::size_t p = 0; p < scenario.papers.size(); ++p) {
        treaty::Mandate mandate = scenario.papers[p].mandate;
        for (std::size_t i = 0; i < mandate.values.size(); ++i) {
            const std::uint32_t drawn = core::draw_below({.seed = seed,
                                                          .purpose = hearsay_purpose,
                                                          .session = 0,
                                                          .seat = static_cast<std::uint32_t>(p),
                                                          .ordinal = static_cast<std::uint32_t>(i)},
                                                         steps + 1);
            const double factor = 1 + half_width * (2.0 * drawn / steps - 1);
            for (core::Points& value : mandate.values[i])
                value = core::Points{static_cast<std::int32_t>(value.hundredths * factor)};
        }
        hearsay.terms.push_back(mandate.profiles[central[p].index()]);
        hearsay.mandates.push_back(std::move(mandate));
    }
    return hearsay;
}

Hearsay papers_laid_open(const scenario::Scenario& scenario, const analysis::Profiles& profiles) {
    Hearsay hearsay;
    for (std::size_t p = 0; p < scenario.papers.size(); ++p) {
        hearsay.mandates.push_back(scenario.papers[p].mandate);
        hearsay.terms.push_back(hearsay.mandates.back().profiles[profiles[p].index()]);
    }
    return hearsay;
}

} // namespace parley::game
