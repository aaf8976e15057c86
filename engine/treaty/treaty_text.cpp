#include "treaty/treaty_text.hpp"

#include <algorithm>

namespace parley::treaty {

namespace {

bool fades(const Provision& provision) {
    return std::any_of(provision.verifiers.begin(), provision.verifiers.end(), [](const Verifier& verifier) {
        return verifier.fades != std::array<core::PerMille, max_options>{};
    });
}

} // namespace

bool changes_with_time(const TreatyText& text, ProvisionId provision) {
    return text.horizon.anybody_leaves() || fades(text.at(provision));
}

std::size_t periods_paid(const TreatyText& text, ProvisionId provision) {
    const std::size_t periods = text.horizon.period_count();
    return periods - std::min<std::size_t>(text.at(provision).due, periods - 1);
}

core::PerMille safeguard_in(const TreatyText& text, ProvisionId id, const Outcome& outcome, std::size_t period) {
    const Provision& provision = text.at(id);
    core::PerMille seen = provision.base_safeguard;
    for (const Verifier& verifier : provision.verifiers) {
        const OptionIndex option = outcome[verifier.provision.index()];
        seen = core::either(
            seen, std::max(0, verifier.sees[option] - verifier.fades[option] * static_cast<core::PerMille>(period)));
    }
    return seen;
}

core::PerMille safeguard(const TreatyText& text, ProvisionId id, const Outcome& outcome) {
    if (!fades(text.at(id)))
        return safeguard_in(text, id, outcome, 0);
    const std::size_t periods = text.horizon.period_count();
    const auto paid = static_cast<core::PerMille>(periods_paid(text, id));
    core::PerMille sum = 0;
    for (std::size_t period = periods - static_cast<std::size_t>(paid); period < periods; ++period)
        sum += safeguard_in(text, id, outcome, period);
    return (sum + paid / 2) / paid;
}

} // namespace parley::treaty
