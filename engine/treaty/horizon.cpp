#include "treaty/horizon.hpp"

#include "treaty/carried.hpp"

#include <algorithm>

namespace parley::treaty {

bool falls_due_late(const TreatyText& text, ProvisionId provision, PartyId party) {
    return !text.horizon.governs(party, text.at(provision).due);
}

int carried_on(const TreatyText& text, ProvisionId provision, PartyId party, const Outcome& outcome) {
    const Horizon& horizon = text.horizon;
    if (horizon.governs(party, horizon.period_count() - 1))
        return 100;
    int percent = horizon.carries[party.index()];
    if (horizon.kept_by && falls_due_late(text, provision, party))
        percent += horizon.lifts[outcome[horizon.kept_by->index()]];
    return std::min(percent, 100);
}

core::PerMille chance_carried(const TreatyText& text, ProvisionId provision, PartyId party, const Outcome& outcome,
                              std::size_t period) {
    return core::either(10 * carried_on(text, provision, party, outcome),
                        safeguard_in(text, provision, outcome, period));
}

core::PerMille share_carried(const TreatyText& text, ProvisionId provision, PartyId party, const Outcome& outcome) {
    const std::size_t paid = periods_paid(text, provision);
    const std::size_t periods = text.horizon.period_count();
    core::PerMille sum = 0;
    core::PerMille later = 1000; // drawn once, at the first period after them
    bool left = false;
    for (std::size_t period = 0; period < periods; ++period) {
        if (!left && !text.horizon.governs(party, period)) {
            left = true;
            later = chance_carried(text, provision, party, outcome, period);
        }
        sum += period >= periods - paid ? later : 0;
    }
    return left ? sum / static_cast<core::PerMille>(paid) : 1000;
}

} // namespace parley::treaty
